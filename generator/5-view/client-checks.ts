/**
 * Spec -> the data that the checks of a client are driven by: members of requests, responses and types as short texts,
 * each constraint and structure once, in the form that templates/client/runtime/shapes.ts reads. Left out is what no
 * check needs: words, defaults, labels; of responses all constraints but their documented values.
 */
import type { Action, Constraints, Member, MemberRule, Scalar, Spec, TypeExpression } from "../4-spec/spec.js";
import { jsonLiteral, literalEnd } from "./json-literal.js";
import { keyName, quote } from "./typescript/identifiers.js";

export interface ChecksData {
  readonly actions: Readonly<Record<string, readonly [input: string | null, output: string | null]>>;
  readonly types: Readonly<Record<string, string>>;
  readonly structs: readonly StructData[];
  readonly constraints: readonly ConstraintsData[];
  readonly rules: Readonly<Record<string, readonly MemberRule[]>>;
}

interface StructData {
  readonly members: string;
  readonly variants?: readonly {
    readonly when: Readonly<Record<string, Scalar>>;
    readonly required?: boolean;
    readonly members: string;
  }[];
}

interface ConstraintsData extends Omit<Constraints, "enum" | "items"> {
  readonly enum?: readonly Scalar[];
  readonly items?: ConstraintsData;
}

/** A request is checked in all its constraints, a response in its documented values. */
type Use = "request" | "response";

const KINDS: Readonly<Partial<Record<TypeExpression["kind"], string>>> = {
  integer: "=int",
  boolean: "=bool",
  float: "=float",
  any: "=any",
};

