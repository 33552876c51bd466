// JSON as the view prints it is what prettier prints of it, and holds what it was made from: the documents of the services,
// and random values with long names, numbers in lists, wide signs.
import fc from "fast-check";
import { join } from "node:path";
import { format, resolveConfig } from "prettier";
import { expect, test } from "vitest";
import { printJson } from "../../generator/5-view/openapi/print-json.js";
import { documentsOf } from "./openapi-documents.js";
import { root, services } from "./services.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const config = await resolveConfig(join(root, "package.json"));

async function expectClean(text: string): Promise<void> {
  expect(await format(text, { ...config, parser: "json" })).toBe(text);
}

test.each(services)("$name is what prettier prints", async ({ spec }) => {
  const { texts } = await documentsOf(spec);
  expect([...texts.keys()].sort()).toEqual(["openapi.json", "schema.json"]);
  for (const text of texts.values()) await expectClean(text);
});

const words = fc.array(
  fc.constantFrom("a", "Bcd", "属性", "カナ", "한글", "（", "é", "e\u0301", "😀", " ", '"', "\\", "\u202e", "\n"),
  {
    maxLength: 30,
  },
);
const text = words.map((own) => own.join(""));
const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 5, depthSize: "large" },
    text,
    fc.integer(),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.constantFrom(true, false, null),
    fc.array(fc.integer(), { maxLength: 60 }),
    fc.array(text, { maxLength: 12 }),
    fc.array(tie("tree"), { maxLength: 6 }),
    fc.dictionary(text, tie("tree"), { maxKeys: 6, noNullPrototype: true }),
  ),
}));

test("random values are printed as prettier prints them", { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(tree, async (value) => {
      const printed = printJson(value);
      // A double knows -0, JSON does not.
      expect(JSON.parse(printed)).toEqual(JSON.parse(JSON.stringify(value)));
      await expectClean(printed);
    }),
    { numRuns: FULL ? 5_000 : 300 },
  );
});

test("signs that nobody sees are escapes, and what is undefined is not there", () => {
  expect(printJson({ "\u202e": "\u200b", gone: undefined, left: [] })).toBe('{ "\\u202e": "\\u200b", "left": [] }\n');
  expect(Object.keys(JSON.parse(printJson(JSON.parse('{"__proto__": {"a": 1}}'))) as object)).toEqual(["__proto__"]);
});
