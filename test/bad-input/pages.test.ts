// Pages that cannot be taken: each gets one clear message with its place and a remedy, the exit code that DESIGN gives, and
// what was written before stays as it was, byte for byte.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { strToU8, zipSync } from "fflate";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { BAD_FILES, GBK, PNG, type BadPage } from "./bad-files.js";
import { actionPage, docwright, makeWorkspace, manual, pipedPage, type Workspace } from "./workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const ingest = (input: string, ...flags: string[]): ReturnType<typeof docwright> =>
  docwright("ingest", input, "--out", work.path("spec"), "--descriptions", "keep", ...flags);

const cut = actionPage("BoilWater").split("6. Error Code")[0] ?? "";

const BAD: readonly BadPage[] = [
  ...BAD_FILES,
  { what: "an empty file", name: "a.txt", content: "", says: ["page/empty", /empty/, /fetch the page again/] },
  { what: "white space only", name: "a.txt", content: " \r\n\n", says: ["page/empty", /empty/, /fetch/] },
  { what: "GBK bytes", name: "a.txt", content: GBK, says: ["page/charset", /byte 1 is not valid UTF-8/, /convert/] },
  {
    what: "text cut inside a character",
    name: "a.txt",
    content: Buffer.from("水壶").subarray(0, 5),
    says: ["page/charset", /byte 4 is not valid/, /convert/],
  },
  {
    what: "a page cut before its errors",
    name: "a.txt",
    content: cut,
    says: ["facts/missing-section", /BoilWater lacks its errors section/, /its page file is left as it was/],
  },
  {
    what: "another vendor's page",
    name: "a.txt",
    content: actionPage("BoilWater"),
    flags: ["--vendor", "alibaba"],
    says: ["facts/other-vendor", /a page of Tencent Cloud, not of Alibaba Cloud/, /drop --vendor/],
  },
  {
    what: "nobody's page",
    name: "a.txt",
    content: "Tea\n\nHow to pour it.\n",
    says: ["facts/unknown-vendor", /no vendor's words/, /--vendor/],
  },
  {
    what: "a page of unknown kind",
    name: "a.txt",
    content: "Tea with TencentCloud API\n\nHow to pour it.\n",
    says: ["facts/unknown-kind", /not recognised/, /headings seen: Tea with/],
  },
  {
    what: "a page of the older API as Markdown",
    name: "a.md",
    content: "## Boil\n\nAsk as follows.\n\n```\nhttps://brew.api.qcloud.com/v2/index.php?\nAction=Boil\n```\n",
    says: ["facts/legacy", /older API of Tencent Cloud/, /give the page of the current API/],
  },
  {
    what: "a page of the older API as text",
    name: "a.txt",
    content: "Boil\n\nhttps://brew.api.qcloud.com/v2/index.php?\nAction=Boil\n",
    says: ["facts/legacy", /older API of Tencent Cloud/, /give the page of the current API/],
  },
  {
    what: "a page without a service",
    name: "a.txt",
    content: pipedPage("PourTea"),
    says: ["facts/unknown-service", /names no service/, /--service/],
  },
  {
    what: "a page without a version",
    name: "a.txt",
    content: pipedPage("PourTea"),
    flags: ["--service", "teapot"],
    says: ["facts/unknown-version", /teapot/, /--api-version/],
  },
  {
    what: "HTML of nobody",
    name: "a.html",
    content: "<html><h1>Tea</h1></html>",
    says: ["facts/unknown-vendor", /no vendor's words/, /--vendor/],
  },
  {
    what: "a newer page file",
    name: "a.md",
    content: "---\ndocwright: 2\nid: x\n---\n",
    says: ["document/page-file-version", /version 2 is newer/, /upgrade/],
  },
  {
    what: "a page file with a broken head",
    name: "a.md",
    content: "---\ndocwright: 1\nwhat is this\n---\n",
    says: ["document/front-matter", /line 3/, /restore/],
  },
  {
    what: "a page file cut in its head",
    name: "a.md",
    content: "---\ndocwright: 1\nid: x\n",
    says: ["document/truncated", /front matter/, /again/],
  },
];

describe.each(BAD)("$what", ({ name, content, flags = [], says: [code, what, remedy] }) => {
  test("is refused in one line, exit code 3, earlier output intact", async () => {
    await ingest(work.write("good.txt", actionPage("BoilWater")));
    const before = work.files("spec");
    const { code: exit, errors, out } = await ingest(work.write(name, content), ...flags);
    const said = errors.filter((line) => line.includes(` ${code}: `));
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(new RegExp(`^${name.replaceAll(".", "\\.")}(?:/[\\w.]+)?(?::\\d+(?:-\\d+)?)? error `));
    expect(said[0]).toMatch(what);
    expect(said[0]).toMatch(remedy);
    expect(errors).toHaveLength(2);
    expect(errors[1]).toMatch(/nothing was read; nothing is written/);
    expect(errors.join("")).not.toContain("\n");
    expect([exit, out]).toEqual([3, []]);
    expect(work.files("spec")).toEqual(before);
  });

  test("does not keep a good page from being written, exit code 4", async () => {
    const folder = join(work.root, "in");
    work.write(join("in", name), content);
    work.write(join("in", "good.txt"), flags.includes("alibaba") ? pipedPage("PourTea") : actionPage("PourWater"));
    const given = flags.includes("alibaba") ? ["--service", "teapot", "--api-version", "2030-01-15"] : [];
    // The neighbour may say what this page does not; then nothing is refused.
    const helped = code === "facts/unknown-service" || code === "facts/unknown-version";
    const { code: exit, out } = await ingest(folder, ...flags, ...given);
    if (!helped) expect(exit).toBe(4);
    expect(out.join("\n")).toContain("1 actions");
    expect(Object.keys(work.files("spec")).some((path) => /Pour(?:Water|Tea)\.md$/.test(path))).toBe(true);
  });
});

describe("a truncated manual", () => {
  test("leaves out its last page and its page file, writes the rest, exit code 4", async () => {
    expect((await ingest(work.write("manual.txt", manual(4)))).code).toBe(0);
    const before = work.files("spec/tencent/brew/2030-01-15/pages");
    const short = manual(7).replace("InternalError.Cold The water is cold.\n 1.", "InternalError.Dry It is dry.\n 1.");
    const { code, errors } = await ingest(work.write("manual.txt", short));
    expect(code).toBe(4);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatch(
      /^manual\.txt error document\/cut-manual: .*sheet 4 of 7.*\(PourWater\).*give the whole text$/,
    );
    const after = work.files("spec/tencent/brew/2030-01-15/pages");
    const path = (name: string): string => `spec/tencent/brew/2030-01-15/pages/${name}.md`;
    expect(after[path("PourWater")]).toBe(before[path("PourWater")]);
    expect(after[path("BoilWater")]).not.toBe(before[path("BoilWater")]);
    expect(after[path("BoilWater")]).toContain("InternalError.Dry");
  });
});

describe("inputs that hold no page", () => {
  test("a folder with nothing readable", async () => {
    work.write("in/data.json", "{}");
    work.write("in/.hidden", "x");
    const { code, errors } = await ingest(work.path("in"));
    expect(code).toBe(3);
    expect(errors[0]).toMatch(/in error page\/nothing: no page is in it; give pages as HTML, Markdown, PDF, text/);
    expect(errors[1]).toMatch(/nothing was read; nothing is written/);
    expect(existsSync(work.path("spec"))).toBe(false);
  });

  test("JSON that is no answer, named on the command line", async () => {
    const { code, errors } = await ingest(work.write("tsconfig.json", '{"include": []}'));
    expect(code).toBe(3);
    expect(errors[0]).toMatch(/tsconfig\.json error page\/nothing: no page is in it/);
  });

  test("a pattern that matches nothing", async () => {
    const { code, errors } = await ingest(work.path("*.html"));
    expect(code).toBe(3);
    expect(errors[0]).toMatch(/\*\.html error page\/no-match: no file matches this pattern; check the path/);
  });

  test("a path that is not there", async () => {
    const { code, errors } = await ingest(work.path("gone.txt"));
    expect(code).toBe(3);
    expect(errors[0]).toMatch(/gone\.txt error page\/unreadable: cannot be read \(ENOENT\); check the path/);
    expect(existsSync(work.path("spec"))).toBe(false);
  });
});

describe("inputs of which some is left out on purpose", () => {
  test("styles and images of a saved page are noted, exit code 0", async () => {
    work.write("in/good.txt", actionPage("BoilWater"));
    work.write("in/good_files/a.png", PNG);
    const { code, errors } = await ingest(work.path("in"));
    expect(code).toBe(0);
    expect(errors).toEqual([expect.stringMatching(/in info page\/left-out: 1 files .*\(png\)$/)]);
  });

  test("an archive with a good page and a broken one, exit code 4", async () => {
    const files = { "good.txt": strToU8(actionPage("BoilWater")), "bad.txt": Uint8Array.from([0xd3, 0xc3]) };
    const { code, out, errors } = await ingest(work.write("pages.zip", zipSync(files)));
    expect(code).toBe(4);
    expect(errors).toEqual([expect.stringMatching(/^pages\.zip\/bad\.txt error page\/charset: byte 1 /)]);
    expect(out.join("\n")).toContain("1 actions");
  });
});
