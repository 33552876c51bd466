// Templates of the user as a user meets them: what takes the place of ours, what joins, what is formatted, what is refused.
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import { cli, filesIn, root, runNode, temporaryFolder } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

const service = "generated/alibaba/bssopenapi";

/** A working folder with templates in it, and the settings that name them. */
function withTemplates(templates: Readonly<Record<string, string>>, config: object = {}): string {
  const folder = workingFolder({ templates: "./mine", targets: ["client", "docs"], ...config });
  for (const [path, text] of Object.entries(templates)) {
    mkdirSync(dirname(join(folder, "mine", path)), { recursive: true });
    writeFileSync(join(folder, "mine", path), text);
  }
  return folder;
}

const made = (folder: string): Map<string, string> => filesIn(join(folder, service));

describe("a folder of templates", () => {
  test("takes the place of files of the same path; all others stay ours", async () => {
    const plain = workingFolder({ targets: ["client", "docs"] });
    await docwright(["generate"], plain);
    const ours = made(plain);
    const folder = withTemplates({ "client/operations/__action__.ts.hbs": "export const   name = '{{method}}'\n" });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    const theirs = made(folder);
    expect([...theirs.keys()]).toEqual([...ours.keys()]);
    const changed = [...theirs].filter(([path, text]) => ours.get(path) !== text).map(([path]) => path);
    expect(changed).toEqual(["client/operations/create-instance.ts", "manifest.json"]);
    expect(theirs.get("client/operations/create-instance.ts")).toBe('export const name = "createInstance";\n');
  });

  test("adds files, rendered once, for each item, or copied", async () => {
    const folder = withTemplates({
      "client/names.json.hbs": '{"names": [{{#each operations}}"{{method}}"{{#unless @last}},{{/unless}}{{/each}}]}',
      "client/stories/__action__.txt.hbs": "{{file}}  {{method}}",
      "docs/notes.md.hbs": '{{title}}\n===\n* one\n\n```json\n{"a":1}\n```\n',
      "client/runtime/helper.ts": "export const   helper = `{{service}}`\n",
      "client/LICENSE": "mine",
      "client/helper.test.ts": "not copied",
      "client/.hidden/x.ts": "not copied",
      ".git/x": "no target",
    });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    const files = made(folder);
    expect(files.get("client/names.json")).toBe('{ "names": ["createInstance"] }\n');
    expect(files.get("client/stories/create-instance.txt")).toBe("create-instance  createInstance");
    expect(files.get("docs/notes.md")).toMatch(/^\w.+\n===\n\n- one\n\n```json\n\{"a":1\}\n```\n$/);
    expect(files.get("client/runtime/helper.ts")).toBe("export const   helper = `{{service}}`\n");
    expect(files.get("client/LICENSE")).toBe("mine");
    expect([...files.keys()].filter((path) => /test|hidden|git/.test(path))).toEqual([]);
    expect(await docwright(["generate", "--check"], folder)).toMatchObject({ code: 0, error: "" });
    expect(await docwright(["regenerate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(made(folder)).toEqual(files);
  });

  test("a partial of ours may be replaced; what prints with it is formatted", async () => {
    const folder = withTemplates({
      "client/_declaration.hbs": "{{doc}}export   type {{name}} = { {{#each members}}{{this}}{{/each}} };\n",
    });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    expect(made(folder).get("client/operations/create-instance.ts")).toMatch(
      /^export type CreateInstanceRequest = \{$/m,
    );
  });

  test("a copied file of ours may be replaced, by a copied or by a rendered one", async () => {
    const folder = withTemplates({
      "client/runtime/percent-encode.ts": "export const mine = 1;\n",
      "client/runtime/flatten.ts.hbs": "export const title = `{{title}}`;\n",
      "client/index.ts": "export * from './runtime/flatten.js';\n",
    });
    expect(await docwright(["generate"], folder)).toMatchObject({ code: 0, error: "" });
    const files = made(folder);
    expect(files.get("client/runtime/percent-encode.ts")).toBe("export const mine = 1;\n");
    expect(files.get("client/runtime/flatten.ts")).toMatch(/^export const title = `\w.* bssopenapi .*`;\n$/);
    expect(files.get("client/index.ts")).toBe("export * from './runtime/flatten.js';\n");
  });

  test("a file that is taken away goes from the output", async () => {
    const folder = withTemplates({ "docs/extra.txt": "x" });
    await docwright(["generate"], folder);
    expect(made(folder).has("docs/extra.txt")).toBe(true);
    writeFileSync(join(folder, "docwright.config.json"), '{ "targets": ["client", "docs"] }');
    expect((await docwright(["generate"], folder)).out).toMatch(/ 1 removed/);
    expect(made(folder).has("docs/extra.txt")).toBe(false);
  });

  test("the flag goes before the setting", async () => {
    const folder = withTemplates({ "docs/extra.txt": "x" }, { templates: "nowhere" });
    expect((await docwright(["generate"], folder)).code).toBe(2);
    expect((await docwright(["generate", "--templates", "mine"], folder)).code).toBe(0);
  });

  test("page files are ours, whatever the template of the pages target is", async () => {
    const folder = withTemplates({ "pages/__page__.md.hbs": "mine {{heading}}\n" }, { targets: ["pages"] });
    const spec = join(folder, "spec");
    const before = filesIn(spec);
    expect((await docwright(["regenerate"], folder)).code).toBe(0);
    expect((await docwright(["ingest", join(spec, "alibaba/bssopenapi/2017-12-14/pages")], folder)).code).toBe(0);
    expect(filesIn(spec)).toEqual(before);
    expect(made(folder).get("pages/CreateInstance.md")).toBe("mine CreateInstance\n");
  });

  test.runIf(process.env["DOCWRIGHT_FULL"])("with imports of .ts, and as JavaScript", async () => {
    const templates = {
      "client/extra.ts.hbs": 'import { createClient } from "./index.js";\nexport const make = () => createClient;\n',
      "client/own.ts": 'export const words = \'import "./index.js"\';\nexport { make } from "./extra.js";\n',
    };
    const typed = withTemplates(templates, { importExtension: ".ts" });
    await docwright(["generate"], typed);
    expect(made(typed).get("client/extra.ts")).toContain('from "./index.ts"');
    expect(made(typed).get("client/own.ts")).toBe(
      'export const words = \'import "./index.js"\';\nexport { make } from "./extra.ts";\n',
    );
    const plain = withTemplates(templates, { emit: "js" });
    expect(await docwright(["generate"], plain)).toMatchObject({ code: 0, error: "" });
    expect(made(plain).get("client/extra.d.ts")).toContain("export declare const make: () => typeof createClient;");
    expect(made(plain).has("client/extra.ts")).toBe(false);
  });
});

describe("refused: exit 2, and what was written stays", () => {
  const cases: readonly [string, Readonly<Record<string, string>>, RegExp][] = [
    [
      "an unknown field",
      { "client/operations/__action__.ts.hbs": "// {{method}}\n{{metod}}" },
      /mine\/client\/operations\/__action__\.ts\.hbs:2:3: there is no field "metod" here \(did you mean method\?\)$/m,
    ],
    [
      "an unknown helper",
      { "docs/a.md.hbs": "{{upper title}}" },
      /a\.md\.hbs:1:1: there is no helper "upper"; the helpers are/,
    ],
    [
      "a field of ours that a partial is not given",
      { "client/_declaration.hbs": "{{method}}" },
      /_declaration\.hbs:1:3: there is no field "method" here/,
    ],
    [
      "a broken template",
      { "docs/a.md.hbs": "\n{{#if title}}" },
      /mine\/docs\/a\.md\.hbs:2:1: the template ends before/,
    ],
    [
      "nothing to repeat",
      { "docs/__actoin__.md.hbs": "" },
      /__actoin__\.md\.hbs:1:1: nothing is repeated as __actoin__ here; there is __action__/,
    ],
    [
      "text that is no TypeScript",
      { "client/a.ts.hbs": "export const = 1;" },
      /mine\/client\/a\.ts\.hbs prints client\/a\.ts, which is no valid typescript: .*\(1:14\)/,
    ],
    [
      "text that is no JSON",
      { "client/a.json.hbs": "{" },
      /mine\/client\/a\.json\.hbs prints client\/a\.json, which is no valid json/,
    ],
    [
      "a path that two templates make",
      { "client/operations/create-instance.ts.hbs": "" },
      /client\/operations\/create-instance\.ts .*made by two templates/,
    ],
    [
      "a path in other capitals",
      { "docs/readme.md.hbs": "" },
      /docs\/(?:readme|README)\.md and docs\/(?:readme|README)\.md are made by two/,
    ],
    ["a folder of no target", { "cleint/a.ts": "" }, /mine\/cleint belongs to no target \(did you mean client\?\)/],
    [
      "a file of no target",
      { "README.md": "" },
      /mine\/README\.md belongs to no target; the targets are client, mock, docs, openapi, pages/,
    ],
  ];

  test.each(cases)("%s", async (_, templates, message) => {
    const folder = withTemplates(templates);
    await docwright(["generate", "--templates", join(root, "templates")], folder);
    const before = filesIn(folder);
    // Both plan their output by the same code; the quick suite asks one of them.
    for (const command of process.env["DOCWRIGHT_FULL"] ? ["generate", "regenerate"] : ["generate"]) {
      const { code, out, error } = await docwright([command], folder);
      expect(error).toMatch(message);
      expect({ code, out }).toEqual({ code: 2, out: "" });
    }
    expect(filesIn(folder)).toEqual(before);
  });
});

describe("without the optional packages", () => {
  /** Runs the command line where a package is not installed. */
  function runWithout(name: string, args: readonly string[], cwd: string): ReturnType<typeof runNode> {
    const hooks = `export async function resolve(own, context, next) {
  if (own === ${JSON.stringify(name)}) throw Object.assign(new Error("not found"), { code: "ERR_MODULE_NOT_FOUND" });
  return next(own, context);
}`;
    const folder = temporaryFolder();
    const start = `import { register } from "node:module";\nregister(${JSON.stringify(`data:text/javascript,${encodeURIComponent(hooks)}`)});\n`;
    writeFileSync(join(folder, "start.mjs"), start);
    return runNode(["--import", pathToFileURL(join(folder, "start.mjs")).href, cli, ...args], {}, cwd);
  }

  test("no formatter: only what it is needed for is refused", async () => {
    const folder = withTemplates({ "client/a.ts.hbs": "export {};" });
    const refused = await runWithout("prettier", ["generate"], folder);
    expect(refused).toMatchObject({ code: 2, out: "" });
    expect(refused.error).toMatch(
      /formatted by prettier, which is not installed; run `npm install --save-dev prettier@3`/,
    );
    const copied = withTemplates({ "client/a.ts": "export {};", "docs/a.txt.hbs": "{{title}}" });
    expect(await runWithout("prettier", ["generate"], copied)).toMatchObject({ code: 0, error: "" });
    expect(await runWithout("prettier", ["generate", "--emit", "js"], folder)).toMatchObject({ code: 0, error: "" });
  });

  // Each starts three processes: the other with DOCWRIGHT_FULL=1.
  const settings = ["--emit js", "--import-extension .ts"];
  test.each(process.env["DOCWRIGHT_FULL"] === "1" ? settings : settings.slice(0, 1))(
    "no compiler: %s is refused, all else is made",
    async (setting) => {
      const flags = setting.split(" ");
      const folder = workingFolder();
      const refused = await runWithout("ts-morph", ["generate", ...flags], folder);
      expect(refused).toMatchObject({ code: 2, out: "" });
      expect(refused.error).toMatch(
        /need the package ts-morph, which is not installed; run `npm install --save-dev ts-morph@28`/,
      );
      expect(await runWithout("ts-morph", ["generate"], folder)).toMatchObject({ code: 0, error: "" });
      expect(await runWithout("ts-morph", ["generate", "--targets", "docs", ...flags], folder)).toMatchObject({
        code: 0,
      });
    },
  );
});

test("the whole tree of our templates, as a user's copy, prints the same", { timeout: 60_000 }, async () => {
  const folder = workingFolder();
  await docwright(["generate"], folder);
  const ours = made(folder);
  await docwright(["generate", "--templates", join(root, "templates")], folder);
  const typed = [...made(folder)].filter(([path]) => path.endsWith(".ts"));
  expect(typed.length).toBeGreaterThan(20);
  for (const [path, text] of typed) expect(text, path).toBe(ours.get(path));
  expect(readFileSync(join(root, "templates/client/index.ts.hbs"), "utf8")).toContain("{{");
});
