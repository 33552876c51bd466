// What is kept in node_modules/.cache of a run: whatever changes besides, the next run notices; whatever befalls the cache, runs work.
// The built package runs here, in this process: from its sources docwright keeps nothing.
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readCacheFile, writeCacheFile } from "../../generator/project/cache-file.js";
import { root, temporaryFolder } from "../generated/services.js";
import { built, isFull, readTree, settled } from "./kill.js";

const CACHE = "node_modules/.cache/docwright";
const SERVICE = "spec/tencent/tcr/2019-09-24";
const OUTPUT = "generated/tencent/tcr";

interface Project {
  readonly path: (name: string) => string;
  readonly write: (name: string, text: string) => void;
  readonly edit: (name: string, from: string | RegExp, to: string) => void;
  /** Whether the run was left out. */
  readonly run: () => Promise<boolean>;
}

async function openProject(config: Readonly<Record<string, string>> = CONFIG): Promise<Project> {
  const folder = temporaryFolder();
  const path = (name: string): string => join(folder, name);
  const write = (name: string, text: string): void => {
    mkdirSync(join(path(name), ".."), { recursive: true });
    writeFileSync(path(name), text);
  };
  mkdirSync(path("node_modules"));
  cpSync(join(root, SERVICE), path(SERVICE), { recursive: true });
  for (const [name, text] of Object.entries(config)) write(name, text);
  await settled();
  return {
    path,
    write,
    edit: (name, from, to) => {
      const text = readFileSync(path(name), "utf8");
      expect(text.replace(from, to)).not.toBe(text);
      write(name, text.replace(from, to));
    },
    run: async () => (await built.regenerate({ cwd: folder })).upToDate,
  };
}

const CONFIG = { "docwright.config.json": JSON.stringify({ targets: ["openapi"] }) };

const OF_CODE = {
  "docwright.config.ts": 'import { targets } from "./targets.js";\nexport default { targets };\n',
  "targets.ts": 'export const targets = ["openapi"];\n',
};

const WITH_TEMPLATES = {
  "docwright.config.json": JSON.stringify({ targets: ["openapi"], templates: "templates" }),
  "templates/openapi/remark.txt.hbs": "one\n",
};

function configFor(what: string): Readonly<Record<string, string>> {
  if (what.includes("template")) return WITH_TEMPLATES;
  return what.includes("config") ? OF_CODE : CONFIG;
}

function somePage({ path }: Project): string {
  const [name = ""] = readdirSync(path(`${SERVICE}/pages`)).filter((own) => own !== "data-types.md");
  return `${SERVICE}/pages/${name}`;
}

type Edit = readonly [what: string, edit: (own: Project) => void, refused?: RegExp];

const EDITS: readonly Edit[] = [
  ["a page file is edited", (own) => own.edit(somePage(own), /\| String \|/, "| Integer |")],
  [
    "a page file is edited, and has its size and time as before",
    (own) => {
      const page = own.path(somePage(own));
      const { atime, mtime } = statSync(page);
      own.edit(somePage(own), /\| Yes \|/, "| No  |");
      utimesSync(page, atime, mtime);
    },
  ],
  ["a page file goes", (own) => rmSync(own.path(somePage(own)))],
  ["a page file comes", (own) => cpSync(own.path(somePage(own)), own.path(`${SERVICE}/pages/zzz.md`))],
  ["a service comes", (own) => cpSync(own.path(SERVICE), own.path("spec/tencent/tcr/2018-01-01"), { recursive: true })],
  ["corrections come", (own) => own.write(`${SERVICE}/corrections.json`, "[]\n")],
  ["corrections are broken", (own) => own.write(`${SERVICE}/corrections.json`, "{}\n"), /must hold a list/],
  ["notes come or change", (own) => own.write(`${SERVICE}/notes.json`, "{}\n")],
  ["spec.json is edited", (own) => own.edit(`${SERVICE}/spec.json`, "tcr", "tcR")],
  ["problems.txt goes", (own) => rmSync(own.path(`${SERVICE}/problems.txt`))],
  ["the config changes", (own) => own.edit("docwright.config.ts", "{ targets };", "{ targets, integers: 'bigint' };")],
  ["what the config imports changes", (own) => own.write("targets.ts", 'export const targets = ["docs"];\n')],
  ["the config goes", (own) => rmSync(own.path("docwright.config.ts"))],
  ["another config comes", (own) => own.write("docwright.config.json", "{}"), /docwright\.config\.json/],
  ["a template is edited", (own) => own.write("templates/openapi/remark.txt.hbs", "two\n")],
  ["a template comes", (own) => own.write("templates/openapi/other.txt.hbs", "two\n")],
  ["a template goes", (own) => rmSync(own.path("templates/openapi/remark.txt.hbs"))],
  ["a generated file is edited", (own) => own.edit(`${OUTPUT}/openapi.json`, /\d/, "x")],
  ["a generated file goes", (own) => rmSync(own.path(`${OUTPUT}/openapi.json`))],
  ["the manifest goes", (own) => rmSync(own.path(`${OUTPUT}/manifest.json`))],
  ["the manifest is edited", (own) => own.edit(`${OUTPUT}/manifest.json`, /"\w{16}"/, '"0123456789abcdef"')],
  ["all output goes", (own) => rmSync(own.path("generated"), { recursive: true })],
  [
    "another docwright kept it",
    (own) => {
      for (const file of cacheFiles(own))
        writeCacheFile(file, { ...(readCacheFile(file) as object), by: '{"build":"another"}\n' });
    },
  ],
];

