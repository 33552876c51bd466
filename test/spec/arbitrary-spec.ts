// Specs at random, made from spec/schema.json itself, so that a field added to the schema is tested without a change here.
// Understands the part of JSON Schema that the schema uses and refuses any other keyword.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import type { Spec } from "../../generator/4-spec/spec.js";

interface Schema {
  readonly [keyword: string]: unknown;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly type?: string | readonly string[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
  readonly minimum?: number;
  readonly maximum?: number;
}

const path = fileURLToPath(new URL("../../spec/schema.json", import.meta.url));
const schema = JSON.parse(readFileSync(path, "utf8")) as Schema;

/** Names that have gone wrong somewhere before: properties of every object, numbers, paths, code. */
const oddNames = [
  "__proto__",
  "constructor",
  "toString",
  "10",
  "9",
  "01",
  "4294967295",
  "a/b",
  "../x",
  "",
  "*/",
  "${x}",
];
const names = fc.oneof(fc.constantFrom(...oddNames), fc.string({ unit: "grapheme", maxLength: 8 }));

/** Objects are put together from entries: assigning to `__proto__` would set the prototype instead. */
function objects(keys: fc.Arbitrary<string>, values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> {
  return fc
    .uniqueArray(fc.tuple(keys, values), { selector: ([key]) => key, maxLength: 4 })
    .map((entries) => Object.fromEntries(entries));
}

function arbitrary(node: Schema, depth: number): fc.Arbitrary<unknown> {
  if (node.$ref !== undefined) return arbitrary(definition(node.$ref), depth - 1);
  if ("const" in node) return fc.constant(node["const"]);
  if (node.enum) return fc.constantFrom(...node.enum);
  const forms = node.oneOf ?? node.anyOf;
  if (forms) return fc.oneof(...(depth > 0 ? forms : forms.slice(0, 1)).map((form) => arbitrary(form, depth)));
  if (node.properties) return record(node.properties, node.required ?? [], depth);
  if (node.items) return fc.array(arbitrary(node.items, depth), { maxLength: depth > 0 ? 3 : 0 });
  if (typeof node.additionalProperties === "object") return objects(names, arbitrary(node.additionalProperties, depth));
  return plain(node);
}

function plain(node: Schema): fc.Arbitrary<unknown> {
  const types = node.type === undefined ? ["any"] : [node.type].flat();
  return fc.oneof(
    ...types.map((type): fc.Arbitrary<unknown> => {
      if (type === "string") return node["pattern"] === undefined ? names : fc.constant("2024-11-27T10:20:15");
      if (type === "boolean") return fc.boolean();
      if (type === "integer") return fc.integer({ min: node.minimum ?? -1000, max: node.maximum ?? 2 ** 31 });
      if (type === "number") return fc.double({ noNaN: true, noDefaultInfinity: true, min: 0.5 });
      if (type === "any") return fc.jsonValue({ maxDepth: 2 });
      throw new Error(`no values are made for type ${type}`);
    }),
  );
}

/** Optional keys come and go; at the end of the depth only the required ones are left, so that recursion ends. */
function record(properties: Readonly<Record<string, Schema>>, required: readonly string[], depth: number) {
  const kept = Object.entries(properties).filter(([key]) => depth > 0 || required.includes(key));
  const model = Object.fromEntries(kept.map(([key, node]) => [key, arbitrary(node, depth)]));
  const extension = objects(fc.constantFrom("x-b", "x-a"), fc.jsonValue({ maxDepth: 1 }));
  return fc
    .tuple(fc.record(model, { requiredKeys: [...required] }), fc.option(extension, { nil: {}, freq: 10 }))
    .map(([known, extra]) => Object.assign({}, extra, known));
}

function definition(ref: string): Schema {
  const found = schema.$defs?.[ref.replace("#/$defs/", "")];
  if (found === undefined) throw new Error(`${ref} is not defined`);
  return found;
}

/** Through JSON once, which knows no -0 and no null prototypes. */
export const arbitrarySpec: fc.Arbitrary<Spec> = arbitrary(schema, 5).map(
  (value) => JSON.parse(JSON.stringify(value)) as Spec,
);
