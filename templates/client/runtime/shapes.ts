/**
 * The members of all requests, responses and types of a service, from short texts; each is read when first asked for.
 *
 *    Placement!:Placement  Count=int#3  Zones[]  Note?  Filters:Filter[]  Data$0  Labels=any{}
 *    ! required, ? may be null; =kind, :type or $structure, a string where nothing is said; [] a list, {} a map of it;
 *    #3 is the constraint at place 3 of the table. In names, `%20;` is the sign with that hexadecimal number.
 */
import { own } from "./json.js";
import type { Constraints, Member, MemberRule, Scalar, ScalarType, TypeExpression, TypeLookup } from "./members.js";

export interface ShapesData {
  /** Input and output of an action; null where no page describes it. */
  readonly actions: { readonly [name: string]: readonly (string | null)[] };
  readonly types: { readonly [name: string]: string };
  /** Structures without a name: their members, and what differs when some of them have given values. */
  readonly structs: readonly { readonly members: string; readonly variants?: readonly VariantData[] }[];
  readonly constraints: readonly ConstraintsData[];
  /** By action, or `type:Name`. */
  readonly rules: { readonly [owner: string]: readonly MemberRule[] };
}

export interface VariantData {
  readonly when: { readonly [member: string]: Scalar };
  readonly required?: boolean;
  readonly members: string;
}

export interface ConstraintsData extends Omit<Constraints, "enum" | "items"> {
  readonly enum?: readonly Scalar[];
  readonly items?: ConstraintsData;
}

export interface Shapes {
  readonly input: TypeLookup;
  readonly output: TypeLookup;
  readonly types: TypeLookup;
  readonly rules: (owner: string) => readonly MemberRule[] | undefined;
}

const kinds: { readonly [word: string]: ScalarType["kind"] | "any" } = {
  int: "integer",
  bool: "boolean",
  float: "float",
  bytes: "binary",
  any: "any",
};

const form =
  /^(?<name>[^!?=:$#[\]{}]*)(?<required>!?)(?<nullable>\??)(?:=(?<kind>\w+)|:(?<type>[^#[\]{}]*)|\$(?<struct>\d+))?(?<lists>(?:\[\]|\{\})*)(?:#(?<constraints>\d+))?$/;

export function createShapes(data: ShapesData): Shapes {
  return {
    input: remember((action) => readMembers(own(data.actions, action)?.[0], data)),
    output: remember((action) => readMembers(own(data.actions, action)?.[1], data)),
    types: remember((type) => readMembers(own(data.types, type), data)),
    rules: (owner) => own(data.rules, owner),
  };
}

function remember(read: TypeLookup): TypeLookup {
  const known = new Map<string, readonly Member[] | undefined>();
  return (name) => {
    if (!known.has(name)) known.set(name, read(name));
    return known.get(name);
  };
}

function readMembers(text: string | null | undefined, data: ShapesData): readonly Member[] | undefined {
  if (text === undefined || text === null) return undefined;
  return text === "" ? [] : text.split(" ").map((member) => readMember(member, data));
}

function readMember(text: string, data: ShapesData): Member {
  const { name = "", required, nullable, kind, type, struct, lists = "", constraints } = form.exec(text)?.groups ?? {};
  const limits = constraints === undefined ? undefined : data.constraints[Number(constraints)];
  let whole = readBase(kind, type, struct, data);
  for (const list of lists.match(/../g) ?? []) whole = { kind: list === "[]" ? "array" : "map", of: whole };
  return {
    name: readName(name),
    type: whole,
    ...(required === "!" ? { required: true } : {}),
    ...(nullable === "?" ? { nullable: true } : {}),
    ...(limits === undefined ? {} : { constraints: readConstraints(limits) }),
  };
}

function readBase(
  kind: string | undefined,
  type: string | undefined,
  struct: string | undefined,
  data: ShapesData,
): TypeExpression {
  if (type !== undefined) return { kind: "ref", name: readName(type) };
  if (struct === undefined) return { kind: kinds[kind ?? ""] ?? "string" };
  const { members = "", variants = [] } = data.structs[Number(struct)] ?? {};
  return {
    kind: "struct",
    members: readMembers(members, data) ?? [],
    variants: variants.map((variant) => ({ ...variant, members: readMembers(variant.members, data) ?? [] })),
  };
}

function readConstraints({ enum: values, items, ...rest }: ConstraintsData): Constraints {
  return {
    ...rest,
    ...(values === undefined ? {} : { enum: values.map((value) => ({ value })) }),
    ...(items === undefined ? {} : { items: readConstraints(items) }),
  };
}

function readName(text: string): string {
  return text.replace(/%([0-9a-f]*);/g, (_, code: string) =>
    code === "" ? "" : String.fromCodePoint(parseInt(code, 16)),
  );
}
