/**
 * `--set Filters[0].Values[1]=a`: the input with that member in it, as a value of the type that the spec tells
 * (read-value.ts). Lists grow item by item. Refuses unknown names, steps into what has no members, and holes in lists.
 */
import type { Action, Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { didYouMean } from "../../support/nearest-names.js";
import { UsageError } from "../../project/usage-error.js";
import { readValue } from "./read-value.js";

export type Input = Readonly<Record<string, unknown>>;

interface Assignment {
  /** `Filters[0].Values[1]`. */
  readonly path: string;
  readonly text: string;
  readonly spec: Spec;
  readonly parse: (json: string) => unknown;
}

/** Undefined: no page tells. */
type Type = TypeExpression | undefined;

export function setMember(
  input: Input,
  words: string,
  action: Action,
  context: Pick<Assignment, "spec" | "parse">,
): Input {
  const [, path, text] = /^([^=]+)=([\s\S]*)$/.exec(words) ?? [];
  if (path === undefined || text === undefined)
    throw new UsageError(`--set takes Name=value, not ${JSON.stringify(words)}`);
  const type: Type = action.input === undefined ? undefined : { kind: "struct", members: action.input };
  return putMember(input, type, `.${path}`, { ...context, path, text });
}

/** `rest` is what of the path is still to go: `.Zone`, `[0].Values`, or nothing. */
function put(old: unknown, type: Type, rest: string, whole: Assignment): unknown {
  if (rest === "") {
    const read = readValue(type, whole.text, whole.parse);
    if ("expected" in read) throw refuse(whole, `takes ${read.expected}`);
    return read.value;
  }
  return rest.startsWith("[") ? putItem(old, type, rest, whole) : putMember(old, type, rest, whole);
}

function putItem(old: unknown = [], type: Type, rest: string, whole: Assignment): unknown[] {
  const [step, index] = /^\[(\d+)\](?=[.[]|$)/.exec(rest) ?? [];
  if (step === undefined) throw refuse(whole, "a path looks like Filters[0].Values[0]");
  const of = type?.kind === "array" ? type.of : undefined;
  if (!Array.isArray(old) || (of === undefined && !isOpen(type, whole.spec)))
    throw refuse(whole, `${step} stands on what is no list`);
  const place = Number(index);
  if (place > old.length) throw refuse(whole, `item ${old.length} comes before item ${place}`);
  return [...old.slice(0, place), put(old[place], of, rest.slice(step.length), whole), ...old.slice(place + 1)];
}

function putMember(old: unknown = {}, type: Type, rest: string, whole: Assignment): Input {
  const { name, type: inner } = memberAt(type, rest, whole);
  if (typeof old !== "object" || old === null || Array.isArray(old))
    throw refuse(whole, `${name} stands on what has no members`);
  const before: unknown = Object.hasOwn(old, name) ? (old as Input)[name] : undefined;
  // A computed key makes an own property, `__proto__` included.
  return { ...old, [name]: put(before, inner, rest.slice(name.length + 1), whole) };
}

/** The member that the path goes on with; names of some vendors have dots of their own, and the longest name wins. */
function memberAt(type: Type, rest: string, whole: Assignment): { readonly name: string; readonly type: Type } {
  const name = /^\.([^.[]+)/.exec(rest)?.[1];
  if (name === undefined) throw refuse(whole, "a path looks like Filters[0].Values[0]");
  if (type?.kind === "map") return { name, type: type.of };
  const members = membersOf(type, whole.spec);
  if (members === undefined) {
    if (isOpen(type, whole.spec)) return { name, type: undefined };
    throw refuse(whole, `${name} stands on what has no members`);
  }
  const [found] = members
    .filter((own) => rest.startsWith(`.${own.name}`) && /^(?:[.[]|$)/.test(rest.slice(own.name.length + 1)))
    .sort((left, right) => right.name.length - left.name.length);
  if (found !== undefined) return found;
  const near = didYouMean(
    name,
    members.map((own) => own.name),
  );
  throw refuse(whole, `there is no ${name}${near}`);
}

/** Undefined where no page tells them, or there are none. */
function membersOf(type: Type, spec: Spec): readonly Member[] | undefined {
  if (type?.kind === "struct") return [...type.members, ...(type.variants ?? []).flatMap((own) => own.members)];
  const own = type?.kind === "ref" && Object.hasOwn(spec.types, type.name) ? spec.types[type.name] : undefined;
  return own?.defined === false ? undefined : own?.members;
}

/** Anything may stand there: no page tells what. */
function isOpen(type: Type, spec: Spec): boolean {
  return type === undefined || type.kind === "any" || (type.kind === "ref" && membersOf(type, spec) === undefined);
}

function refuse({ path }: Assignment, why: string): UsageError {
  return new UsageError(`--set ${path}: ${why}`);
}