/** Of the constraints, those that values and objects are checked by. */
const CHECKED = [
  ...(["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "step", "minLength", "maxLength"] as const),
  ...(["minItems", "maxItems", "pattern", "requiredWhen"] as const),
];

/** Lines of the literal: actions and types one a line, so that a change shows as a line. */
export function checksView(spec: Spec): { readonly entries: readonly string[]; readonly closing: string } {
  const { actions, types, structs, constraints, rules } = checksData(spec);
  const entries = [
    "actions: {",
    ...Object.entries(actions).map(([name, members]) => `  ${keyName(name)}: ${jsonLiteral(members)},`),
    "},",
    "types: {",
    ...Object.entries(types).map(([name, members]) => `  ${keyName(name)}: ${quote(members)},`),
    "},",
    "structs: [",
    ...structs.map((own) => `  ${jsonLiteral(own)},`),
    "],",
    "constraints: [",
    ...constraints.map((own) => `  ${jsonLiteral(own)},`),
    "],",
    "rules: {",
    ...Object.entries(rules).map(([owner, own]) => `  ${keyName(owner)}: ${jsonLiteral(own)},`),
    "},",
  ];
  return { entries, closing: literalEnd(entries) };
}

export function checksData(spec: Spec): ChecksData {
  const printer = new MemberPrinter();
  const side = (members: readonly Member[] | undefined, use: Use): string | null =>
    members === undefined ? null : printer.members(members, use);
  const described = Object.entries(spec.actions).filter(([, action]) => action.input ?? action.output);
  const defined = Object.entries(spec.types).filter(([, type]) => type.defined !== false);
  const actions = described.map(
    ([name, { input, output }]) => [name, [side(input, "request"), side(output, "response")]] as const,
  );
  const types = defined.map(([name, type]) => {
    // In a table of a type, the column of required members speaks of requests.
    const members =
      type.usage === "output" ? type.members.map(({ required: _required, ...member }) => member) : type.members;
    return [name, printer.members(members, type.usage === "output" ? "response" : "request")] as const;
  });
  return {
    actions: Object.fromEntries(actions),
    types: Object.fromEntries(types),
    structs: printer.structs.all.map((text) => JSON.parse(text) as StructData),
    constraints: printer.constraints.all.map((text) => JSON.parse(text) as ConstraintsData),
    rules: Object.fromEntries([
      ...described.flatMap(([name, action]) => rulesOf(name, action)),
      ...defined.flatMap(([name, type]) => rulesOf(`type:${name}`, type)),
    ]),
  };
}

function rulesOf(owner: string, { rules }: Pick<Action, "rules">): [string, readonly MemberRule[]][] {
  return rules === undefined ? [] : [[owner, rules.map(({ kind, members }) => ({ kind, members }))]];
}

/** Texts by their place, each once. */
class Table {
  private readonly places = new Map<string, number>();

  get all(): readonly string[] {
    return [...this.places.keys()];
  }

  placeOf(value: unknown): number {
    const text = JSON.stringify(value);
    const place = this.places.get(text) ?? this.places.size;
    this.places.set(text, place);
    return place;
  }
}

class MemberPrinter {
  readonly structs = new Table();
  readonly constraints = new Table();

  members(members: readonly Member[], use: Use): string {
    return members.map((member) => this.member(member, use)).join(" ");
  }

  private member({ name, type, required, nullable, constraints = {} }: Member, use: Use): string {
    const checked = checkedConstraints(constraints, type, use);
    const mark = checked === undefined ? "" : `#${this.constraints.placeOf(checked)}`;
    const marks = `${required === true ? "!" : ""}${nullable === true ? "?" : ""}`;
    return `${plainName(name)}${marks}${this.type(type, constraints, use)}${mark}`;
  }

  private type(type: TypeExpression, constraints: Constraints | undefined, use: Use): string {
    switch (type.kind) {
      case "array":
        return `${this.type(type.of, constraints?.items, use)}[]`;
      case "map":
        return `${this.type(type.of, constraints?.items, use)}{}`;
      case "ref":
        return `:${plainName(type.name)}`;
      case "struct":
        return `$${this.structs.placeOf({
          members: this.members(type.members, use),
          variants: type.variants?.map(({ when, required, members }) => ({
            when,
            required,
            members: this.members(members, use),
          })),
        })}`;
      default: {
        const bytes = type.kind === "binary" || (type.kind === "string" && constraints?.format === "base64");
        // Bytes are text once they are sent.
        return bytes && use === "request" ? "=bytes" : (KINDS[type.kind] ?? "");
      }
    }
  }
}

function checkedConstraints(own: Constraints, type: TypeExpression, use: Use): ConstraintsData | undefined {
  const inner = type.kind === "array" || type.kind === "map" ? type.of : undefined;
  const items = inner && checkedConstraints(own.items ?? {}, inner, use);
  const checked: ConstraintsData = {
    ...(own.enum === undefined ? {} : { enum: own.enum.map(({ value }) => value) }),
    ...(use === "request" ? { ...widthLimits(type), ...limitsOf(own) } : {}),
    ...(items === undefined ? {} : { items }),
  };
  return Object.keys(checked).length > 0 ? checked : undefined;
}

function limitsOf(own: Constraints): Omit<ConstraintsData, "enum" | "items"> {
  return Object.fromEntries(CHECKED.flatMap((key) => (own[key] === undefined ? [] : [[key, own[key]]])));
}

/** What the width of an integer says; that of 64 bits is beyond what a number can tell. */
function widthLimits(type: TypeExpression): Pick<ConstraintsData, "minimum" | "maximum"> {
  if (type.kind !== "integer") return {};
  const { bits = 64, unsigned = false } = type;
  return {
    ...(unsigned ? { minimum: 0 } : bits === 64 ? {} : { minimum: -(2 ** (bits - 1)) }),
    ...(bits === 64 ? {} : { maximum: 2 ** (unsigned ? bits : bits - 1) - 1 }),
  };
}

/** A name without the signs that part members. */
function plainName(name: string): string {
  if (name === "") return "%;";
  return name.replace(/[ %!?=:$#[\]{}]/g, (sign) => `%${sign.charCodeAt(0).toString(16)};`);
}
