// docwright.config.*: its forms, what is refused and in which words, services and their own settings, --config.
import { join, relative } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../generator/project/config.js";
import { chooseServices, pagesOf, targetsFor } from "../../generator/project/service-settings.js";
import { serviceFolder } from "../../generator/project/service-folder.js";
import { root } from "../generated/services.js";
import { configFolder } from "./config-workspace.js";

const drop = '{ descriptions: "drop", generated: "out" }';
const typed = `import { defineConfig, type UserConfig } from "docwright";\nconst own: UserConfig = ${drop};\n`;

const forms: readonly [string, string][] = [
  ["docwright.config.ts", `${typed}export default defineConfig(own);`],
  ["docwright.config.mts", `${typed}export default defineConfig(Promise.resolve(own));`],
  ["docwright.config.ts", `${typed}export default defineConfig(() => own);`],
  ["docwright.config.ts", `${typed}export default defineConfig(async () => own);`],
  ["docwright.config.ts", `import type { UserConfig } from "docwright";\nexport default ${drop} satisfies UserConfig;`],
  ["docwright.config.mjs", `export default ${drop};`],
  ["docwright.config.js", `module.exports = ${drop};`],
  ["docwright.config.json", '{ "$schema": "x", "descriptions": "drop", "generated": "out" }'],
];

test.each(forms)("%s: %s", async (name, text) => {
  const { folder, read } = configFolder({ [name]: text });
  expect(await read()).toMatchObject({
    descriptions: "drop",
    generated: "out",
    spec: "spec",
    targets: ["client", "mock"],
    files: [join(folder, name)],
  });
});

test("without a config, and undefined for what is not given", async () => {
  const none = await configFolder({}).read();
  const { files, ...settings } = await configFolder({
    "docwright.config.mjs": "export default { spec: undefined }",
  }).read();
  expect(files).toHaveLength(1);
  expect(none).toEqual({ ...settings, files: [] });
  expect(none).toMatchObject({ services: [], pages: [], store: ".docwright/store", behaviours: [] });
});

test("a function is told the command and the mode", async () => {
  const { read } = configFolder({
    "docwright.config.ts":
      'export default ({ command, mode }: Record<string, string>) => ({ generated: command + "-" + mode })',
  });
  expect((await read({ command: "lint", mode: "ci" })).generated).toBe("lint-ci");
  expect((await read()).generated).toBe("api-default");
});

test("the files it depends on are those it imports, and theirs", async () => {
  const { folder, read } = configFolder({
    "docwright.config.ts":
      'import { a } from "./settings/a.js";\nimport names from "./names.json";\nexport default { ...a, targets: names };',
    "settings/a.ts": 'export { a } from "./b";',
    "settings/b.ts": 'export const a = { generated: "there" };',
    "names.json": '["docs"]',
  });
  const { files, generated, targets } = await read();
  expect({ generated, targets }).toEqual({ generated: "there", targets: ["docs"] });
  expect(files.map((file) => relative(folder, file)).sort()).toEqual(
    ["docwright.config.ts", "names.json", join("settings", "a.ts"), join("settings", "b.ts")].sort(),
  );
});

