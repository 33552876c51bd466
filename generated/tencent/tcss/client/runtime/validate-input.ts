/**
 * Nested input against the documented members: every problem, unknown names first, then in the order of the members.
 * Closed: what the pages do not name is a problem, and so is a value outside a documented list. What no page defines
 * (open types, undocumented members) is not judged. Messages state the rule, never the value that was given.
 * Lazy: whoever needs the first problem pays for no other.
 */
import { checkLimits, type ValueRule } from "./check-limits.js";
import { isObject, type JsonObject, own } from "./json.js";
import {
  type Condition,
  type Constraints,
  fits,
  isChosen,
  isSame,
  type Member,
  type MemberRule,
  membersOf,
  type StructType,
  type TypeExpression,
  type TypeLookup,
  wordOf,
} from "./members.js";

export interface InputProblem {
  /** Where: `Placement.Zone`, `Filters[0].Values`; empty for the input as a whole. */
  readonly path: string;
  readonly rule: ValueRule | MemberRule["kind"] | "required" | "requiredWhen" | "unknown" | "type" | "depth";
  /** `must be at most 100`: what would be right, to stand behind the path. */
  readonly message: string;
}

export interface Checking {
  readonly types: TypeLookup;
  /** Rules across the members of an action's input (`RunInstances`) or of a type (`type:Placement`). */
  readonly rules: (owner: string) => readonly MemberRule[] | undefined;
  /** A path and one step more: the name of a member, or a place in a list counted from 0. */
  readonly step: (path: string, step: string | number) => string;
}

/** Where the walk is; `around` holds the objects and lists on the way, to stop at one that holds itself. */
interface Place {
  readonly path: string;
  readonly owner?: string | undefined;
  readonly around: readonly object[];
}

type Problems = Generator<InputProblem, void, undefined>;

const maximumDepth = 64;

export function* validateInput(
  action: string,
  members: readonly Member[],
  input: unknown,
  checking: Checking,
): Problems {
  if (isObject(input)) yield* checkObject(members, input, { path: "", owner: action, around: [input] }, checking);
  else yield { path: "", rule: "type", message: "must be of type object" };
}

function* checkObject(members: readonly Member[], value: JsonObject, place: Place, checking: Checking): Problems {
  const known = new Set(members.map((member) => member.name));
  for (const [name, found] of Object.entries(value)) {
    if (known.has(name) || found === undefined) continue;
    const path = checking.step(place.path, name);
    yield { path, rule: "unknown", message: "is not a parameter of this action" };
  }
  for (const member of members) {
    const found = own(value, member.name);
    const at = { path: checking.step(place.path, member.name), around: place.around };
    if (found === undefined) yield* checkAbsence(member, value, at.path);
    else if (found !== null || member.nullable !== true) {
      yield* checkValue(member.type, member.constraints, found, at, checking);
    }
  }
  const rules = place.owner === undefined ? undefined : checking.rules(place.owner);
  for (const rule of rules ?? []) yield* checkRule(rule, value, place.path, checking);
}

function* checkAbsence({ required, constraints }: Member, owner: JsonObject, path: string): Problems {
  if (required === true) yield { path, rule: "required", message: "is required" };
  else {
    const reason = constraints?.requiredWhen?.find((condition) => holds(condition, owner));
    if (reason !== undefined) yield { path, rule: "requiredWhen", message: `is required ${wordsOf(reason)}` };
  }
}

function* checkValue(
  type: TypeExpression,
  constraints: Constraints | undefined,
  value: unknown,
  { path, around }: Place,
  checking: Checking,
): Problems {
  const binary = constraints?.format === "base64" && value instanceof Uint8Array;
  if (!fits(type, value) && !binary) {
    yield { path, rule: "type", message: `must be of type ${wordOf(type)}` };
  } else if (typeof value !== "object" || value === null || value instanceof Uint8Array) {
    for (const { rule, message } of checkLimits(constraints ?? {}, value)) yield { path, rule, message };
  } else if (type.kind !== "any" && (around.length >= maximumDepth || around.includes(value))) {
    yield { path, rule: "depth", message: `must not hold itself, nor be nested deeper than ${maximumDepth} levels` };
  } else {
    yield* checkNested(type, constraints, value, { path, around: [...around, value] }, checking);
  }
}

function* checkNested(
  type: TypeExpression,
  constraints: Constraints | undefined,
  value: object,
  { path, around }: Place,
  checking: Checking,
): Problems {
  if (type.kind === "array" && Array.isArray(value)) {
    for (const { rule, message } of checkLimits(constraints ?? {}, value)) yield { path, rule, message };
    for (const [index, item] of value.entries()) {
      const at = { path: checking.step(path, index), around };
      yield* checkValue(type.of, constraints?.items, item, at, checking);
    }
    if (type.of.kind === "struct") yield* checkRequiredVariants(type.of, value, path);
  } else if (type.kind === "map" && isObject(value)) {
    for (const [name, item] of Object.entries(value)) {
      if (item === undefined) continue;
      yield* checkValue(type.of, constraints?.items, item, { path: checking.step(path, name), around }, checking);
    }
  } else if (isObject(value)) {
    const members = membersOf(type, value, checking.types);
    const owner = type.kind === "ref" ? `type:${type.name}` : undefined;
    if (members !== undefined) yield* checkObject(members, value, { path, owner, around }, checking);
  }
}

/** A list of coded properties may demand that some codes occur. */
function* checkRequiredVariants(type: StructType, items: readonly unknown[], path: string): Problems {
  for (const variant of type.variants ?? []) {
    if (variant.required !== true || items.some((item) => isChosen(variant, item))) continue;
    const when = Object.entries(variant.when).map(([name, value]) => `${name}=${String(value)}`);
    yield { path, rule: "required", message: `needs an item with ${when.join(", ")}` };
  }
}

const ruleWords = { conflict: "at most", atLeastOne: "at least", oneOf: "exactly" } as const;

/** Stands at the first of the members that is given, or at the first where none is. */
function* checkRule({ kind, members }: MemberRule, value: JsonObject, path: string, checking: Checking): Problems {
  const given = members.filter((name) => valuesAt(value, name).length > 0);
  const fulfilled = given.length === 1 || (given.length === 0 ? kind === "conflict" : kind === "atLeastOne");
  if (fulfilled) return;
  const message = `${ruleWords[kind]} one of ${members.join(", ")} must be given`;
  yield { path: checking.step(path, given[0] ?? members[0] ?? ""), rule: kind, message };
}

function holds(condition: Condition, owner: JsonObject): boolean {
  const values = valuesAt(owner, condition.member);
  if ("present" in condition) return values.length > 0 === condition.present;
  return values.some((value) => condition.is.some((wanted) => isSame(value, wanted)));
}

function wordsOf(condition: Condition): string {
  if ("present" in condition) return `${condition.present ? "with" : "without"} ${condition.member}`;
  return `when ${condition.member} is ${condition.is.map(String).join(" or ")}`;
}

/** What is given at a path below the object, lists entered; nothing for null and empty lists, which say nothing. */
function valuesAt(owner: JsonObject, path: string): readonly unknown[] {
  const steps = Object.hasOwn(owner, path) ? [path] : path.split(".");
  let values: readonly unknown[] = [owner];
  for (const name of steps) values = values.flatMap((value) => (isObject(value) ? own(value, name) : undefined));
  return values.filter((value) => value !== undefined && value !== null);
}