function cacheFiles({ path }: Project): string[] {
  const names = readdirSync(path(CACHE)).filter((name) => name.startsWith("run-"));
  expect(names).not.toEqual([]);
  return names.map((name) => join(path(CACHE), name));
}

test.each(EDITS.map(([what, edit, refused]) => [what, edit, refused] as const))(
  "the next run notices that %s",
  async (what, edit, refused) => {
    const own = await openProject(configFor(what));
    await own.run();
    expect(isFull ? await own.run() : cacheFiles(own).length > 0).toBe(true);
    // Within milliseconds of the run's end.
    edit(own);
    if (refused) return expect(own.run()).rejects.toThrow(refused);
    expect(await own.run()).toBe(false);
    if (!isFull) return undefined;
    // And made all as it should be.
    const { ok } = await built.regenerate({ cwd: own.path(""), check: true });
    return expect(ok).toBe(true);
  },
);

test("what has nothing to do with a run does not keep it from being left out", async () => {
  const own = await openProject();
  await own.run();
  own.write("README.md", "mine");
  own.write("generated/mine.txt", "mine");
  own.write(`${SERVICE}/.docwright.lock`, "of another run");
  expect(await own.run()).toBe(true);
});

describe("what befalls the cache", () => {
  const BEFALLS: readonly (readonly [what: string, (own: Project) => void])[] = [
    ["deleted", (own) => rmSync(own.path("node_modules/.cache"), { recursive: true })],
    ["emptied", (own) => cacheFiles(own).forEach((file) => writeFileSync(file, ""))],
    [
      "cut off",
      (own) => cacheFiles(own).forEach((file) => writeFileSync(file, readFileSync(file, "utf8").slice(0, -20))),
    ],
    [
      "altered",
      (own) =>
        cacheFiles(own).forEach((file) =>
          writeFileSync(file, readFileSync(file, "utf8").replace('"result":{', '"result":null,"x":{')),
        ),
    ],
    ["of other types", (own) => cacheFiles(own).forEach((file) => writeCacheFile(file, { by: 1, marks: "x" }))],
    ["no object", (own) => cacheFiles(own).forEach((file) => writeCacheFile(file, null))],
    ["a folder", (own) => cacheFiles(own).forEach((file) => (rmSync(file), mkdirSync(file)))],
    ["of another run", (own) => cacheFiles(own).forEach((file) => writeCacheFile(file, "[]"))],
  ];

  test.each(BEFALLS)("%s: the run works as without it", async (_, befall) => {
    const own = await openProject();
    await own.run();
    const made = readTree(own.path("").slice(0, -1), ["spec", "generated"]);
    befall(own);
    expect(await own.run()).toBe(false);
    expect(readTree(own.path("").slice(0, -1), ["spec", "generated"])).toEqual(made);
  });

  test("a place that cannot be written: nothing is kept", async () => {
    const own = await openProject();
    own.write("node_modules/.cache", "a file");
    expect([await own.run(), await own.run()]).toEqual([false, false]);
  });

  test("runs at the same time share it", async () => {
    const own = await openProject();
    await own.run();
    expect(await Promise.all(Array.from({ length: 8 }, own.run))).toEqual(Array.from({ length: 8 }, () => true));
  });
});

test("of several services only the one is made again of which something changed", async () => {
  const own = await openProject();
  cpSync(join(root, "spec/tencent/tcss"), own.path("spec/tencent/tcss"), { recursive: true });
  await settled();
  const madeAgain = async (services: readonly string[] = []): Promise<readonly string[]> => {
    const result = await built.regenerate({ cwd: own.path(""), services });
    expect(result.services.map(({ service }) => service)).toEqual(
      services.length > 0 ? services : ["tencent/tcr", "tencent/tcss"],
    );
    expect(result.services.every(({ files }) => files > 0)).toBe(true);
    return result.services.flatMap(({ service, upToDate }) => (upToDate ? [] : [service]));
  };
  expect(await madeAgain()).toEqual(["tencent/tcr", "tencent/tcss"]);
  expect(await madeAgain()).toEqual([]);
  own.write(`${SERVICE}/notes.json`, '{"CheckInstance": "Makes one."}');
  await settled();
  expect(await madeAgain()).toEqual(["tencent/tcr"]);
  expect(await madeAgain()).toEqual([]);
  own.edit("docwright.config.json", '"openapi"', '"docs"');
  await settled();
  expect(await madeAgain()).toEqual(["tencent/tcr", "tencent/tcss"]);
  rmSync(own.path("generated/tencent/tcss/manifest.json"));
  expect(await madeAgain()).toEqual(["tencent/tcss"]);
});
