// Names that are fine on a page and not on every disk: in capitals only others than what stands there, reserved by Windows, too long.
// The page is refused, with its place; the rest is written, and what stood there stays.
import { mkdirSync, readdirSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const SPEC = "spec/tencent/brew/2030-01-15";

/** Pages of actions, as `service:Action` or of the usual service. */
async function ingest(...names: readonly string[]): Promise<Outcome> {
  const inputs = names.map((name, i) => {
    const [action = "", service = "brew"] = name.split(":").reverse();
    const known = actionPage(action, "brew").replace("brew.intl", `${service}.intl`);
    return work.write(`in-${i}.txt`, known);
  });
  const outcome = await docwright("ingest", ...inputs, "--out", work.path("spec"), "--descriptions", "keep");
  names.forEach((_, i) => work.write(`in-${i}.txt`, ""));
  return outcome;
}

function pages(): string[] {
  return readdirSync(work.path(`${SPEC}/pages`));
}

describe("names that differ in capitals only", () => {
  test("given together: the first by name is taken, the other refused, and both are named", async () => {
    const { code, errors } = await ingest("BoilWater", "Boilwater", "PourWater");
    expect(code).toBe(4);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /in-1\.txt error facts\/name-clash: \S+\/Boilwater\.md and \S+\/BoilWater\.md differ in capitals only/,
    );
    expect(pages()).toEqual(["BoilWater.md", "PourWater.md"]);
  });

  test("against what stands there: that stays", async () => {
    await ingest("Boilwater");
    const before = work.files("spec");
    const { code, errors } = await ingest("BoilWater");
    expect(code).toBe(3);
    expect(errors[0]).toMatch(/BoilWater\.md and \S+\/Boilwater\.md differ in capitals only.*delete the other/);
    expect(work.files("spec")).toEqual(before);
  });

  test("the same page again is no clash", async () => {
    await ingest("BoilWater");
    expect((await ingest("BoilWater")).code).toBe(0);
  });

  test("of services, and folders that stand there", async () => {
    await ingest("BoilWater");
    const [page = ""] = Object.values(work.files(`${SPEC}/pages`));
    const input = work.write(
      "other.md",
      page.replace(/^service: brew$/m, "service: Brew").replaceAll("BoilWater", "PourWater"),
    );
    const before = work.files("spec");
    const { code, errors } = await docwright("ingest", input, "--out", work.path("spec"));
    expect(code).toBe(3);
    expect(errors[0]).toMatch(
      /error facts\/name-clash: \S+\/tencent\/Brew and \S+\/tencent\/brew differ in capitals only/,
    );
    expect(work.files("spec")).toEqual(before);
  });

  test("in what is generated: each has a file of its own", async () => {
    const specs = await ingest("BoilWater", "BOILWATER", "Boil-Water");
    expect([
      specs.code,
      pages()
        .map((name) => name.toLowerCase())
        .sort(),
    ]).toEqual([4, ["boil-water.md", "boilwater.md"]]);
    const targets = ["--targets", "client,mock,docs,openapi,pages"];
    await docwright("generate", "--spec", work.path("spec"), "--out", work.path("out"), ...targets);
    const paths = Object.keys(work.files("out")).map((path) => path.toLowerCase());
    expect(paths.length).toBeGreaterThan(100);
    expect(new Set(paths).size).toBe(paths.length);
  });
});

describe("names that cannot be those of files", () => {
  const RESERVED = ["Con", "NUL", "aux", "Com1", "lpt9"];

  test.each([...RESERVED, `Boil${"Water".repeat(60)}`])("an action %s: its page is refused by name", async (name) => {
    const { code, errors } = await ingest(name, "BoilWater");
    expect(code).toBe(4);
    expect(errors).toEqual([
      `in-0.txt error facts/unsafe-name: the id ${JSON.stringify(name)} cannot name a folder or file; the page is left out`,
    ]);
    expect(pages()).toEqual(["BoilWater.md"]);
  });

  test.each([...RESERVED, "w".repeat(300), "tea.", "tea "])("a service %j", async (name) => {
    await ingest("BoilWater");
    const [page = ""] = Object.values(work.files(`${SPEC}/pages`));
    const before = work.files("spec");
    const input = work.write(
      "other.md",
      page.replace(/^service: brew$/m, () => `service: ${name}`),
    );
    const { code, errors } = await docwright("ingest", input, "--out", work.path("spec"));
    if (code === 0) expect(Object.keys(work.files("spec"))).toContain("spec/tencent/tea/2030-01-15/spec.json");
    else expect([code, errors[0]]).toEqual([3, expect.stringContaining("facts/unsafe-name: the service")]);
    for (const [path, text] of Object.entries(before)) expect(work.files("spec")[path]).toBe(text);
  });

  test("types and actions of page files: what is generated has other names", async () => {
    await ingest("BoilWater");
    const path = `${SPEC}/pages/BoilWater.md`;
    const page = work.files(`${SPEC}/pages`)[path] ?? "";
    const types = [...RESERVED, "T".repeat(300)].map(
      (name) => `\n## type: ${name}\n\n| name | type | description |\n| --- | --- | --- |\n| Id | String |  |\n`,
    );
    work.write(path, `${page.replaceAll("BoilWater", "Aux")}${types.join("")}`);
    mkdirSync(work.path("out"));
    const out = ["--spec", work.path("spec"), "--out", work.path("out")];
    expect(await docwright("regenerate", ...out)).toMatchObject({ code: 0 });
    await docwright("generate", ...out, "--targets", "client,mock,docs,openapi,pages");
    const names = Object.keys(work.files("out")).flatMap((own) => own.split("/"));
    expect(names).toContain("aux-.ts");
    for (const name of names) expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)|[. ]$|^.{120}/i);
  });
});
