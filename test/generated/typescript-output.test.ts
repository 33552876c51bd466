// `importExtension: ".ts"` and `emit: "js"`: only specifiers change, what is made compiles in strict projects of consumers with
// either set of types, runs, and is the same every time.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { writeAs } from "../../generator/6-files/typescript-output.js";
import { generateFiles, type FileSettings } from "../../generator/project/generate-files.js";
import { selectActions } from "../../generator/4-spec/select-actions.js";
import { BIDI, hostileNotes, hostileSpec } from "./hostile-spec.js";
import { runNode, serviceNamed, services, temporaryFolder } from "./services.js";
import { nodeTypes, typeCheck } from "./type-check.js";

const TS: FileSettings = { importExtension: ".ts" };
const JS: FileSettings = { emit: "js" };

/** One of each protocol, all with DOCWRIGHT_FULL=1. */
const others = process.env["DOCWRIGHT_FULL"] === "1" ? /^(?!tencent\/cvm$)/ : /^alibaba\//;
const spoken = services.filter(({ name }) => others.test(name));
/** A large service is represented by some of its actions. */
const { spec: cvm } = serviceNamed("tencent/cvm");
const some = selectActions(cvm, new Set(["RunInstances", "DescribeInstances", "DescribeZones"]));
const specs = [...spoken.map(({ spec }) => spec), some];

const kept = new Map<string, Promise<RenderedFile[]>>();

/** Made once for all tests that only look at it. */
function made(settings: FileSettings): Promise<RenderedFile[]> {
  const key = JSON.stringify(settings);
  const files = kept.get(key) ?? makeAnew(settings);
  kept.set(key, files);
  return files;
}

async function makeAnew(settings: FileSettings): Promise<RenderedFile[]> {
  const files = await Promise.all(
    specs.map(async (spec) => {
      const own = await generateFiles(spec, {}, ["client", "mock"], settings);
      return own.map(({ path, text }) => ({ path: `${spec.vendor}/${spec.service}/${path}`, text }));
    }),
  );
  return files.flat();
}

