// The guard against lost facts: pages that no longer hold what their page file holds are refused one by one, a spec that
// would lose more than a twentieth is not written at all, and both go through with a reason.
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { actionPage, docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const FOLDER = "spec/tencent/brew/2030-01-15";

function ingest(pages: Readonly<Record<string, string>>, ...flags: string[]): Promise<Outcome> {
  const folder = `in${Object.keys(work.files()).length}`;
  for (const [name, text] of Object.entries(pages)) work.write(`${folder}/${name}.txt`, text);
  return docwright("ingest", work.path(folder), "--out", work.path("spec"), "--descriptions", "keep", ...flags);
}

/** A page with so many inputs beside those of all pages. */
function wide(action: string, inputs: number, service?: string): string {
  const rows = Array.from({ length: inputs }, (_, i) => `Spout${i} No String Spout number ${i}.\n`);
  return actionPage(action, service).replace("Number of the kettle.\n", `Number of the kettle.\n${rows.join("")}`);
}

function problem(outcome: Outcome, code: string): string {
  const found = outcome.errors.filter((line) => line.includes(` ${code}: `));
  expect(found, outcome.errors.join("\n")).toHaveLength(1);
  return found[0] ?? "";
}

describe("a spec that would lose more than a twentieth", () => {
  beforeEach(async () => expect((await ingest({ a: wide("BoilWater", 40) })).code).toBe(0));

  test("is not written, nor are its pages: exit code 3", async () => {
    const before = work.files("spec");
    const outcome = await ingest({ a: wide("BoilWater", 30) });
    expect([outcome.code, outcome.out]).toEqual([3, []]);
    expect(problem(outcome, "spec/shrunk")).toMatch(
      /spec\.json error spec\/shrunk: 10 of \d+ facts would be lost, more than 5 %: 10 of 42 members \(BoilWater\.input\.Spout30, BoilWater\.input\.Spout31, BoilWater\.input\.Spout32, …\); nothing of this service is written; .*--accept-shrink <reason>$/,
    );
    expect(outcome.errors.at(-1)).toBe("nothing is written");
    expect(work.files("spec")).toEqual(before);
  });

  test("does not keep another service from being written: exit code 4", async () => {
    const before = work.files(FOLDER);
    const outcome = await ingest({ a: wide("BoilWater", 30), b: actionPage("FillJug", "jug") });
    expect(outcome.code).toBe(4);
    expect(outcome.out.join()).toMatch(/tencent\/jug\/2030-01-15: 1 pages/);
    expect(work.files(FOLDER)).toEqual(before);
    expect(work.files("spec/tencent/jug")).not.toEqual({});
  });

  test("is written with a reason, which is printed and leaves no trace in the files", async () => {
    const outcome = await ingest({ a: wide("BoilWater", 30) }, "--accept-shrink", "release 9 drops spouts");
    expect(outcome.code).toBe(0);
    expect(problem(outcome, "spec/shrink-accepted")).toMatch(
      /10 of \d+ facts are lost and accepted \(release 9 drops spouts\)/,
    );
    const written = work.files(FOLDER);
    expect(JSON.stringify(written)).not.toContain("release 9 drops");
    expect(written[`${FOLDER}/spec.json`]).not.toContain("Spout30");
    await docwright("regenerate", "--spec", work.path("spec"), "--out", work.path("generated"));
    expect(work.files(FOLDER)).toEqual(written);
  });

  test("a twentieth or less, more, and another name in the place of one are no loss", async () => {
    expect((await ingest({ a: wide("BoilWater", 38) })).code).toBe(0);
    expect((await ingest({ a: wide("BoilWater", 50) })).code).toBe(0);
    const renamed = wide("BoilWater", 50).replaceAll("Spout1", "Lid1");
    expect(await ingest({ a: renamed })).toMatchObject({ code: 0, errors: [] });
    expect(work.files(FOLDER)[`${FOLDER}/spec.json`]).toContain("Lid1");
  });

  test("is judged by page files where spec.json cannot be read", async () => {
    work.write(`${FOLDER}/spec.json`, "<<<<<<< ours");
    const before = work.files("spec");
    problem(await ingest({ a: wide("BoilWater", 3) }), "spec/shrunk");
    expect(work.files("spec")).toEqual(before);
    expect((await ingest({ a: wide("BoilWater", 40) })).code).toBe(0);
  });

  test("a reason must say something", async () => {
    const { code, errors } = await ingest({ a: wide("BoilWater", 3) }, "--accept-shrink", " ");
    expect([code, errors]).toEqual([2, ["--accept-shrink takes the reason why the loss is right"]]);
  });
});

describe("--prune", () => {
  const both = { a: wide("BoilWater", 40), b: wide("PourWater", 40) };
  beforeEach(async () => expect((await ingest(both)).code).toBe(0));

  test("drops what is gone only with a reason, for that is a loss", async () => {
    const before = work.files("spec");
    expect(problem(await ingest({ a: both.a }, "--prune"), "spec/shrunk")).toContain("1 of 2 actions (PourWater)");
    expect(work.files("spec")).toEqual(before);
    expect((await ingest({ a: both.a }, "--prune", "--accept-shrink", "gone")).code).toBe(0);
    expect(Object.keys(work.files(`${FOLDER}/pages`))).toEqual([`${FOLDER}/pages/BoilWater.md`]);
  });

  test("drops nothing where a page was refused: its page file cannot be told from one that is gone", async () => {
    const before = work.files("spec");
    const cut = both.b.split("6. Error Code")[0] ?? "";
    const outcome = await ingest({ a: both.a, b: cut }, "--prune", "--accept-shrink", "gone");
    expect(outcome.code).toBe(4);
    problem(outcome, "facts/missing-section");
    problem(outcome, "facts/not-pruned");
    expect(work.files("spec")).toEqual(before);
  });
});

/** Pages by title as a manual prints them; `gone` takes away what the reader knows them by, the words stay. */
const KINDS: readonly { kind: string; title: string; body: string; gone: [RegExp, string] }[] = [
  {
    kind: "error-codes",
    title: "Error Codes",
    body: "Common Error Codes\n\nError Code Description\n\nInternalError The kettle is broken.\n\nLimitExceeded Too much tea.\n",
    gone: [/Common Error Codes\n\nError Code Description/, "What can happen"],
  },
  {
    kind: "history",
    title: "History",
    body: "Release 2\n\nRelease time: 2030-03-01 10:00:00\n\nRelease updates:\n\nNew APIs:\n\nBoilWater\n",
    gone: [/Release 2\n\nRelease time: /, "Edition two of "],
  },
  {
    kind: "api-category",
    title: "API Category",
    body: "Kettle APIs\n\nAPI Name Feature Frequency Limit (maximum requests per second)\n\nBoilWater Boils water 10\n",
    gone: [/API Name Feature.*/, "What is there"],
  },
  {
    kind: "common-parameters",
    title: "Common Params",
    body: "Common parameters for Signature Algorithm v3\n\nParameter Name Type Required Description\n\nX-TC-Action String Yes Name of the call.\n",
    gone: [/Parameter Name Type.*/, "What to send"],
  },
  {
    kind: "request-structure",
    title: "Request Structure",
    body: "1. Where\n\nHosted region Domain name\n\nNearest brew.intl.tencentcloudapi.com\n\nNorth brew.ap-north.tencentcloudapi.com\n",
    gone: [/Hosted region Domain name/, "Where we are"],
  },
  {
    kind: "data-types",
    title: "Data Types",
    body: "Cup\n\nA cup of tea.\n\nUsed by actions: BoilWater.\n\nName Type Required Description\n\nSize Integer Yes How big it is.\n",
    gone: [/Name Type Required Description/, "What it has"],
  },
];

/** Two sheets of a manual: such a page, and the page of an action with so many inputs. */
function printed(title: string, body: string, inputs: number): string {
  const [, action = ""] = /(1\. API Description[^]*)/.exec(wide("BoilWater", inputs)) ?? [];
  const link = "https://console.tencentcloud.com/api/explorer?Product=brew&Version=2030-01-15&Action=BoilWater";
  return (
    ` ${body}\nMaking Tea\n${title}\nLast updated：2030-02-03 10:00:00\n\nhttps://www.tencentcloud.com/document/api/9000/13\n` +
    ` ${action}\nMaking Tea\nBoilWater\nLast updated：2030-02-02 10:00:00\n\n${link}\n`
  );
}

describe.each(KINDS)("a $kind page whose tables are gone", ({ kind, title, body, gone }) => {
  const file = `${FOLDER}/pages/${kind}.md`;

  test("is refused and named, its page file stays, the other pages are written", async () => {
    expect((await ingest({ a: printed(title, body, 40) })).code).toBe(0);
    const before = work.files(FOLDER)[file];
    expect(before).toMatch(/^\| --- \|.*\n\| /m);
    const drifted = body.replace(...gone);
    expect(drifted).not.toBe(body);
    const outcome = await ingest({ a: printed(title, drifted, 41) });
    expect(outcome.code).toBe(4);
    const said = outcome.errors.filter((line) => line.startsWith("a.txt"));
    expect(said, outcome.errors.join("\n")).toHaveLength(1);
    expect(said[0]).toMatch(/ error facts\/(?:drifted-page: .*--accept-shrink <reason>$|unknown-kind)/);
    const after = work.files(FOLDER);
    expect(after[file]).toBe(before);
    expect(after[`${FOLDER}/pages/BoilWater.md`]).toContain("Spout40");
  });
});

describe("a page that lost the rows of one of its sections", () => {
  const bare = actionPage("BoilWater").replace("InternalError.Cold The water is cold.", "There is nothing to say.");
  beforeEach(async () => expect((await ingest({ a: actionPage("BoilWater") })).code).toBe(0));

  test("is refused with the role and the number of rows; alone, nothing is written", async () => {
    const before = work.files("spec");
    const outcome = await ingest({ a: bare });
    expect(outcome.code).toBe(3);
    expect(problem(outcome, "facts/drifted-page")).toMatch(
      /^a\.txt error facts\/drifted-page: the page of BoilWater has no errors rows, its page file has 1: /,
    );
    expect(work.files("spec")).toEqual(before);
  });

  test("is taken with a reason", async () => {
    const outcome = await ingest({ a: bare }, "--accept-shrink", "fails no more");
    expect(outcome.code).toBe(0);
    expect(problem(outcome, "facts/drift-accepted")).toMatch(/has no errors rows, .* accepted \(fails no more\)$/);
    expect(work.files(FOLDER)[`${FOLDER}/pages/BoilWater.md`]).not.toContain("Cold");
  });
});
