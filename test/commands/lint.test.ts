// lint: what is wrong on the vendor's pages, by kind, under ids that stay; suppressed by id and reason.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";
import { concernOf } from "../../generator/diagnostics/audience.js";
import { CATALOG, type Code } from "../../generator/diagnostics/catalog.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const FOLDER = "spec/tencent/brew/2030-01-15";

/** A page whose example breaks its type, whose input has a type of no page, and whose errors are not sorted. */
const faulty = actionPage("BoilWater")
  .replace("KettleId Yes String Number of the kettle.", "Level Yes Integer How full.\nLid No Lid The lid.")
  .replace(
    "6. Error Code",
    `4. Example

Example1 Boiling

Input Example

https://brew.intl.tencentcloudapi.com/?Action=BoilWater
&Level=full
&Cup=1

Output Example

{
  "Response": { "RequestId": "x" }
}

6. Error Code`,
  )
  .replace("InternalError.Cold The", "LimitExceeded.Tea Too much.\n\nInternalError.Cold The");

interface Listed {
  readonly service: string;
  readonly findings: readonly { readonly id: string; readonly code: string; readonly page?: string }[];
  readonly suppressed: number;
  readonly stale: readonly string[];
}

const lint = (...flags: string[]): Promise<Outcome> => docwright("lint", "--spec", work.path("spec"), ...flags);

async function findings(): Promise<Listed> {
  const [listed] = JSON.parse((await lint("--format", "json")).out.join("\n")) as Listed[];
  return listed ?? expect.fail("no service");
}

async function ingest(page: string): Promise<void> {
  const { code, errors } = await docwright(
    "ingest",
    work.write("a.txt", page),
    "--out",
    work.path("spec"),
    "--descriptions",
    "keep",
  );
  expect(code, errors.join("\n")).toBe(0);
}

