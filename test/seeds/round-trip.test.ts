// Seeds -> the committed spec, byte for byte; page files -> the same page files; whatever the order of the inputs and
// however they are handed over. Everything is written into a temporary folder.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, expect, it } from "vitest";
import { readInputs } from "../../generator/1-page/read-input.js";
import { printSpec } from "../../generator/4-spec/canonical.js";
import { run } from "../../generator/commands/ingest.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic, sortDiagnostics } from "../../generator/diagnostics/format.js";
import { describeSeeds, folder, given, alsoRead, readSeeds, reading, root, type Mode, type Reading } from "./seeds.js";

await alsoRead("drop");

const SERVICES = [
  "alibaba/bssopenapi/2017-12-14",
  "tencent/cvm/2017-03-12",
  "tencent/tcr/2019-09-24",
  "tencent/tcss/2020-11-01",
];
const made: string[] = [];
afterAll(() => made.forEach((path) => rmSync(path, { recursive: true })));

function temporary(): string {
  const path = mkdtempSync(join(tmpdir(), "docwright-seeds-"));
  made.push(path);
  return path;
}

async function ingest(inputs: readonly string[], out: string, mode: Mode): Promise<number> {
  const flags = ["--service", given.service, "--api-version", given.version, "--endpoint", given.endpoint];
  const silent = { out: () => undefined, error: () => undefined };
  return run([...inputs, ...flags, "--descriptions", mode, "--out", out], silent);
}

/** Files that ingest writes, by path; notes and corrections are people's. */
function filesOf(path: string): Record<string, string> {
  const files = readdirSync(path, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => relative(path, join(entry.parentPath, entry.name)).replaceAll("\\", "/")).sort();
  const written = paths.filter((own) => /\/pages\/[^/]+\.md$|\/(?:spec\.json|problems\.txt)$/.test(own));
  return Object.fromEntries(written.map((own) => [own, readFileSync(join(path, own), "utf8")]));
}

/** Compares names first and then file by file: a difference shows one file, not the whole tree. */
function expectSame(found: Record<string, string>, wanted: Record<string, string>): void {
  expect(Object.keys(found)).toEqual(Object.keys(wanted));
  for (const [path, text] of Object.entries(found))
    if (text !== wanted[path]) expect(text.split("\n"), path).toEqual(wanted[path]?.split("\n"));
}

function printed({ services }: Reading): Record<string, string> {
  const entries = [...services].flatMap(([name, { files, spec, problems }]) => [
    ...files.map(({ id, text }) => [`${name}/${id}`, text] as const),
    [`${name}/spec.json`, printSpec(spec)] as const,
    [`${name}/problems.txt`, sortDiagnostics(problems).map(printDiagnostic).join("\n")] as const,
  ]);
  return Object.fromEntries(entries);
}

const seedPages = () => readInputs([folder], createReport());

describeSeeds("round trip of the seeds", () => {
  it("drop mode gives the committed page files, specs and problems, byte for byte", async () => {
    const out = temporary();
    expect(await ingest([folder], out, "drop")).toBe(0);
    const committed = filesOf(join(root, "spec"));
    expect(Object.keys(committed).filter((path) => path.endsWith("spec.json"))).toEqual(
      SERVICES.map((path) => `${path}/spec.json`),
    );
    expectSame(filesOf(out), committed);
  });

  it("the documents one by one into one folder give what the whole folder gives", async () => {
    const [whole, single] = [temporary(), temporary()];
    await ingest([folder], whole, "drop");
    for (const name of readdirSync(folder).sort().reverse())
      expect(await ingest([join(folder, name)], single, "drop"), name).toBe(0);
    expectSame(filesOf(single), filesOf(whole));
  });

  it.each(["drop", "keep"] as const)("%s: page files read and printed again are the same page files", async (mode) => {
    const first = reading(mode);
    const files = [...first.services.values()].flatMap((own) => own.files);
    const again = await readSeeds(files, mode);
    expect(again.refused).toEqual([]);
    expectSame(printed(again), printed(first));
  });

  it.each(["drop", "keep"] as const)("%s: the order of the inputs does not matter", async (mode) => {
    const pages = await seedPages();
    const wanted = printed(reading(mode));
    expectSame(printed(await readSeeds(pages.toReversed(), mode)), wanted);
    expectSame(printed(await readSeeds([...pages.slice(2), ...pages.slice(0, 2)], mode)), wanted);
  });

  it("form feeds between the sheets say what single spaces say", async () => {
    const fed = (await seedPages()).map((page) => ({ ...page, text: page.text.replace(/^ (?! )/gm, "\f") }));
    expect(fed.some((page) => page.text.includes("\f"))).toBe(true);
    expectSame(printed(await readSeeds(fed, "drop")), printed(reading("drop")));
  });

  it("page files with descriptions dropped twice are dropped once", async () => {
    const kept = [...reading("keep").services.values()].flatMap((own) => own.files);
    expectSame(printed(await readSeeds(kept, "drop")), printed(reading("drop")));
  });

  it("drop keeps every fact: names, types, required, codes, examples and releases as in keep", () => {
    for (const [name, { spec }] of reading("keep").services) {
      const dropped = reading("drop").services.get(name)?.spec;
      expect(withoutProse(dropped), name).toEqual(withoutProse(spec));
    }
  });

  it("drop carries no title of a page but its action's name", () => {
    const titled = reading("drop").pages.filter(({ facts }) => facts.kind === "action" && facts.title !== undefined);
    expect(titled.length).toBeGreaterThan(70);
    for (const { facts } of titled) expect(facts.title).toBe(facts.action);
    expect(reading("keep").pages.some(({ facts }) => facts.title !== undefined && facts.title !== facts.action)).toBe(
      true,
    );
  });

  it("drop carries no description, no example title and no words of an error", () => {
    for (const { spec } of reading("drop").services.values()) {
      const examples = Object.values(spec.actions).flatMap((action) => action.examples ?? []);
      expect(examples.flatMap(({ title }) => title ?? [])).toEqual([]);
      const rest = Object.values(spec.actions).map((action) => ({ ...action, examples: undefined }));
      expect(JSON.stringify([rest, spec.types])).not.toContain('"description":');
      expect(JSON.stringify(spec.errors)).not.toContain('"message":');
    }
  });
});

/** A spec without what is prose by DESIGN section 6. */
function withoutProse(spec: unknown): unknown {
  const cut = new Set(["description", "cases", "label"]);
  return JSON.parse(
    JSON.stringify(spec, (key, value: unknown) => (cut.has(key) ? undefined : withoutTitle(value))),
  ) as unknown;
}

function withoutTitle(value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("responses" in value)) return value;
  return { ...value, title: undefined };
}
