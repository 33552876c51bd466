/** Facts of members, actions and services as short phrases of our own words. Used by client, mock and docs. */
import type { Bounds, ProseCondition } from "../support/prose-facts.js";
import type { Action, Member, RateLimit, TypeExpression, Variant } from "../4-spec/spec.js";
import { factsOf } from "./member-facts.js";
import type { TargetInput } from "./target.js";

export interface FactStyle {
  /** False leaves out values without labels, for where the type says them. */
  readonly bareValues?: boolean;
  /** False leaves out that a member is deprecated, for where a tag says it. */
  readonly deprecation?: boolean;
  /** False leaves out values, where valid ones are found, and releases, for where they stand on their own. */
  readonly references?: boolean;
  /** A value, and words: as the text around them has it. */
  readonly code?: (value: string) => string;
  readonly text?: (words: string) => string;
}

export function memberFacts(member: Member, style: FactStyle = {}): string[] {
  const { bareValues = true, deprecation = true, references = true, code = quoted, text = (words) => words } = style;
  const facts = factsOf(member);
  const lines = formatText(member.type);
  if (references && facts.values && (bareValues || facts.values.some((own) => own.label !== undefined)))
    lines.push(
      `One of ${facts.values.map((own) => code(own.value) + (own.label === undefined ? "" : ` (${text(own.label)})`)).join(", ")}`,
    );
  if (facts.default !== undefined) lines.push(`Default ${code(facts.default)}`);
  lines.push(...boundsText(facts.range), ...boundsText(facts.length, "character"), ...boundsText(facts.items, "item"));
  if (facts.step !== undefined) lines.push(`A multiple of ${facts.step}`);
  if (facts.unit !== undefined) lines.push(`In ${text(facts.unit)}`);
  if (facts.format !== undefined) lines.push(`Format ${text(facts.format)}`);
  const { pattern, items } = member.constraints ?? {};
  for (const own of [pattern ?? items?.pattern ?? []].flat()) lines.push(`Matches ${code(own)}`);
  if (member.nullable) lines.push("May be null");
  lines.push(...(facts.requiredWhen ?? []).map((own) => conditionText(own, code)));
  if (facts.deprecated && deprecation)
    lines.push(facts.deprecated === true ? "Deprecated" : `Deprecated: use ${code(facts.deprecated.use)}`);
  if (member.readOnly) lines.push("Read only");
  if (references && member.from !== undefined) lines.push(`Found in ${code(member.from)}`);
  if (member.example !== undefined) lines.push(`For example ${code(showValue(member.example))}`);
  const added = member.lifetime?.findLast((event) => "added" in event);
  if (references && added && "added" in added) lines.push(`Since release ${added.added}`);
  return lines;
}

export function quoted(value: string): string {
  return `\`${value}\``;
}

export type Notes = TargetInput["notes"];

/** Our note of a path; names of a page may be those of an object's own methods. */
export function noteAt(notes: Notes, path: string): string | undefined {
  return Object.hasOwn(notes, path) ? notes[path] : undefined;
}

/** Our note, then the page's own words where the spec keeps them: a paragraph each. */
export function wordsOf(note: string | undefined, description: string | undefined): string[] {
  const paragraphs = (description ?? "").split("\n\n").map((own) => own.replace(/\s+/g, " ").trim());
  return [...(note === undefined ? [] : [`${note}.`]), ...paragraphs.filter((own) => own !== "")];
}

/** How a time is written, where the page says so. */
function formatText(type: TypeExpression): string[] {
  if ((type.kind !== "timestamp" && type.kind !== "date") || type.format === undefined) return [];
  return [type.format === "iso8601" ? "ISO 8601" : `Written as ${type.format}`];
}

/** What a struct in place is when one of its members has a given value: `When Code is InstanceName: Value 3 to 30 characters`. */
export function variantFacts(variant: Variant, style: FactStyle = {}): string {
  const { code = quoted } = style;
  const when = Object.entries(variant.when).map(([name, value]) => `${code(name)} is ${code(String(value))}`);
  const required = variant.required === undefined ? [] : [variant.required ? "required" : "optional"];
  const rules = variant.members.flatMap((member) =>
    memberFacts(member, style).map((fact) => `${code(member.name)}: ${fact}`),
  );
  return `When ${when.join(" and ")}: ${[...required, ...rules].join("; ")}`;
}

function boundsText(bounds: Bounds | undefined, unit?: string): string[] {
  const { least, most, above, below } = bounds ?? {};
  const closed =
    least === undefined
      ? most === undefined
        ? []
        : [`At most ${countOf(most, unit)}`]
      : [most === undefined ? `At least ${countOf(least, unit)}` : `${least} to ${countOf(most, unit)}`];
  return [
    ...closed,
    ...(above === undefined ? [] : [`More than ${above}`]),
    ...(below === undefined ? [] : [`Less than ${below}`]),
  ];
}

/** `Required when Type is A or B`, `Required with Name`, `Required without Name`. */
function conditionText(own: ProseCondition, code: (value: string) => string): string {
  if ("present" in own) return `Required ${own.present ? "with" : "without"} ${code(own.member)}`;
  return `Required when ${code(own.member)} is ${own.is.map(code).join(" or ")}`;
}

/** `10 calls a second`. */
export function limitText({ requests, seconds }: RateLimit): string {
  return `${countOf(requests, "call")} ${seconds === 1 ? "a second" : `in ${seconds} seconds`}`;
}

/** `release 9`, or `a release` where the notes do not say which. */
export function deletedBy(action: Action): string {
  const gone = action.lifetime?.findLast((event) => "deleted" in event);
  return gone && "deleted" in gone ? `release ${gone.deleted}` : "a release";
}

export function serviceTitle({ spec, vendor }: TargetInput): string {
  return `${vendor.title} ${spec.service} ${spec.version ?? ""}`.trim();
}

/** `1 item`, `2 items`. */
function countOf(count: number | undefined, unit?: string): string {
  return unit === undefined ? String(count) : `${count} ${unit}${count === 1 ? "" : "s"}`;
}

function showValue(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
