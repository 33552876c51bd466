/** Facts of a member as short lines of our own words: constraints, default, nullability, example. Used by client and docs. */
import type { Bounds } from "../support/fact-sentence.js";
import type { Member } from "../4-spec/spec.js";
import { factsOf } from "./page-members.js";

/** `bareValues: false` leaves out values without labels, for where the type says them. */
export function memberFacts(member: Member, { bareValues = true } = {}): string[] {
  const facts = factsOf(member);
  const lines: string[] = [];
  if (facts.values && (bareValues || facts.values.some((own) => own.label !== undefined)))
    lines.push(
      `One of ${facts.values.map((own) => `\`${own.value}\`${own.label === undefined ? "" : ` (${own.label})`}`).join(", ")}`,
    );
  if (facts.default !== undefined) lines.push(`Default \`${facts.default}\``);
  if (facts.range) lines.push(boundsText(facts.range, ""));
  if (facts.length) lines.push(boundsText(facts.length, " characters"));
  if (facts.items) lines.push(boundsText(facts.items, " items"));
  if (facts.unit !== undefined) lines.push(`In ${facts.unit}`);
  if (member.nullable) lines.push("May be null");
  if (member.example !== undefined) lines.push(`For example \`${String(member.example)}\``);
  const added = member.lifetime?.findLast((event) => "added" in event);
  if (added && "added" in added) lines.push(`Since release ${added.added}`);
  return lines;
}

/** Our note, then the page's own words where the spec keeps them: a paragraph each. */
export function wordsOf(note: string | undefined, description: string | undefined): string[] {
  const paragraphs = (description ?? "").split("\n\n").map((own) => own.replace(/\s+/g, " ").trim());
  return [...(note === undefined ? [] : [`${note}.`]), ...paragraphs.filter((own) => own !== "")];
}

function boundsText({ least, most }: Bounds, unit: string): string {
  if (least === undefined) return `At most ${most}${unit}`;
  return most === undefined ? `At least ${least}${unit}` : `${least} to ${most}${unit}`;
}
