// diff --cause: what a side may be, what a state may lack or have broken.
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { temporaryFolder } from "../generated/services.js";
import { allCauses, causesOf, filesBetween } from "./causes.js";
import { copyOf, makeProject, OUTPUT, type Repository, SERVICE } from "./git-workspace.js";

const PAGE = `${SERVICE}/pages/BoilWater.md`;

let project: Repository;
/** One commit later a member is required. */
let changed: Repository;
beforeAll(async () => {
  [project, changed] = [await makeProject(), await makeProject()];
  changed.edit(PAGE, "| Fuel | No |", "| Fuel | Yes |");
  await changed.run("regenerate");
  changed.commit("a member is required", 1);
});
afterAll(() => [project, changed].forEach((own) => own.remove()));

describe("a side is", () => {
  const sides: readonly (readonly [string, string, readonly string[]])[] = [
    ["a project", ".", ["git:HEAD~1:.", "."]],
    ["its folder of specs", ".", ["git:HEAD~1:spec", "spec"]],
    ["a service", ".", ["git:HEAD~1:spec/tencent/brew", "spec/tencent/brew/2030-01-15"]],
    ["a spec file", ".", [`git:HEAD~1:${SERVICE}/spec.json`, `${SERVICE}/spec.json`]],
    ["two revisions", ".", ["git:HEAD~1:.", "git:main:."]],
    ["a folder above", "spec", ["git:HEAD~1:..", ".."]],
    ["the folder in which git runs", "spec", ["git:HEAD~1:.", "."]],
    ["for one a project, for the other a service", ".", ["git:HEAD~1:.", "spec/tencent"]],
  ];

  // All of them with DOCWRIGHT_FULL=1.
  test.each(process.env["DOCWRIGHT_FULL"] === "1" ? sides : sides.slice(0, 2))(
    "%s",
    async (_, folder, [old = "", now = ""]) => {
      const { out } = await changed.runIn(folder, "diff", old, now, "--cause", "--format", "json");
      expect(JSON.parse(out.join("\n"))).toMatchObject({
        services: [
          {
            service: "tencent/brew/2030-01-15",
            before: old,
            after: now,
            causes: [
              { kind: "page", sources: [{ what: "changed" }], files: filesBetween(changed).map((path) => ({ path })) },
            ],
          },
        ],
      });
    },
  );

  test("what is not committed, without sides", async () => {
    const own = copyOf(project);
    expect(await own.run("diff", "--cause")).toMatchObject({ code: 0, out: ["nothing differs"] });
    own.edit(PAGE, "| Fuel | No |", "| Fuel | Yes |");
    const { causes } = await causesOf(own, "git:HEAD:spec", "spec");
    expect(causes.map(({ kind }) => kind)).toEqual(["page", "stale"]);
    expect((await own.run("diff", "--cause")).out.join("\n")).toMatch(
      /^page: page files differ\n {2}spec\/.*BoilWater\.md changed$/m,
    );
  });

  test("two folders", async () => {
    const copy = temporaryFolder();
    cpSync(changed.root, copy, { recursive: true });
    const { causes } = await causesOf(project, ".", copy);
    expect(causes).toMatchObject([{ kind: "page", sources: [`${join(copy, PAGE)} changed`] }]);
  });

  test("a folder of specs in no project: its facts, no files", async () => {
    const own = copyOf(changed);
    own.git("mv", "spec", "apis");
    own.commit("elsewhere", 2);
    const { causes, remarks } = await causesOf(own, "git:HEAD~1:spec", "apis");
    expect({ causes, remarks }).toEqual({
      causes: [],
      remarks: ["apis is in no project: generated files of tencent/brew are not looked at"],
    });
    expect(await own.run("diff", "git:HEAD~1:.", "apis", "--spec", "apis", "--cause")).toMatchObject({ code: 2 });
    expect((await own.run("diff", "git:HEAD:.", ".", "--spec", "apis", "--cause")).out).toEqual(["nothing differs"]);
  });

  test("nothing of a revision stays on the disk", async () => {
    const [before, folder] = [process.env["TMPDIR"], temporaryFolder()];
    process.env["TMPDIR"] = folder;
    expect(await allCauses(changed, "git:HEAD~1:.", ".")).toHaveLength(1);
    expect(await changed.run("diff", "git:HEAD~1:.", "git:HEAD:nosuch", "--cause")).toMatchObject({ code: 2 });
    if (before === undefined) delete process.env["TMPDIR"];
    else process.env["TMPDIR"] = before;
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a state may lack or break", () => {
  test("a service", async () => {
    const own = copyOf(project);
    rmSync(own.path(SERVICE), { recursive: true });
    rmSync(own.path(OUTPUT), { recursive: true });
    cpSync(join(import.meta.dirname, "../../spec/alibaba"), own.path("spec/alibaba"), { recursive: true });
    await own.run("generate");
    const [came, went] = await allCauses(own, "git:HEAD:.", ".");
    expect(came).toMatchObject({
      service: "alibaba/bssopenapi/2017-12-14",
      causes: [{ kind: "page" }, { kind: "notes" }],
    });
    expect(came?.causes[0]?.changes).toContainEqual(
      expect.objectContaining({ rule: "action-added", path: "CreateInstance" }),
    );
    expect(went).toMatchObject({ service: "tencent/brew/2030-01-15", remarks: [], causes: [{ kind: "page" }] });
    const files = went?.causes.flatMap((cause) => cause.files.map(({ path }) => path));
    expect(files).toEqual(
      own
        .git("ls-tree", "-r", "--name-only", `HEAD:${OUTPUT}`)
        .trim()
        .split("\n")
        .filter((path) => path !== "manifest.json"),
    );
  });

  test("all page files: then the spec is taken as it stands", async () => {
    const own = copyOf(project);
    rmSync(own.path(`${SERVICE}/pages`), { recursive: true });
    own.commit("no pages", 1);
    const removed = ["BoilWater", "PourWater"].map((name) => `git:HEAD~1:${SERVICE}/pages/${name}.md removed`);
    const causes = [{ kind: "page", sources: removed, changes: [], files: [] }];
    expect(await causesOf(own)).toEqual({ causes, remarks: [] });
    expect((await own.run("diff", "git:HEAD~1:.", ".", "--cause")).out.join("\n")).toContain(
      "  nothing follows from it",
    );
  });

  test("spec.json, before it was built", async () => {
    const own = copyOf(changed);
    own.git("rm", "--quiet", "--cached", `${SERVICE}/spec.json`);
    own.git("commit", "--quiet", "-m", "not built");
    expect((await causesOf(own, "git:HEAD~2:.", "git:HEAD:.")).causes).toMatchObject([{ kind: "page" }]);
  });

  test("generated files, and the manifest that lists them", async () => {
    const own = copyOf(changed);
    own.write(`${OUTPUT}/manifest.json`, "<<<<<<< HEAD\n");
    const { causes, remarks } = await causesOf(own);
    expect(causes).toMatchObject([{ kind: "page", files: filesBetween(changed) }]);
    expect(remarks).toEqual([". holds no generated files of tencent/brew, or no manifest.json that lists them"]);
    rmSync(own.path("generated"), { recursive: true });
    own.commit("none", 2);
    const none = await causesOf(own, "git:HEAD:.", "git:HEAD:.");
    expect(none).toEqual({ causes: [], remarks: [] });
  });

  test("a page file in part: the lines are named, and what is lost is the page's", async () => {
    const own = copyOf(project);
    own.edit(PAGE, "| Fuel | No |", "<<<<<<< HEAD\n| Fuel | No |");
    const { causes, remarks } = await causesOf(own, "git:HEAD:.", ".");
    expect(causes.map(({ kind }) => kind)).toEqual(["page", "stale"]);
    expect(causes[0]?.changes.join()).toContain("input-removed BoilWater.input.Fuel");
    expect(remarks.join("\n")).toMatch(new RegExp(`^${PAGE}:\\d+ error document/stray-line: .*$`, "m"));
  });

  test("a page file as a whole", async () => {
    const own = copyOf(project);
    own.write(PAGE, "nothing\n");
    const { causes, remarks } = await causesOf(own, "git:HEAD:.", ".");
    expect(causes[0]).toMatchObject({ kind: "page", sources: [`${PAGE} changed`] });
    expect(causes[0]?.changes.join()).toContain("action-removed BoilWater");
    expect(remarks.join("\n")).toMatch(new RegExp(`^${PAGE}:1 error document/`, "m"));
  });

  test("what a setting chooses: files are passed over until they can be made", async () => {
    const own = copyOf(project);
    own.write("docwright.config.json", JSON.stringify({ targets: ["docs"], actions: ["PourWater"] }));
    await own.run("generate");
    own.commit("one action", 1);
    rmSync(own.path(`${SERVICE}/pages/PourWater.md`));
    own.write("docwright.config.json", JSON.stringify({ targets: ["docs"], actions: ["BoilWater"] }));
    await own.run("regenerate");
    own.commit("the other", 2);
    const { causes, remarks } = await causesOf(own);
    expect(causes.map(({ kind, files }) => [kind, files.length > 0])).toEqual([
      ["page", false],
      ["settings", true],
    ]);
    expect(causes.flatMap(({ files }) => files)).toEqual(filesBetween(own));
    expect(remarks).toHaveLength(1);
    expect(remarks[0]).toMatch(/^no files can be made of a state between the two: .*"PourWater".*/);
  });
});
