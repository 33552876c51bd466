import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { SPEC_VERSION } from "../../generator/4-spec/spec.js";
import { buildSchema } from "../../scripts/build-schema.mjs";

const root = new URL("../../", import.meta.url);
const schemaText = readFileSync(new URL("spec/schema.json", root), "utf8");

/** Every object of a JSON value, with its pointer. */
function* walk(value: unknown, pointer = ""): Generator<readonly [string, Readonly<Record<string, unknown>>]> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield [pointer, value as Readonly<Record<string, unknown>>];
  for (const [key, held] of Object.entries(value)) yield* walk(held, `${pointer}/${key}`);
}

describe("spec/schema.json", () => {
  const nodes = [...walk(JSON.parse(schemaText))];

  test("the generated files are up to date (npm run schema)", async () => {
    const files = await buildSchema();
    expect(Object.keys(files)).toHaveLength(4);
    for (const [path, text] of Object.entries(files)) {
      expect(readFileSync(new URL(path, root), "utf8") === text, `${path} is stale: run npm run schema`).toBe(true);
    }
  });

  test("reads as documentation: every definition and every key of it is described", () => {
    const mute = nodes
      .filter(([pointer]) => /^\/\$defs\/\w+$|\/properties\/\w+$/.test(pointer))
      .filter(([, node]) => typeof node["description"] !== "string" && node["$ref"] === undefined)
      .filter(([pointer]) => !pointer.endsWith("/properties/kind"))
      .map(([pointer]) => pointer);
    expect(mute).toEqual([]);
  });

  test("every object is closed, but for x- keys", () => {
    const open = nodes.filter(([, node]) => node["properties"] !== undefined);
    expect(open.length).toBeGreaterThan(30);
    for (const [pointer, node] of open.filter(([at]) => !at.endsWith("/properties"))) {
      expect(node, pointer).toMatchObject({ additionalProperties: false, patternProperties: { "^x-": true } });
    }
  });

  test("avoids the keywords that the type generator cannot print", () => {
    expect(schemaText).not.toMatch(/"(prefixItems|unevaluated\w+|minItems|maxItems)": [^{]/);
  });

  test("has the version that the code knows", () => {
    expect(JSON.parse(schemaText)).toMatchObject({ properties: { specVersion: { const: SPEC_VERSION } } });
  });
});
