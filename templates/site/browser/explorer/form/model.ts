/**
 * What a form shows of the documented members, without any page: which of them stand there, what may be added, what a typed
 * text means, to which field a problem belongs.
 */
import { readValue } from "../../../../../generator/commands/call/read-value.js";
import { memberFacts, variantFacts, wordsOf } from "../../../../../generator/5-view/describe.js";
import type { Constraints, EnumValue, Member, Spec, TypeExpression } from "../../../../../generator/4-spec/spec.js";
import { own } from "../../../../client/runtime/json.js";
import { bigintJson } from "../../../../client/runtime/json-text.js";
import type { Input, Notes } from "../subject.js";

export interface Problem {
  /** From the field on: `Values[0]`; empty for the field itself. */
  readonly path: string;
  readonly rule: string;
  readonly message: string;
}

/** The members of a structure, those of its variants besides; undefined where no page defines it. */
export function membersOf(type: TypeExpression, spec: Spec): readonly Member[] | undefined {
  if (type.kind === "ref") {
    const found = own(spec.types, type.name);
    return found === undefined || found.defined === false ? undefined : found.members;
  }
  if (type.kind !== "struct") return undefined;
  const all = [...type.members, ...(type.variants ?? []).flatMap((variant) => variant.members)];
  return [...new Map(all.toReversed().map((member) => [member.name, member])).values()].toReversed();
}

/** Those that a request may hold. */
export function writable(members: readonly Member[]): readonly Member[] {
  return members.filter((member) => member.readOnly !== true);
}

/** Those that stand in the form: required ones first, then what is given. The others may be added. */
export function arrange(
  members: readonly Member[],
  given: Input,
): { shown: readonly Member[]; rest: readonly Member[] } {
  const isGiven = ({ name }: Member): boolean => Object.hasOwn(given, name);
  const required = members.filter((member) => member.required === true);
  const optional = members.filter((member) => member.required !== true);
  return { shown: [...required, ...optional.filter(isGiven)], rest: optional.filter((member) => !isGiven(member)) };
}

/** The names of an input that no page knows. */
export function strangers(members: readonly Member[], given: Input): readonly string[] {
  const known = new Set(members.map((member) => member.name));
  return Object.keys(given).filter((name) => !known.has(name));
}

/** The choices of a value: documented ones, or true and false; undefined where any text can stand there. */
export function choicesOf(
  type: TypeExpression,
  constraints: Constraints | undefined,
): readonly EnumValue[] | undefined {
  if (type.kind === "boolean") return [{ value: true }, { value: false }];
  return type.kind === "string" || type.kind === "integer" || type.kind === "float" ? constraints?.enum : undefined;
}

/** A text that is of no such type stays a text, which the checks then refuse. Nothing is nothing. */
export function readText(type: TypeExpression, text: string): unknown {
  if (text === "") return undefined;
  const read = readValue(type, text, bigintJson.parse);
  return "value" in read ? read.value : text;
}

export function printText(value: unknown): string {
  if (value === undefined || value === null) return "";
  return typeof value === "string" ? value : bigintJson.stringify(value);
}

/** Our note or the page's words, then the facts that the field does not show of itself. */
export function hintsOf(member: Member, notes: Notes, place: string): readonly string[] {
  const inner = member.type.kind === "array" ? member.type.of : member.type;
  const variants = inner.kind === "struct" ? (inner.variants ?? []) : [];
  return [
    ...wordsOf(own(notes, place), member.description),
    ...memberFacts(withoutChoices(member, inner), STYLE),
    ...variants.map((variant) => variantFacts(variant, STYLE)),
  ];
}

/** Sentences follow each other, facts are parted. */
export function joinHints(hints: readonly string[]): string {
  return hints.join(" · ").replaceAll(". · ", ". ");
}

const STYLE = { code: (value: string): string => value };

/** A list of choices says its values itself. */
function withoutChoices(member: Member, inner: TypeExpression): Member {
  const { items = {}, ...own } = member.constraints ?? {};
  const isList = inner !== member.type;
  if (choicesOf(inner, isList ? items : own) === undefined) return member;
  return { ...member, constraints: { ...without(own), items: without(items) } };
}

function without(constraints: Constraints): Constraints {
  const { enum: _, ...rest } = constraints;
  return rest;
}

/**
 * The member that a path begins with, and the rest of it: `Values[0]` is `Values` and `[0]`. Names may have dots of their own:
 * the longest one wins.
 */
export function splitPath(path: string, names: Iterable<string>): readonly [name: string, rest: string] | undefined {
  const [found] = [...names]
    .filter((name) => path.startsWith(name) && /^(?:[.[]|$)/.test(path.slice(name.length)))
    .sort((left, right) => right.length - left.length);
  return found === undefined ? undefined : [found, path.slice(found.length).replace(/^\./, "")];
}

/** What stands where someone adds a value: a structure is there at once, and asks for its members. */
export function startOf(type: TypeExpression): unknown {
  return type.kind === "ref" || type.kind === "struct" ? {} : undefined;
}

/** The problem as the item at this place sees it; none where it belongs to another. */
export function splitIndex(problem: Problem, place: number): readonly Problem[] {
  const start = `[${place}]`;
  if (!problem.path.startsWith(start)) return [];
  return [{ ...problem, path: problem.path.slice(start.length).replace(/^\./, "") }];
}
