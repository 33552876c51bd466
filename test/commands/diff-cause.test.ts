// diff --cause: commits that change one thing, or several, each attributed to what was changed, with the lines that say it and exactly
// the generated files that git sees changed.
import { rmSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { causesOf, filesBetween, lineOf } from "./causes.js";
import { copyOf, makeProject, type Repository, SERVICE } from "./git-workspace.js";

/** Each runs the command line several times: with DOCWRIGHT_FULL=1. */
const inFull = test.runIf(process.env["DOCWRIGHT_FULL"] === "1");

const PAGE = `${SERVICE}/pages/BoilWater.md`;
const FUEL = "| Fuel | No |";
const FUEL_NOW = "| Fuel | Yes |";
const NOW_REQUIRED = "request-required-added BoilWater.input.Fuel#required";

let project: Repository;
let repository: Repository;
beforeAll(async () => void (project = await makeProject()));
afterAll(() => project.remove());

const change = async (what: (own: Repository) => void, ...commands: readonly string[]): Promise<void> => {
  repository = copyOf(project);
  what(repository);
  for (const command of commands) expect(await repository.run(command)).toMatchObject({ code: 0, errors: [] });
  repository.commit("something changed", 1);
};

const withFuelRequired = (own: Repository): void => own.edit(PAGE, FUEL, FUEL_NOW);

describe("one thing changed", () => {
  test("a page", async () => {
    await change(withFuelRequired, "regenerate");
    const changes = [`${NOW_REQUIRED} ${lineOf(repository, PAGE, FUEL_NOW)}`];
    const files = filesBetween(repository);
    expect(files).toContain("client/operations/boil-water.ts");
    expect(files).not.toContain("client/operations/pour-water.ts");
    const causes = [{ kind: "page", sources: [`${PAGE} changed`], changes, files }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  test("a page, as text in two languages", async () => {
    await change(withFuelRequired, "regenerate");
    const told = async (...options: string[]): Promise<string[]> => {
      const { out } = await repository.run("diff", "git:HEAD~1:.", ".", "--cause", ...options);
      return out
        .join("\n")
        .replace(/\b[0-9a-f]{12}\b/, "<fingerprint>")
        .split("\n");
    };
    expect(await told()).toEqual([
      "tencent/brew/2030-01-15: git:HEAD~1:. -> .",
      "",
      "page: page files differ",
      `  ${PAGE} changed`,
      "  changes of the spec (1)",
      expect.stringMatching(/^ {4}breaking: BoilWater\.input\.Fuel .* {2}request-required-added <fingerprint>$/),
      `      ${lineOf(repository, PAGE, FUEL_NOW)}`,
      "  generated files (3)",
      ...filesBetween(repository).map((file) => `    ${file} changed`),
    ]);
    const zh = await told("--lang", "zh");
    expect(zh[2]).toBe("page: 页面文件不同");
    expect(zh[5]).toMatch(/BoilWater\.input\.Fuel 变为必填/);
  });

  test("corrections", async () => {
    const correction = { at: "BoilWater.input.Fuel#required", expect: false, set: true, reason: "refused without it" };
    const path = `${SERVICE}/corrections.json`;
    await change((own) => own.write(path, JSON.stringify([correction], null, 2)), "regenerate");
    const sources = ["BoilWater.input.Fuel#required added"];
    const changes = [`${NOW_REQUIRED} ${lineOf(repository, path, '"at"')}`];
    const causes = [{ kind: "correction", sources, changes, files: filesBetween(repository) }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
    const { out } = await repository.run("diff", "git:HEAD~1:.", ".", "--cause");
    expect(out.join("\n")).toContain("  BoilWater.input.Fuel#required added: refused without it\n");
  });

  test("notes", async () => {
    const note = { BoilWater: "Heats what the kettle holds" };
    await change((own) => own.write(`${SERVICE}/notes.json`, JSON.stringify(note)), "generate");
    const files = filesBetween(repository);
    expect(files).toContain("docs/actions/boil-water.md");
    const causes = [{ kind: "notes", sources: ["BoilWater added"], changes: [], files }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  inFull("a setting", async () => {
    await change(
      (own) => own.write("docwright.config.json", '{"targets": ["client"], "actions": ["Boil*"]}'),
      "generate",
    );
    const sources = ["actions added", "targets changed"];
    const causes = [{ kind: "settings", sources, changes: [], files: filesBetween(repository) }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
    const { out } = await repository.run("diff", "git:HEAD~1:.", ".", "--cause");
    expect(out.join("\n")).toContain('  targets changed: ["client","docs"] -> ["client"]\n');
  });

  test("a template of the user", async () => {
    const settings = JSON.stringify({ targets: ["docs"], templates: "mine" });
    await change((own) => {
      own.write("docwright.config.json", settings);
      own.write("mine/docs/title.txt.hbs", "{{title}}\n");
    });
    await repository.spawn("generate");
    repository.commit("generated", 2);
    repository.write("mine/docs/title.txt.hbs", "The {{title}}\n");
    await repository.spawn("generate");
    repository.commit("a template", 3);
    const sources = ["mine/docs/title.txt.hbs changed"];
    const causes = [{ kind: "template", sources, changes: [], files: ["docs/title.txt"] }];
    expect(await causesOf(repository)).toEqual({ causes, remarks: [] });
  });

  inFull("a page that went, one that came", async () => {
    const path = `${SERVICE}/pages/PourWater.md`;
    const place = lineOf(project, path, "- host: ");
    await change((own) => rmSync(own.path(path)), "regenerate");
    const gone = [{ kind: "page", sources: [`git:HEAD~1:${path} removed`], files: filesBetween(repository) }];
    const { causes } = await causesOf(repository);
    expect(causes).toMatchObject(gone);
    expect(causes[0]?.changes).toEqual([`action-removed PourWater git:HEAD~1:${place}`]);
    const back = await causesOf(repository, ".", "git:HEAD~1:.");
    expect(back.causes).toMatchObject([{ kind: "page", sources: [`git:HEAD~1:${path} added`], files: gone[0]?.files }]);
  });

  inFull("two pages: of a code that stands on both, the line that changed", async () => {
    const other = `${SERVICE}/pages/PourWater.md`;
    await change((own) => {
      own.edit(PAGE, "The water is cold.", "The kettle is cold.");
      own.edit(other, FUEL, FUEL_NOW);
    }, "regenerate");
    const [cause, ...more] = (await causesOf(repository)).causes;
    expect(more).toEqual([]);
    expect(cause?.changes[0]).toBe(
      `request-required-added PourWater.input.Fuel#required ${lineOf(repository, other, FUEL_NOW)}`,
    );
    const codes = cause?.changes.slice(1) ?? [];
    expect(codes.length).toBeGreaterThan(0);
    const line = lineOf(repository, PAGE, "The kettle is cold.");
    for (const code of codes) expect(code).toMatch(new RegExp(`^[\\w-]+ error:InternalError\\.Cold\\S* ${line}$`));
  });
});

describe("several at once", () => {
  inFull("each its own", async () => {
    const settings = { targets: ["client", "docs"], templates: "ours" };
    const correction = { at: "PourWater.input.Fuel#required", expect: false, set: true, reason: "refused without it" };
    await change((own) => {
      own.write("docwright.config.json", JSON.stringify(settings));
      own.write("ours/docs/title.txt.hbs", "{{title}}\n");
    });
    await repository.spawn("generate");
    repository.commit("generated", 2);
    withFuelRequired(repository);
    repository.write(`${SERVICE}/corrections.json`, JSON.stringify([correction]));
    repository.write(`${SERVICE}/notes.json`, JSON.stringify({ PourWater: "Fills a cup" }));
    repository.write("ours/docs/title.txt.hbs", "The {{title}}\n");
    repository.write("docwright.config.json", JSON.stringify({ ...settings, targets: ["client", "docs", "openapi"] }));
    await repository.spawn("regenerate");
    repository.commit("much", 3);
    const { causes, remarks } = await causesOf(repository);
    expect(remarks).toEqual([]);
    const short = causes.map(({ kind, sources, changes }) => [kind, sources, changes]);
    expect(short).toEqual([
      ["page", [`${PAGE} changed`], [`${NOW_REQUIRED} ${lineOf(repository, PAGE, FUEL_NOW)}`]],
      [
        "correction",
        ["PourWater.input.Fuel#required added"],
        [`request-required-added PourWater.input.Fuel#required ${SERVICE}/corrections.json:1`],
      ],
      ["notes", ["PourWater added"], []],
      ["template", ["ours/docs/title.txt.hbs changed"], []],
      ["settings", ["targets changed"], []],
    ]);
    expect(causes.map(({ files }) => files.filter((file) => !/^client\/(?:checks|index)/.test(file)))).toEqual([
      ["client/operations/boil-water.ts", "docs/actions/boil-water.md"],
      ["client/operations/pour-water.ts", "docs/actions/pour-water.md"],
      ["client/operations/pour-water.ts", "docs/README.md", "docs/actions/pour-water.md"],
      ["docs/title.txt"],
      ["openapi.json", "schema.json"],
    ]);
    expect([...new Set(causes.flatMap(({ files }) => files))].sort()).toEqual(filesBetween(repository));
  });

  inFull("a fact that a page changes and a correction changes back is told twice", async () => {
    const correction = { at: "BoilWater.input.Fuel#required", expect: true, set: false, reason: "works without it" };
    await change((own) => {
      withFuelRequired(own);
      own.write(`${SERVICE}/corrections.json`, JSON.stringify([correction]));
    }, "regenerate");
    const touched = ["client/checks.ts", "client/operations/boil-water.ts", "docs/actions/boil-water.md"];
    const back = `request-required-removed BoilWater.input.Fuel#required ${SERVICE}/corrections.json:1`;
    expect((await causesOf(repository)).causes).toMatchObject([
      { kind: "page", changes: [`${NOW_REQUIRED} ${lineOf(repository, PAGE, FUEL_NOW)}`], files: touched },
      { kind: "correction", changes: [back], files: touched },
    ]);
    expect(filesBetween(repository)).toEqual([]);
  });
});
