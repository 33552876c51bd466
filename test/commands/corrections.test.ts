// corrections.json beside a spec: built into it, said in problems.txt, shown by explain, and refused with its line where it
// is no JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

const SERVICE = "spec/alibaba/bssopenapi/2017-12-14";
const at = "CreateInstance.input.ProductType#required";
const CORRECTION = { at, expect: false, set: true, reason: "refused without", evidence: "ticket 7" };

function folderWith(corrections: unknown): string {
  const folder = workingFolder();
  const text = typeof corrections === "string" ? corrections : JSON.stringify(corrections);
  writeFileSync(join(folder, SERVICE, "corrections.json"), text);
  return folder;
}

const read = (folder: string, name: string): string => readFileSync(join(folder, SERVICE, name), "utf8");

test("a correction is in the spec, in problems.txt, in the client, and in explain", async () => {
  const folder = folderWith([CORRECTION]);
  const before = read(folder, "spec.json");
  expect((await docwright(["regenerate"], folder)).code).toBe(0);
  const [changed, ...others] = read(folder, "spec.json")
    .split("\n")
    .filter((line) => !before.includes(line));
  expect(changed).toContain('"name": "ProductType", "type": {"kind": "string"}, "required": true');
  expect(others).toEqual([]);
  expect(read(folder, "problems.txt")).toContain(
    `corrections.json info spec/corrected: ${at} is true where the page says false: refused without (evidence: ticket 7)`,
  );
  const client = "generated/alibaba/bssopenapi/client/operations/create-instance.ts";
  expect(readFileSync(join(folder, client), "utf8")).toMatch(/^ {2}readonly ProductType: string;$/m);
  for (const path of ["CreateInstance.input.ProductType", "CreateInstance.input", "CreateInstance"]) {
    const { code, out } = await docwright(["explain", "alibaba/bssopenapi", path], folder);
    expect(code).toBe(0);
    expect(out, path).toMatch(
      /^4-spec +corrections\.json info spec\/corrected: .*refused without \(evidence: ticket 7\)$/m,
    );
  }
  const other = await docwright(["explain", "alibaba/bssopenapi", "CreateInstance.input.Period"], folder);
  expect(other.out).not.toContain("corrections.json");
});

test("a stale correction is said in both places and changes nothing", async () => {
  const folder = folderWith([{ ...CORRECTION, expect: true, set: false }]);
  const before = read(folder, "spec.json");
  await docwright(["regenerate"], folder);
  expect(read(folder, "spec.json")).toBe(before);
  const said =
    /corrections\.json warning spec\/correction-stale: the correction of \S+ expects true where the page says false/;
  expect(read(folder, "problems.txt")).toMatch(said);
  expect((await docwright(["explain", "alibaba/bssopenapi", at.split("#")[0] ?? ""], folder)).out).toMatch(said);
});

test("what a correction takes away is explained still", async () => {
  const folder = folderWith([{ at: "CreateInstance.input.ProductType", reason: "not taken any more" }]);
  const spec = JSON.parse(read(folder, "spec.json")) as { actions: Record<string, { input: { name: string }[] }> };
  const expected = spec.actions["CreateInstance"]?.input.find(({ name }) => name === "ProductType");
  const removal = [{ at: "CreateInstance.input.ProductType", expect: expected, reason: "not taken any more" }];
  writeFileSync(join(folder, SERVICE, "corrections.json"), JSON.stringify(removal));
  const { code, out } = await docwright(["explain", "alibaba/bssopenapi", "CreateInstance.input.ProductType"], folder);
  expect(code).toBe(0);
  expect(out).toContain("4-spec     nothing: a correction took it away\n");
});

test.each([
  [
    "no JSON",
    '[\n  {"at": "x",\n  "reason" "y"}\n]',
    /corrections\.json:3:12 is not valid JSON: expected a key and a colon; /,
  ],
  ["cut", "[", /corrections\.json:1:2 is not valid JSON: .*the text ends/],
  ["no list", '{"at": "x"}', /corrections\.json must hold a list of corrections/],
])("a file that is %s is refused with its place, nothing is written", async (_, text, message) => {
  const folder = folderWith(text);
  const before = [read(folder, "spec.json"), read(folder, "problems.txt")];
  const { code, out, error } = await docwright(["regenerate"], folder);
  expect({ code, out }).toEqual({ code: 2, out: "" });
  expect(error).toMatch(message);
  expect(error).toMatch(/^docwright: [^\n]+\n$/);
  expect([read(folder, "spec.json"), read(folder, "problems.txt")]).toEqual(before);
});
