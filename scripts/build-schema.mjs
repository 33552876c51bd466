// spec/schema.json in, the three *.generated.ts files of generator/4-spec/ out: types, validator, printing order;
// spec/diff.schema.json in, the types of a diff's report out.
// Run as a program it writes them (`npm run schema`); the tests import `buildSchema` and compare. The files are
// committed, so building docwright needs neither the schema compiler nor ajv.
import { readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import standalone from "ajv/dist/standalone/index.js";
import { compile } from "json-schema-to-typescript";
import { format } from "prettier";
import { listShapes } from "./schema-shapes.mjs";

const root = resolve(import.meta.dirname, "..");
const folder = "generator/4-spec";

/** @typedef {{ readonly [key: string]: any }} Schema */

/** @param {string} what @param {string} [from] */
function header(what, from = "spec/schema.json") {
  return `// ${what}\n// Made from ${from} by \`npm run schema\`; never edited.\n`;
}

/**
 * The schema as the type generator understands it: `x-*` keys are no part of the types, and words beside a `$ref` would
 * make it print the referred type once more under another name.
 * @param {unknown} node @returns {any}
 */
function simplify(node) {
  if (Array.isArray(node)) return node.map(simplify);
  if (typeof node !== "object" || node === null) return node;
  if ("$ref" in node) return { $ref: node.$ref };
  const kept = Object.entries(node).filter(
    ([key]) => key !== "patternProperties" && key !== "$id" && key !== "$schema",
  );
  return Object.fromEntries(kept.map(([key, value]) => [key, simplify(value)]));
}

/** The schema without its descriptions, which are half of it. @param {unknown} node @returns {any} */
function stripWords(node) {
  if (Array.isArray(node)) return node.map(stripWords);
  if (typeof node !== "object" || node === null) return node;
  const kept = Object.entries(node).filter(([key, value]) => key !== "description" || typeof value !== "string");
  return Object.fromEntries(kept.map(([key, value]) => [key, stripWords(value)]));
}

/** @param {Schema} schema */
async function printTypes(schema) {
  const types = await compile(simplify(schema), "Spec", { bannerComment: "", format: false });
  return `${header("The types of a service spec. Use their readonly views in spec.ts.")}\n${types}`;
}

/** @param {Schema} schema */
async function printDiffTypes(schema) {
  const types = await compile(simplify(schema), "DiffReport", { bannerComment: "", format: false });
  return `${header("The types of a diff's report.", "spec/diff.schema.json")}\n${types}`;
}

/** @param {Schema} schema */
function printValidator(schema) {
  const options = { allErrors: true, discriminator: true, allowUnionTypes: true, inlineRefs: false };
  const ajv = new Ajv2020({ keywords: ["tsType"], ...options, code: { source: true, esm: true, lines: true } });
  ajv.addKeyword("x-order"); // for the printing order only, see schema-shapes.mjs
  const code = standalone.default(ajv, ajv.compile(stripWords(schema)));
  if (/\brequire\(|\bimport\b/.test(code))
    throw new Error("the validator must not need ajv at run time: avoid the keyword");
  const body = code
    .replace('"use strict";', "")
    .trimStart()
    .replace(/export const validate = (\w+);\s*export default \w+;\s*/, "const compiled: any = $1;\n");
  return `// @ts-nocheck
${header("The validator of a service spec, compiled from the schema: no package is needed to run it.")}
export interface Violation {
  readonly instancePath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
  readonly message?: string;
}

/** What is wrong with a value by the schema, in no particular order; empty when it is a spec. */
export function listViolations(value: unknown): readonly Violation[] {
  return compiled(value) ? [] : compiled.errors;
}

${body}`;
}

/** @param {Schema} schema */
function printShapes(schema) {
  return `${header("For each kind of object in a service spec: its keys in printing order, and the kind of what they hold.")}
export const shapes: Readonly<Record<string, Readonly<Record<string, string>>>> = ${JSON.stringify(listShapes(schema))};`;
}

/** @param {string} text */
function prettify(text) {
  return format(text, { parser: "typescript", printWidth: 120 });
}

/** @returns {Promise<Record<string, string>>} the text of each generated file, by path from the root */
export async function buildSchema() {
  const [schema, diff] = ["schema", "diff.schema"].map((name) =>
    JSON.parse(readFileSync(resolve(root, `spec/${name}.json`), "utf8")),
  );
  return {
    [`${folder}/spec.generated.ts`]: await prettify(await printTypes(schema)),
    [`${folder}/shapes.generated.ts`]: await prettify(printShapes(schema)),
    [`${folder}/validate.generated.ts`]: printValidator(schema),
    "generator/project/diff/diff-report.generated.ts": await prettify(await printDiffTypes(diff)),
  };
}

if (process.argv[1] === import.meta.filename) {
  for (const [path, text] of Object.entries(await buildSchema())) writeFileSync(resolve(root, path), text);
}
