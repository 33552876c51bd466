/** TypeExpression and constraints -> TypeScript type. Enumerations are open unions; structs are interfaces of their own. */
import type { Constraints, Member, StructType, TypeExpression } from "../../4-spec/spec.js";
import { quote } from "./identifiers.js";

export type Side = "input" | "output";

export interface TypeNames {
  /** Whether the user writes the type or reads it: bytes are written as they are, and come as text. */
  readonly side: Side;
  /** Integers beyond 2^53 are bigint. */
  readonly large: boolean;
  /** Name of a documented type; notes that the module needs it. */
  refer(name: string): string;
  /** Declares a struct described in place and gives its name. */
  declare(path: readonly string[], struct: StructType): string;
}

/** Members of the union that a member's type is; one entry where it is no union. */
export function typeParts(
  member: Pick<Member, "type" | "constraints" | "nullable">,
  path: readonly string[],
  names: TypeNames,
): string[] {
  const parts = valueParts(member.type, member.constraints, path, names);
  return member.nullable ? [...parts, "null"] : parts;
}

function valueParts(
  type: TypeExpression,
  constraints: Constraints | undefined,
  path: readonly string[],
  names: TypeNames,
): string[] {
  if (constraints?.enum && type.kind !== "array" && type.kind !== "boolean") {
    const values = constraints.enum.map((own) =>
      typeof own.value === "string" ? quote(own.value) : String(own.value),
    );
    return [...values, openPart(type)];
  }
  switch (type.kind) {
    case "string":
    case "timestamp":
    case "date":
      return ["string"];
    case "binary":
      return [names.side === "input" ? "Uint8Array" : "string"];
    case "integer":
      return names.large && !(type.bits !== undefined && type.bits < 64) ? ["number", "bigint"] : ["number"];
    case "float":
      return ["number"];
    case "boolean":
      return ["boolean"];
    case "any":
      return ["unknown"];
    case "array":
      return [`readonly ${arrayElement(valueParts(type.of, constraints?.items, path, names))}[]`];
    case "map":
      return [`Readonly<Record<string, ${valueParts(type.of, undefined, path, names).join(" | ")}>>`];
    case "ref":
      return [names.refer(type.name)];
    case "struct":
      return [type.members.length === 0 ? "Readonly<Record<string, unknown>>" : names.declare(path, type)];
  }
}

function arrayElement(parts: readonly string[]): string {
  const text = parts.join(" | ");
  return parts.length > 1 || text.startsWith("readonly ") ? `(${text})` : text;
}

/** Vendors add values without notice: what the docs do not list still type-checks. */
function openPart(type: TypeExpression): string {
  return type.kind === "integer" || type.kind === "float" ? "(number & {})" : "(string & {})";
}
