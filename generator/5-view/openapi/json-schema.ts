/**
 * Members and types of a spec -> JSON Schema 2020-12, which OpenAPI 3.1 shares. Requests are closed and say what must be
 * sent: documented values, defaults, rules. Responses are open: documented values are examples, since vendors add values
 * without notice. What no keyword says stands under `x-docwright-…`.
 */
import type { Constraints, Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import { constraintKeywords } from "./constraint-keywords.js";
import { describeMember } from "./describe-schema.js";
import { withNamedValues } from "./named-values.js";
import { forbid, neededVariants, type Owner, violations } from "./object-rules.js";

export type JsonSchema = Readonly<Record<string, unknown>>;
export type Side = "input" | "output";

export interface SchemaContext {
  readonly side: Side;
  readonly types: Spec["types"];
  readonly notes: Readonly<Record<string, string>>;
  /** Address of a type's schema; undefined for a type that the spec does not hold. */
  readonly refer: (type: string) => string | undefined;
  /** Whether members that no page names are refused. */
  readonly closed: boolean;
  /** Whether what a page says of null is said of this side: of a structure that goes both ways it is said of answers. */
  readonly nulls: boolean;
}

/** An object of anything: no page says what is in it. */
export const OPEN_OBJECT: JsonSchema = { type: "object", additionalProperties: true };

/** `path` as notes have it: `RunInstances.input`. */
export function objectSchema(owner: Owner, path: string, context: SchemaContext): JsonSchema {
  const { rules, variants } = owner;
  const request = context.side === "input";
  const members = request ? owner.members.map((member) => withNamedValues(member, owner.members)) : owner.members;
  const required = members.filter((member) => member.required === true && !(request && member.readOnly));
  const additional = context.closed ? false : members.length === 0 ? true : undefined;
  return defined({
    type: "object",
    properties:
      members.length === 0
        ? undefined
        : Object.fromEntries(
            members.map((member) => [member.name, memberSchema(member, `${path}.${member.name}`, context)]),
          ),
    required: required.length === 0 ? undefined : required.map((member) => member.name),
    additionalProperties: additional,
    ...(request
      ? forbid(
          violations(owner, context.types, (member) => valueSchema(member.type, member.constraints, path, context)),
        )
      : {}),
    "x-docwright-rules": rules,
    "x-docwright-variants": variants,
  });
}

export function memberSchema(member: Member, path: string, context: SchemaContext): JsonSchema {
  const value = valueSchema(member.type, member.constraints, path, context);
  const request = context.side === "input";
  const examples = [...(member.example === undefined ? [] : [member.example]), ...listOf(value["examples"])];
  return defined({
    ...(member.nullable && context.nulls ? orNull(value) : value),
    description: describeMember(member, path, context),
    default: request ? member.constraints?.default : undefined,
    examples: examples.length === 0 ? undefined : examples.filter((own, i) => i === examples.findIndex(sameAs(own))),
    deprecated: member.deprecated === undefined ? undefined : true,
    readOnly: member.readOnly,
    "x-docwright-use": typeof member.deprecated === "object" ? member.deprecated.use : undefined,
    "x-docwright-required-when": member.constraints?.requiredWhen,
    "x-docwright-from": member.from,
    "x-docwright-seen": member.seen,
    "x-docwright-lifetime": member.lifetime,
  });
}

function valueSchema(
  type: TypeExpression,
  constraints: Constraints | undefined,
  path: string,
  context: SchemaContext,
): JsonSchema {
  const keywords = constraintKeywords(type, constraints, context.side);
  const inner = (own: TypeExpression): JsonSchema => valueSchema(own, constraints?.items, path, context);
  switch (type.kind) {
    case "array": {
      const needed = context.side === "input" && type.of.kind === "struct" ? neededVariants(type.of) : {};
      return { type: "array", items: inner(type.of), ...keywords, ...needed };
    }
    case "map":
      return { type: "object", additionalProperties: inner(type.of), ...keywords };
    case "ref": {
      const address = context.refer(type.name);
      return { ...(address === undefined ? OPEN_OBJECT : { $ref: address }), ...keywords };
    }
    case "struct":
      // An empty struct is one whose members no page shows.
      return {
        ...(type.members.length === 0 ? OPEN_OBJECT : objectSchema(type, path, context)),
        ...keywords,
        ...(type.source === undefined ? {} : { "x-docwright-source": type.source }),
      };
    default:
      return keywords;
  }
}

/** A rule about an object also refuses null, and so does whatever a reference leads to. */
function orNull(schema: JsonSchema): JsonSchema {
  const { type } = schema;
  if (type === undefined && !("$ref" in schema)) return schema;
  if (typeof type !== "string" || "not" in schema) return { anyOf: [schema, { type: "null" }] };
  const values = schema["enum"];
  return { ...schema, type: [type, "null"], ...(Array.isArray(values) ? { enum: [...listOf(values), null] } : {}) };
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]) : [];
}

function sameAs(value: unknown): (other: unknown) => boolean {
  const text = JSON.stringify(value);
  return (other) => JSON.stringify(other) === text;
}

export function defined(values: JsonSchema): JsonSchema {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