function write(files: readonly RenderedFile[]): string {
  const folder = temporaryFolder();
  for (const { path, text } of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return folder;
}

/** A project that uses what was made. */
function consumer(extension: string): string {
  const at = `./tencent/cvm`;
  return `import { createClient, isError, type RunInstancesRequest, type ZoneInfo } from "${at}/client/index${extension}";
import { createCvmMock, mockCredentials } from "${at}/mock/index${extension}";

const mock = createCvmMock({ seed: 7 });
const client = createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch: mock.fetch });
const request: RunInstancesRequest = { InstanceName: "a" };
const { ZoneSet } = await client.describeZones();
const first: ZoneInfo | undefined = ZoneSet[0];
mock.faults.add({ action: "RunInstances", code: "InvalidZone.MismatchRegion", times: 1 });
const code = await client.runInstances(request).catch((error: unknown) => isError(error) && error.code);
export const seen: string = [typeof first?.Zone, code].join(" ");
`;
}

describe("specifiers", () => {
  const modules = ["client/a.ts", "client/in/b.ts", "mock/m.ts", "client/kept.js", "client/types.d.ts"];
  const rewrite = async (path: string, text: string): Promise<string | undefined> => {
    const files = [...modules.filter((own) => own !== path).map((own) => ({ path: own, text: "" })), { path, text }];
    const written = await writeAs(files, { emit: "ts", importExtension: ".ts" });
    return written.find((file) => file.path === path)?.text;
  };

  test("each form of import and export", async () => {
    const text = `import { a } from "./a.js";
import type { b } from './in/b.js';
import "../mock/m.js";
export * from "./a.js";
export { b as c } from "./in/b.js";
type D = import("./a.js").D;
const e = async () => (await import("./in/b.js")).b;
`;
    expect(await rewrite("client/x.ts", text)).toBe(text.replace(/\.js(["'])/g, ".ts$1"));
  });

  test("never what only looks like one, nor what is no module of ours", async () => {
    const text = `// import { a } from "./a.js";
/** import("./a.js") */
import kept from "./kept.js";
import types from "./types.js";
import gone from "./gone.js";
import other from "package/a.js";
import json from "./a.json" with { type: "json" };
const words = 'import { a } from "./a.js";';
const more = \`
import { a } from "./a.js";
export * from "./a.js";
\`;
const data = { "import": "./a.js", from: "./a.js" };
const path = /from ".\\/a.js"/;
load("./a.js");
`;
    expect(await rewrite("client/x.ts", text)).toBe(text);
    expect(await rewrite("docs/x.md", 'import "../client/a.js"')).toBe('import "../client/a.js"');
    expect(await rewrite("client/y.d.ts", 'import "./a.js"')).toBe('import "./a.js"');
  });

  test("in what is generated nothing else changes, and each names a file", async () => {
    const [plain, written] = [await made({}), await made(TS)];
    const paths = new Set(written.map(({ path }) => path));
    let changed = 0;
    for (const [i, { path, text }] of plain.entries()) {
      const lines = text.split("\n");
      const own = written[i]?.text.split("\n") ?? [];
      expect([written[i]?.path, own.length]).toEqual([path, lines.length]);
      for (const [n, line] of own.entries()) {
        if (line === lines[n]) continue;
        const [, target = ""] = /(?:from |import\()"(\.[^"]+\.ts)"/.exec(line) ?? [];
        expect(paths.has(posix.join(posix.dirname(path), target)), `${path}: ${line}`).toBe(true);
        expect(line.replace(/\.ts"/, '.js"')).toBe(lines[n]);
        changed += 1;
      }
    }
    expect(changed).toBeGreaterThan(plain.length);
    expect(written.filter(({ text }) => /(?:from|import\() ?"\.[^"]*\.js"/.test(text)).map(({ path }) => path)).toEqual(
      [],
    );
  });
});

describe.each([
  ["importExtension .ts", TS, ".ts", { allowImportingTsExtensions: true }],
  ["emit js", JS, ".js", { allowJs: false, checkJs: false }],
] as const)("%s", (_, settings, extension, options) => {
  // The compiler prints all of it twice: with DOCWRIGHT_FULL=1.
  test.runIf(process.env["DOCWRIGHT_FULL"] === "1")("the same every time", async () => {
    expect(await makeAnew(settings)).toEqual(await made(settings));
  });

  test("compiles in a consumer's project, with the browser's types and with Node's", { timeout: 120_000 }, async () => {
    const folder = write([...(await made(settings)), { path: "consumer.ts", text: consumer(extension) }]);
    expect(await typeCheck([folder], options)).toBe("");
    expect(await typeCheck([folder], { ...options, ...nodeTypes })).toBe("");
  });

  test("a wrong call does not", { timeout: 60_000 }, async () => {
    const text = consumer(extension).replace('InstanceName: "a"', "InstanceName: 1");
    const said = await typeCheck([write([...(await made(settings)), { path: "consumer.ts", text }])], options);
    expect(said).toMatch(/consumer\.ts.*error TS2322.*number.*string/);
  });
});

describe("emit js", () => {
  test("a module and its declarations for each module of TypeScript, each marked as made", async () => {
    const [plain, written] = [await made({}), await made(JS)];
    const expected = plain.flatMap(({ path }) =>
      path.endsWith(".ts") ? [path.replace(/\.ts$/, ".js"), path.replace(/\.ts$/, ".d.ts")] : [path],
    );
    expect(written.map(({ path }) => path).sort()).toEqual(expected.sort());
    const byPath = new Map(written.map(({ path, text }) => [path, text]));
    for (const { path, text } of plain) {
      const [head = ""] = /^\/\/.*\n/.exec(text) ?? [];
      for (const extension of [".js", ".d.ts"])
        expect(byPath.get(path.replace(/\.ts$/, extension))?.startsWith(head), path).toBe(true);
    }
  });

  test("runs on Node as it is", async () => {
    const text = consumer(".js").replace(/^const request: .*$/m, 'const request = { InstanceName: "a" };');
    const script = `${text.replace(/, type \w+/g, "").replace(/: (?:ZoneInfo \| undefined|string|unknown)/g, "")}console.log(seen);\n`;
    const folder = write([...(await made(JS)), { path: "consumer.js", text: script }]);
    const ended = await runNode([join(folder, "consumer.js")]);
    expect(ended).toEqual({ code: 0, out: "string InvalidZone.MismatchRegion\n", error: "" });
  });

  test("text from pages stays text", { timeout: 60_000 }, async () => {
    const spec = hostileSpec("tencent-v3", "tencent");
    const files = await generateFiles(spec, hostileNotes(spec), ["client", "mock"], JS);
    const signs = new RegExp(`[${BIDI}]`);
    expect(files.filter(({ text }) => signs.test(text)).map(({ path }) => path)).toEqual([]);
    const folder = write([
      ...files,
      {
        path: "run.js",
        text: 'import "./client/index.js";\nimport { service } from "./mock/service.js";\nconsole.log(typeof globalThis.owned, Object.keys(service.actions).length);\n',
      },
    ]);
    expect(await runNode([join(folder, "run.js")])).toEqual({
      code: 0,
      out: `undefined ${Object.keys(spec.actions).length}\n`,
      error: "",
    });
  });

  test("what is no TypeScript is refused with its place", async () => {
    const files = [{ path: "client/x.ts", text: "export const a = 1;\nexport const = 2;\n" }];
    await expect(writeAs(files, { emit: "js", importExtension: ".js" })).rejects.toThrow(
      /^client\/x\.ts:2:14 cannot be written as JavaScript with declarations: /,
    );
  });
});

test("some actions of a large service: each choice compiles", { timeout: 120_000 }, async () => {
  const names = Object.keys(cvm.actions);
  const chosen = [["RunInstances"], ["DescribeZones"], ["ModifyImageAttribute"], names.filter((_, i) => i % 9 === 0)];
  const files = await Promise.all(
    chosen.map(async (own, i) => {
      const made = await generateFiles(selectActions(cvm, new Set(own)), {}, ["client", "mock"]);
      return made.map(({ path, text }) => ({ path: `${i}/${path}`, text }));
    }),
  );
  expect(await typeCheck([write(files.flat())])).toBe("");
});