describe("a page with faults", () => {
  beforeEach(() => ingest(faulty));

  test("they are listed by kind, in the order of the catalog", async () => {
    const { findings: found, service } = await findings();
    expect(service).toBe("tencent/brew/2030-01-15");
    expect(found.map(({ code, page }) => `${code} ${page}`)).toEqual([
      "spec/undefined-type BoilWater",
      "spec/example-type BoilWater",
      "spec/example-undeclared BoilWater",
      "spec/errors-unsorted BoilWater",
    ]);
    const { code, out } = await lint();
    expect(code).toBe(0);
    const text = out.join("\n").replace(/^ {2}[0-9a-f]{10} {2}/gm, "  <id>  ");
    expect(text).toBe(`tencent/brew/2030-01-15: 4 findings, 0 suppressed

Types that no page defines (1)
  <id>  BoilWater: type Lid is used by BoilWater, but no page defines Lid

Examples that break the types of their own page (1)
  <id>  BoilWater (example 1): input.Level of BoilWater is declared as integer, but example 1 has text there

Examples with members that no table declares (1)
  <id>  BoilWater (example 1): example 1 of BoilWater has input.Cup, but no table declares it

Error tables that are not sorted (1)
  <id>  BoilWater (errors, row InternalError.Cold): the error table of BoilWater is sorted by code, but InternalError.Cold is out of order`);
  });

  test("ids stay where lines move, and go with the fault", async () => {
    const before = await findings();
    await ingest(faulty.replace("Works on kettles.", "Works on kettles.\n\nAnd on pots."));
    expect((await findings()).findings.map(({ id }) => id)).toEqual(before.findings.map(({ id }) => id));
    await ingest(faulty.replace("&Level=full", "&Level=7"));
    const ids = (await findings()).findings.map(({ id }) => id);
    expect(ids).toEqual(before.findings.filter(({ code }) => code !== "spec/example-type").map(({ id }) => id));
  });

  test("--check says 1 until each is suppressed with a reason; a stale suppression is said", async () => {
    expect((await lint("--check")).code).toBe(1);
    const { findings: found } = await findings();
    const reasons = Object.fromEntries(found.map(({ id }) => [id, "told them"]));
    work.write(`${FOLDER}/lint.json`, JSON.stringify({ ...reasons, "0123456789": "was mended" }));
    const { code, out, errors } = await lint("--check");
    expect(code).toBe(0);
    expect(out).toEqual(["tencent/brew/2030-01-15: 0 findings, 4 suppressed"]);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(/lint\.json warning spec\/suppression-stale: lint\.json suppresses 0123456789, /);
    expect(await findings()).toMatchObject({ findings: [], suppressed: 4, stale: ["0123456789"] });
  });

  test("what is corrected is a fault still, and said with its evidence", async () => {
    const correction = {
      at: "BoilWater.input.Level#type",
      expect: { kind: "integer" },
      set: { kind: "string" },
      reason: "takes words",
      evidence: "a call",
    };
    work.write(`${FOLDER}/corrections.json`, JSON.stringify([correction]));
    const { findings: found } = await findings();
    expect(found.map(({ code }) => code)).toEqual(expect.arrayContaining(["spec/example-type", "spec/corrected"]));
    expect((await lint()).out.join("\n")).toContain(
      'BoilWater.input.Level#type is {"kind":"integer"}, but it is {"kind":"string"}: takes words (evidence: a call)',
    );
  });

  test("the report for the vendor says page, place, what it says, what is against it", async () => {
    const { out } = await lint("--format", "markdown");
    expect(out.join("\n")).toContain(`## Examples that break the types of their own page

### BoilWater

- Place: example 1
- The page says: input.Level of BoilWater is declared as integer
- Against it: example 1 has text there
- Finding: \``);
  });

  test.each([
    ["no JSON", "{", /lint\.json:1:2 is not valid JSON/],
    ["a list", "[]", /lint\.json must hold an object of id and reason/],
    [
      "a suppression without a reason",
      '{"0123456789": ""}',
      /lint\.json must hold an object of id and reason; see \["0123456789",""\]/,
    ],
  ])("lint.json that is %s is refused", async (_, text, message) => {
    work.write(`${FOLDER}/lint.json`, text);
    const { code, errors, out } = await lint();
    expect([code, out]).toEqual([2, []]);
    expect(errors.join()).toMatch(message);
  });
});

test("words of a page are no markup in the report", async () => {
  await ingest(faulty.replace("&Cup=1", "&<img>|**x**=1"));
  const report = (await lint("--format", "markdown")).out.join("\n");
  expect(report).toContain("\\<img\\>\\|\\*\\*x\\*\\*");
  expect(report).not.toMatch(/[^\\]<|[^\\]\*\*/);
});

test("a page without faults gives no finding, and lint writes nothing", async () => {
  await ingest(actionPage("BoilWater"));
  const before = work.files();
  const { code, out } = await lint("--check");
  expect([code, out]).toEqual([0, ["tencent/brew/2030-01-15: 0 findings, 0 suppressed"]]);
  expect(work.files()).toEqual(before);
});

test("a format that is none is wrong usage", async () => {
  expect(await lint("--format", "html")).toMatchObject({ code: 2, out: [] });
});

describe("the catalog", () => {
  const codes = Object.keys(CATALOG) as Code[];
  const faults = codes.filter((code) => concernOf(code) !== undefined);

  test("knows what concerns the vendor", () => {
    expect(faults.length).toBeGreaterThan(10);
  });

  test.each(faults)("%s is worded for the vendor with its own parameters", (code) => {
    const own = concernOf(code) ?? expect.fail(code);
    const parametersOf = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
    const known = parametersOf(CATALOG[code].text);
    expect(known).toEqual(expect.arrayContaining(parametersOf(`${own.says} ${own.against}`)));
    expect(faults.filter((other) => concernOf(other)?.heading === own.heading)).toEqual([code]);
  });
});
