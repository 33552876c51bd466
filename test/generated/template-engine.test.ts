// Templates that the build compiled are used as long as they are what was built; one that was changed since prints what it says now.
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { openEngine } from "../../generator/6-files/template-engine.js";

const PATH = "_foot.html.hbs";
const text = readFileSync(new URL(`../../templates/site/${PATH}`, import.meta.url), "utf8");
const file = { path: PATH, text, own: false };

test("a template as it was built needs no compiler", async () => {
  const { compile, parse } = await openEngine("site", [file]);
  expect(() => parse("{{a}}", PATH)).toThrow(/not parsed again/);
  expect(compile(PATH, text)({})).toBe(text);
});

test("a template that was changed since is compiled", async () => {
  const changed = { ...file, text: `<p>{{words}}</p>${text}` };
  const { compile } = await openEngine("site", [changed]);
  expect(compile(PATH, changed.text)({ words: "a < b" })).toBe(`<p>a &lt; b</p>${text}`);
});

test("so are all where a user brings a file", async () => {
  const { parse } = await openEngine("site", [file, { path: "assets/own.css", text: "", own: true }]);
  expect(parse("{{a}}", PATH).body).toHaveLength(1);
});