const refused: readonly [string, Record<string, string>, RegExp][] = [
  [
    "two configs",
    { "docwright.config.ts": "export default {}", "docwright.config.json": "{}" },
    /^docwright\.config\.ts and docwright\.config\.json stand in one folder, .*delete all but one$/,
  ],
  [
    "one that throws",
    { "docwright.config.ts": 'throw new Error("no key\\nat all");' },
    /^docwright\.config\.ts cannot be loaded: no key$/,
  ],
  [
    "a function that throws",
    { "docwright.config.mjs": 'export default async () => { throw new Error("no key") }' },
    /^docwright\.config\.mjs cannot be loaded: no key$/,
  ],
  [
    "one that cannot be parsed",
    { "docwright.config.ts": "export const a = 1;\nexport default {" },
    /^docwright\.config\.ts cannot be loaded: ParseError: .* at 2:\d+$/,
  ],
  [
    "an import of nothing",
    { "docwright.config.ts": 'import a from "./a.js"; export default a' },
    /^docwright\.config\.ts cannot be loaded: Cannot find module/,
  ],
  [
    "no default export",
    { "docwright.config.ts": "export const config = {}" },
    /^docwright\.config\.ts must export its settings by default/,
  ],
  [
    "a list",
    { "docwright.config.mjs": "export default []" },
    /^docwright\.config\.mjs must hold an object of settings/,
  ],
  [
    "a setting that is not there",
    { "docwright.config.mjs": "export default { targest: [] }" },
    /there is no setting "targest" \(did you mean targets\?\); the settings are services, pages, spec,/,
  ],
  [
    "a function for a list",
    { "docwright.config.mjs": "export default { targets: () => [] }" },
    /^docwright\.config\.mjs: targets takes a list of names, not function$/,
  ],
  [
    "services of another kind",
    { "docwright.config.json": '{ "services": "a/b" }' },
    /services takes a list as in \["vendor\/service"\].*, not "a\/b"$/,
  ],
  [
    "a service without a name",
    { "docwright.config.json": '{ "services": [{}] }' },
    /services\[0\]\.name takes vendor\/service/,
  ],
  [
    "a path for a service",
    { "docwright.config.json": '{ "services": ["../x"] }' },
    /services\[0\] takes .*not "\.\.\/x"$/,
  ],
  [
    "an unknown setting of a service",
    { "docwright.config.json": '{ "services": ["a/b", { "name": "c/d", "page": [] }] }' },
    /services\[1\]: there is no setting "page" \(did you mean pages\?\)/,
  ],
  [
    "a service twice",
    { "docwright.config.json": '{ "services": ["a/b", { "name": "a/b" }] }' },
    /services names a\/b twice/,
  ],
  [
    "another setting of the mock",
    { "docwright.config.json": '{ "mock": { "behaviour": [] } }' },
    /mock: there is no setting "behaviour" \(did you mean behaviours\?\)/,
  ],
  [
    "a path for a list of pages",
    { "docwright.config.json": '{ "pages": "x" }' },
    /pages takes a list of files.*not "x"$/,
  ],
];

test.each(refused)("refused: %s", async (_, files, message) => {
  expect(await configFolder(files).refused()).toMatch(message);
});

test("services: which are worked on, their targets, actions and pages", async () => {
  const { read } = configFolder({
    "docwright.config.json": JSON.stringify({
      pages: ["manual.pdf"],
      services: [
        "alibaba",
        { name: "tencent/cvm", targets: ["docs"], actions: ["Run*"], pages: ["cvm/*.html", "manual.pdf"] },
      ],
    }),
  });
  const config = await read();
  const at = { ...config, spec: join(root, "spec") };
  const names = (selectors: readonly string[]): string[] => chooseServices(at, selectors).map((own) => own.service);
  expect(names([])).toEqual(["bssopenapi", "cvm"]);
  expect(names(["tencent/tcr", "tencent/tcr"])).toEqual(["tcr"]);
  expect(pagesOf(config)).toEqual(["manual.pdf", "cvm/*.html"]);
  expect(targetsFor(serviceFolder("spec", "tencent", "cvm", "1"), config)).toEqual(["docs"]);
  expect(targetsFor(serviceFolder("spec", "tencent", "tcr", "1"), config)).toEqual(["client", "mock"]);
  expect(config.actions).toMatchObject([{ selector: "tencent/cvm", patterns: ["Run*"] }]);
});

test("the command line goes before what services say of their targets and actions", async () => {
  const { folder } = configFolder({
    "docwright.config.json": JSON.stringify({ services: [{ name: "a/b", targets: ["docs"], actions: ["Run*"] }] }),
  });
  const given = { targets: { flag: "--targets", text: "openapi" }, actions: { flag: "--actions", text: "Stop*" } };
  const config = await readConfig(given, { folder });
  expect(config.services).toEqual([{ name: "a/b", pages: [], actions: ["Run*"] }]);
  expect(config.actions).toMatchObject([{ patterns: ["Stop*"] }]);
});

test("--config names another; its paths are from its own folder, those of options from the working folder", async () => {
  const { folder, write } = configFolder({});
  write(
    "deep/own.config.mjs",
    'export default { generated: "out", templates: "../mine", mock: { behaviours: ["./b.js"] } }',
  );
  const deep = join(folder, "deep");
  const config = await readConfig({ spec: { flag: "--spec", text: "here" } }, { file: join(deep, "own.config.mjs") });
  expect(config).toMatchObject({
    spec: "here",
    generated: join(deep, "out"),
    templates: join(folder, "mine"),
    store: join(deep, ".docwright/store"),
    behaviours: [join(deep, "b.js")],
  });
  await expect(readConfig({}, { file: "nowhere.ts" })).rejects.toThrow("--config nowhere.ts: there is no such file");
  await expect(readConfig({}, { file: "a.yml" })).rejects.toThrow(
    /^--config takes a file that ends in \.ts, .*, not "a\.yml"/,
  );
});
