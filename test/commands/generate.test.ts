// generate and regenerate as a user meets them: what is selected, what is written, what a check says, what is refused.
import { existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { filesIn, root } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

const service = "generated/alibaba/bssopenapi";

const everyTarget = ["client", "mock", "docs", "openapi", "pages"];

describe("generate", () => {
  test("without settings it writes client and mock", async () => {
    const folder = workingFolder();
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    const tops = new Set([...filesIn(join(folder, service)).keys()].map((path) => path.split("/")[0]));
    expect([...tops].sort()).toEqual(["client", "manifest.json", "mock"]);
  });

  test("writes all targets once, and nothing the second time", async () => {
    const folder = workingFolder({ targets: everyTarget });
    const first = await docwright(["generate"], folder);
    expect(first).toMatchObject({ code: 0, error: "" });
    expect(first.out).toMatch(
      /^generated\/alibaba\/bssopenapi: (\d+) files, \d+ kB; \1 written, 0 unchanged, 0 removed\nby target: .+\n$/,
    );
    const files = filesIn(join(folder, service));
    for (const path of [
      "client/index.ts",
      "mock/service.ts",
      "docs/README.md",
      "openapi.json",
      "schema.json",
      "pages/CreateInstance.md",
      "manifest.json",
    ])
      expect(files.has(path), path).toBe(true);
    expect((await docwright(["generate"], folder)).out).toMatch(/; 0 written, (\d+) unchanged, 0 removed/);
  });

  test("--targets writes those, and what they need", async () => {
    const folder = workingFolder();
    expect(await docwright(["generate", "--targets", "docs"], folder)).toMatchObject({ code: 0 });
    const tops = (): string[] => [
      ...new Set([...filesIn(join(folder, service)).keys()].map((path) => path.split("/")[0] ?? "")),
    ];
    expect(tops()).toEqual(["docs", "manifest.json"]);
    expect(await docwright(["generate", "--targets", "mock"], folder)).toMatchObject({ code: 0 });
    expect(tops()).toEqual(["client", "manifest.json", "mock"]);
  });

  test("settings name folders and targets", async () => {
    const folder = workingFolder({ generated: "made", targets: ["docs"] });
    expect(await docwright(["generate", "alibaba/bssopenapi"], folder)).toMatchObject({ code: 0 });
    expect(existsSync(join(folder, "made/alibaba/bssopenapi/docs/README.md"))).toBe(true);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  const wrong: readonly [string, string[], RegExp][] = [
    ["an unknown service", ["tencent/cvm"], /spec holds no tencent\/cvm; it holds alibaba\/bssopenapi/],
    ["an unknown version", ["alibaba/bssopenapi/2000-01-01"], /spec holds no alibaba\/bssopenapi\/2000-01-01/],
    ["a selector with too many parts", ["alibaba/bssopenapi/2017-12-14/x"], /spec holds no alibaba/],
    [
      "an unknown target",
      ["--targets", "client,dosc"],
      /there is no target "dosc"; the targets are client, mock, docs, openapi, pages/,
    ],
    ["a target of every object", ["--targets", "constructor"], /there is no target "constructor"/],
    ["no target", ["--targets", ""], /there is no target ""/],
    ["another import extension", ["--import-extension", ".mjs"], /--import-extension takes \.js or \.ts, not "\.mjs"/],
    [
      "JavaScript that imports TypeScript",
      ["--emit", "js", "--import-extension", ".ts"],
      /--emit is js and --import-extension is \.ts/,
    ],
    ["a folder without specs", ["--spec", "nowhere"], /nowhere holds no service; run docwright ingest first/],
  ];

  test.each(wrong)("%s: exit 2, nothing written", async (_, args, message) => {
    const folder = workingFolder();
    const { code, out, error } = await docwright(["generate", ...args], folder);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error).toMatch(message);
    expect(error.trimEnd().split("\n")).toHaveLength(1);
    expect(existsSync(join(folder, "generated"))).toBe(false);
  });

  test("an unknown target beside a known one writes nothing, with several services too", async () => {
    const folder = workingFolder();
    await docwright(["generate"], folder);
    const before = filesIn(join(folder, "generated"));
    expect((await docwright(["generate", "--targets", "docs,nope"], folder)).code).toBe(2);
    expect(filesIn(join(folder, "generated"))).toEqual(before);
  });
});

describe("a protocol that no client speaks", () => {
  const page = join(root, "test/cases/ucloud-simple-action/page.md");
  const made = "generated/ucloud/kettle";

  async function kettles(): Promise<string> {
    const folder = workingFolder({ targets: everyTarget });
    rmSync(join(folder, "spec/alibaba"), { recursive: true });
    const flags = ["--service", "kettle", "--api-version", "current"];
    expect(await docwright(["ingest", page, ...flags], folder)).toMatchObject({ code: 0 });
    return folder;
  }

  test("docs, openapi and pages are made, client and mock are left out and named: exit 0", async () => {
    const folder = await kettles();
    const { code, error } = await docwright(["generate"], folder);
    expect(error.trimEnd().split("\n")).toEqual(
      ["client", "mock"].map(
        (target) =>
          `warning view/no-protocol: ${target} is not made for ucloud/kettle: it does not speak the protocol ucloud yet; docs, openapi and pages need none`,
      ),
    );
    expect(code).toBe(0);
    const tops = new Set([...filesIn(join(folder, made)).keys()].map((path) => path.split("/")[0]));
    expect([...tops]).toEqual(["docs", "manifest.json", "openapi.json", "pages", "schema.json"]);
    expect(await docwright(["regenerate"], folder)).toMatchObject({ code: 0, error });
    expect(await docwright(["generate", "--check"], folder)).toMatchObject({ code: 0, error });
  });

  test("asked for by name: exit 4 where others are made, 3 where none is, and what stands there stays", async () => {
    const folder = await kettles();
    expect(await docwright(["generate", "--targets", "client,docs"], folder)).toMatchObject({ code: 4 });
    const before = filesIn(join(folder, made));
    expect([...before.keys()].some((path) => path.startsWith("docs/"))).toBe(true);
    expect(await docwright(["generate", "--targets", "mock"], folder)).toMatchObject({ code: 3, out: "" });
    expect(filesIn(join(folder, made))).toEqual(before);
  });
});

describe("generate --check", () => {
  test("up to date: exit 0; before the first run: exit 1; it writes nothing", async () => {
    const folder = workingFolder();
    const first = await docwright(["generate", "--check"], folder);
    expect(first).toMatchObject({ code: 1, error: "" });
    expect(first.out).toContain(`stale: ${service}/client/index.ts: is missing\n`);
    expect(existsSync(join(folder, "generated"))).toBe(false);
    await docwright(["generate"], folder);
    const second = await docwright(["generate", "--check"], folder);
    expect(second.code).toBe(0);
    expect(second.out).toMatch(/^generated\/alibaba\/bssopenapi: \d+ files up to date\n$/);
  });

  test("names each stale file and why: exit 1", async () => {
    const folder = workingFolder({ targets: everyTarget });
    await docwright(["generate"], folder);
    writeFileSync(join(folder, service, "client/index.ts"), "// mine\n");
    rmSync(join(folder, service, "docs/types.md"));
    const notes = join(folder, "spec/alibaba/bssopenapi/2017-12-14/notes.json");
    const ours = JSON.parse(readFileSync(notes, "utf8")) as Record<string, string>;
    writeFileSync(notes, JSON.stringify({ ...ours, CreateInstance: "Another note of ours" }));
    const before = filesIn(join(folder, service));
    const { code, out } = await docwright(["generate", "--check"], folder);
    expect(code).toBe(1);
    const changed = "the spec, the notes, the settings or a template changed";
    expect(out.trimEnd().split("\n").sort()).toEqual(
      [
        `stale: ${service}/client/index.ts: was edited by hand`,
        `stale: ${service}/docs/types.md: is missing`,
        `stale: ${service}/client/operations/create-instance.ts: ${changed}`,
        `stale: ${service}/docs/README.md: ${changed}`,
        `stale: ${service}/docs/actions/create-instance.md: ${changed}`,
        `stale: ${service}/openapi.json: ${changed}`,
      ].sort(),
    );
    expect(filesIn(join(folder, service))).toEqual(before);
  });
});

describe("regenerate", () => {
  test("builds specs and files from page files alone", async () => {
    const folder = workingFolder();
    const spec = join(folder, "spec/alibaba/bssopenapi/2017-12-14/spec.json");
    const text = readFileSync(spec, "utf8");
    rmSync(spec);
    expect(await docwright(["regenerate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(readFileSync(spec, "utf8")).toBe(text);
    expect((await docwright(["generate", "--check"], folder)).code).toBe(0);
  });

  test("without page files: exit 2, and the spec stays", async () => {
    const folder = workingFolder();
    const own = join(folder, "spec/alibaba/bssopenapi/2017-12-14");
    rmSync(join(own, "pages"), { recursive: true });
    const before = filesIn(own);
    const { code, error } = await docwright(["regenerate"], folder);
    expect(code).toBe(2);
    expect(error).toMatch(/2017-12-14 has no page files; run docwright ingest first/);
    expect(filesIn(own)).toEqual(before);
  });

  test("an unknown service: exit 2", async () => {
    const { code, error } = await docwright(["regenerate", "alibaba/ecs"], workingFolder());
    expect(code).toBe(2);
    expect(error).toMatch(/spec holds no alibaba\/ecs; it holds alibaba\/bssopenapi/);
  });
});

describe("settings", () => {
  const wrong: readonly [string, object | string, RegExp][] = [
    [
      "an unknown key",
      { target: ["docs"] },
      /docwright\.config\.json: there is no setting "target" \(did you mean targets\?\); the settings are services, /,
    ],
    ["a key of every object", { constructor: 1 }, /there is no setting "constructor"/],
    ["text for a list", { targets: "docs" }, /targets takes a list of names, not "docs"/],
    ["a number for a folder", { generated: 7 }, /generated takes text that is not empty, not 7/],
    ["an empty folder", { spec: "" }, /spec takes text that is not empty, not ""/],
    ["null", { emit: null }, /emit takes ts or js, not null/],
    ["another extension", { importExtension: "ts" }, /importExtension takes \.js or \.ts, not "ts"/],
    ["another output", { emit: "dts" }, /docwright\.config\.json: emit takes ts or js, not "dts"/],
    [
      "JavaScript that imports TypeScript",
      { emit: "js", importExtension: ".ts" },
      /json: emit is js and docwright\.config\.json: importExtension is \.ts: .*leave one of them out/,
    ],
    ["a number for the templates", { templates: 7 }, /templates takes text that is not empty, not 7/],
    ["templates that are not there", { templates: "nowhere" }, /templates folder nowhere does not exist/],
    ["an unknown choice", { descriptions: "some" }, /descriptions.*keep or drop.*"some"/],
    ["an unknown target", { targets: ["client", "sdk"] }, /there is no target "sdk"/],
    ["no JSON", "{", /docwright\.config\.json:1:2 is not valid JSON/],
    ["no object", "[]", /docwright\.config\.json/],
    ["nothing", "null", /docwright\.config\.json/],
  ];

  test.each(wrong)("%s: exit 2, in one line", async (_, config, message) => {
    const { code, out, error } = await docwright(["generate"], workingFolder(config));
    expect(error).toMatch(message);
    expect({ code, out }).toEqual({ code: 2, out: "" });
    expect(error.trimEnd().split("\n")).toHaveLength(1);
  });

  test("a $schema is allowed", async () => {
    const folder = workingFolder({ $schema: "https://example.com/config.json", targets: ["docs"] });
    expect((await docwright(["generate"], folder)).code).toBe(0);
  });
});
