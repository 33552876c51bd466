/** Members, types and actions as cells of Markdown tables: names as code, links between pages, facts in our own words. */
import type { Member, Spec, TypeExpression, Variant } from "../4-spec/spec.js";
import { memberFacts, noteAt, type Notes, wordsOf } from "./describe.js";
import { heldBy } from "./held-type.js";
import { code, escapeMarkdown } from "./markdown.js";

const STYLE = { code, text: escapeMarkdown };

export type Files = ReadonlyMap<string, string>;

export interface Linked {
  /** Folder from the page to the docs root. */
  readonly root: string;
  readonly files: Files;
  readonly spec: Spec;
}

export function actionLink(name: string, { root, files }: Linked): string {
  const file = files.get(name);
  return file === undefined ? code(name) : `[${code(name)}](${root}actions/${file}.md)`;
}

export function typeLink(name: string, { root }: Linked): string {
  return `[${escapeMarkdown(name)}](${root}types.md#${anchor(name)})`;
}

/** GitHub's anchor of a heading. */
export function anchor(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\w\- ]/g, "")
    .replace(/ /g, "-");
}

function typeText(type: TypeExpression, linked: Linked): string {
  switch (type.kind) {
    case "array":
      return `array of ${typeText(type.of, linked)}`;
    case "map":
      return `map of ${typeText(type.of, linked)}`;
    case "ref":
      return typeLink(type.name, linked);
    default:
      return type.kind;
  }
}

/** Rows of a member table; members of a struct described in place follow it, with their path. */
export function memberRows(
  members: readonly Member[],
  path: string,
  notes: Notes,
  notePath: string,
  linked: Linked,
): string[][] {
  return members.flatMap((member) => {
    const own = path + member.name;
    const required = member.required === undefined ? "" : member.required ? "yes" : "no";
    const note = noteAt(notes, `${notePath}.${member.name}`);
    const words = wordsOf(undefined, member.description).map(escapeMarkdown).join("<br>");
    const ours = [...(note === undefined ? [] : [escapeMarkdown(note)]), ...memberFacts(member, STYLE)].join("; ");
    const facts = [ours, words].filter((text) => text !== "").join("<br>");
    const [inner, marks] = heldBy(member.type);
    const nested =
      inner.kind === "struct"
        ? memberRows(inner.members, `${own}${marks}.`, notes, `${notePath}.${member.name}`, linked)
        : [];
    const variants = inner.kind === "struct" ? (inner.variants ?? []).map((variant) => variantRow(own, variant)) : [];
    return [[code(own), required, typeText(member.type, linked), facts], ...nested, ...variants];
  });
}

function variantRow(path: string, variant: Variant): string[] {
  const when = Object.entries(variant.when)
    .map(([key, value]) => `${key} = ${String(value)}`)
    .join(", ");
  const facts = variant.members
    .flatMap((member) => memberFacts(member, STYLE).map((fact) => `${code(member.name)}: ${fact}`))
    .join("; ");
  return [code(`${path}[${when}]`), variant.required === undefined ? "" : variant.required ? "yes" : "no", "", facts];
}
