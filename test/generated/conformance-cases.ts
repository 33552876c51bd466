// Inputs of an action, generated from its constraints alone: each member at any depth, in lists and variants, with values on the
// boundary and just outside, of wrong types, of its enumeration and not, missing, and with an unknown member beside it.
// A case says what must become of it where the constraints of the one member tell.
import type { Action, Constraints, Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { boundaries, enumeration, wrongTypes } from "./boundary-values.js";
import { validRequest } from "./valid-input.js";

export interface Case {
  /** What was done, and where: `maxLength+1 at Placement.Zone`. */
  readonly label: string;
  readonly input: Input;
  /** Undefined where other members have a say. */
  readonly verdict: "accepted" | "refused" | "unknown" | undefined;
  /** A form of flat parameters can say it: its values are text, and nothing has no name. */
  readonly flat: boolean;
}

type Input = Readonly<Record<string, unknown>>;

export function casesOf(action: Action, spec: Spec): Case[] {
  const hung = hangingMembers(action);
  const bases = basesOf(action, spec);
  const whole = bases.map((input): Case => ({ label: "valid", input, verdict: "accepted", flat: isFlat(input) }));
  const seen = new Set<string>();
  const tried = bases.flatMap((base) =>
    walk(action.input ?? [], base, "", (input) => input as Input, spec).flatMap((place) => {
      // The same member in the input with all and in that with what is required: once.
      if (seen.has(place.path)) return [];
      seen.add(place.path);
      return placeCases(place, hung.has(place.path.split(".", 1).join("")));
    }),
  );
  return [...whole, ...tried, ...ruleCases(action, bases)];
}

/** All members, what is required, and what is required with each member that rules keep out of the first. */
function basesOf(action: Action, spec: Spec): Input[] {
  const [all, required] = [validRequest(action, spec, true), validRequest(action, spec, false)];
  const others = (action.input ?? []).filter(({ name }) => !Object.hasOwn(all, name));
  const rest = others.map((member): Input => {
    const only = { ...action, input: [{ ...member, required: true }], rules: [] };
    const rivals = (action.rules ?? [])
      .filter((rule) => rule.members.includes(member.name))
      .flatMap((own) => own.members);
    const kept = Object.entries(required).filter(([name]) => !rivals.includes(name));
    return { ...Object.fromEntries(kept), ...validRequest(only, spec, true) };
  });
  return [all, required, ...rest];
}

/** Members that rules and conditions look at: what is done to them may be right or wrong for another reason. */
function hangingMembers({ input = [], rules = [] }: Action): Set<string> {
  const conditional = input.filter((member) => member.constraints?.requiredWhen !== undefined);
  const named = conditional.flatMap((own) => (own.constraints?.requiredWhen ?? []).map(({ member }) => member));
  return new Set([...rules.flatMap((rule) => rule.members), ...conditional.map((own) => own.name), ...named]);
}

interface Place {
  readonly path: string;
  readonly type: TypeExpression;
  readonly constraints: Constraints;
  readonly member: Member | undefined;
  readonly value: unknown;
  /** The input with another value there; without it for undefined. */
  readonly put: (value: unknown) => Input;
  /** The input with another member beside it; undefined where there are no members. */
  readonly beside: ((name: string) => Input) | undefined;
}

function walk(
  members: readonly Member[],
  value: Input,
  before: string,
  put: (value: unknown) => Input,
  spec: Spec,
): Place[] {
  return members.flatMap((member) => {
    if (!Object.hasOwn(value, member.name)) return [];
    const { [member.name]: own, ...rest } = value;
    const replace = (other: unknown): Input => put(other === undefined ? rest : { ...rest, [member.name]: other });
    const place: Place = {
      path: `${before}${member.name}`,
      type: member.type,
      constraints: member.constraints ?? {},
      member,
      value: own,
      put: replace,
      beside: (name) => put({ ...value, [name]: "x" }),
    };
    return [place, ...inside(place, spec)];
  });
}

function inside({ path, type, constraints, value, put }: Place, spec: Spec): Place[] {
  if (type.kind === "array" && Array.isArray(value)) {
    return value.flatMap((item: unknown, index) => {
      const replace = (other: unknown): Input => put(value.map((own: unknown, at) => (at === index ? other : own)));
      const place: Place = {
        path: `${path}.${index}`,
        type: type.of,
        constraints: constraints.items ?? {},
        member: undefined,
        value: item,
        put: replace,
        beside: undefined,
      };
      return [place, ...inside(place, spec)];
    });
  }
  const members = typeof value === "object" && value !== null ? membersOf(type, value as Input, spec) : undefined;
  return members === undefined ? [] : walk(members, value as Input, `${path}.`, put, spec);
}

function membersOf(type: TypeExpression, value: Input, spec: Spec): readonly Member[] | undefined {
  if (type.kind === "ref") return spec.types[type.name]?.members;
  if (type.kind !== "struct") return undefined;
  const chosen = (type.variants ?? []).filter(({ when }) =>
    Object.entries(when).every(([name, wanted]) => value[name] === wanted),
  );
  return type.members.map((member) => {
    const others = chosen.flatMap((variant) => variant.members.filter((own) => own.name === member.name));
    return Object.assign({}, member, ...others) as Member;
  });
}

function placeCases(place: Place, hung: boolean): Case[] {
  const { path, type, constraints, member, put, beside } = place;
  const make = (what: string, value: unknown, verdict: Case["verdict"], asText = true): Case => {
    const input = put(value);
    return {
      label: `${what} at ${path}`,
      input,
      verdict: verdict === "accepted" && hung ? undefined : verdict,
      flat: asText && isFlat(input),
    };
  };
  return [
    ...wrongTypes(type).map(([value, asText]) =>
      make(`type ${JSON.stringify(value)}`, value, value === null && member?.nullable ? undefined : "refused", asText),
    ),
    ...boundaries(type, constraints).map(([what, value, good]) => make(what, value, good ? "accepted" : "refused")),
    ...enumeration(type, constraints).map(([what, value, good]) => make(what, value, good ? undefined : "refused")),
    ...(member === undefined
      ? []
      : [make("missing", undefined, hung ? undefined : member.required ? "refused" : "accepted")]),
    ...(beside === undefined ? [] : [unknownCase(beside(`${member?.name}X`), path)]),
  ];
}

function unknownCase(input: Input, path: string): Case {
  return { label: `unknown beside ${path}`, input, verdict: "unknown", flat: isFlat(input) };
}

/** Each rule with all of its members, with each of them alone, and with none. */
function ruleCases({ rules = [] }: Action, bases: readonly Input[]): Case[] {
  const values = Object.assign({}, ...bases) as Input;
  return rules.flatMap(({ kind, members }) => {
    const [, required = {}] = bases;
    const rest = Object.fromEntries(Object.entries(required).filter(([name]) => !members.includes(name)));
    const having = (names: readonly string[]): Input => ({
      ...rest,
      ...Object.fromEntries(names.map((name) => [name, values[name]])),
    });
    const trials = [members, [], ...members.map((name) => [name])];
    return trials.map((names): Case => {
      const broken =
        kind === "conflict" ? names.length > 1 : names.length === 0 || (kind === "oneOf" && names.length > 1);
      const input = having(names);
      return {
        label: `${kind} with ${names.join()}`,
        input,
        verdict: broken ? "refused" : undefined,
        flat: isFlat(input),
      };
    });
  });
}

/** Nothing in it that leaves no parameter. */
function isFlat(value: unknown): boolean {
  if (value === null) return false;
  if (typeof value !== "object") return true;
  const inner = Object.values(value);
  return inner.length > 0 && inner.every(isFlat);
}
