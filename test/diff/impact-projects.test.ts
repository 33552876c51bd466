// Where consumers keep the client, how they import it and how their projects are set up; and what is refused.
import { join } from "node:path";
import { expect, test, vi } from "vitest";
import { findImpact } from "../../generator/commands/diff/impact.js";
import { after, before, consumerOf, findingsBetween, scan, write, writeClient, type Files } from "./impact/state.js";

const NODE = { target: "ES2023", lib: ["ES2023"], types: [], module: "NodeNext", strict: true };
const BUNDLER = { ...NODE, module: "ESNext", moduleResolution: "Bundler" };
const STANDARD = "../generated/tencent/tea/client/index.js";

function config(compilerOptions: object, more: object = {}): string {
  return JSON.stringify({ compilerOptions, ...more });
}

function code(specifier: string): string {
  return `import { createClient } from "${specifier}";
const tea = createClient();
await tea.pourTea({ PotId: "a" });
await tea.brewTea({ Kind: "GREEN", Cups: 7 });
await tea.brewTea({ Kind: "GREEN", Cups: 3 });
`;
}

const HITS = ["3 stops-compiling", "4 rejected"];

async function hitsOf(folder: string, file = "src/main.ts"): Promise<string[]> {
  const hits = await scan(folder);
  expect(new Set(hits.map((hit) => hit.file))).toEqual(new Set([file]));
  return hits.map((hit) => `${hit.line} ${hit.class}`);
}

const LAYOUTS: Readonly<Record<string, Files>> = {
  "a folder of another name": [
    ["tsconfig.json", config(NODE)],
    ["src/main.ts", code("../lib/clouds/tencent/tea/client/index.js")],
  ],
  "a folder of one version": [
    ["tsconfig.json", config(NODE)],
    ["src/main.ts", code("../generated/tencent/tea-2020-01-01/client/index.js")],
  ],
  "paths of the project": [
    ["tsconfig.json", config({ ...BUNDLER, paths: { "@clouds/*": ["./generated/*"] } })],
    ["src/main.ts", code("@clouds/tencent/tea/client/index.js")],
  ],
  "imports of the package": [
    [
      "package.json",
      JSON.stringify({ type: "module", imports: { "#tea": "./generated/tencent/tea/client/index.ts" } }),
    ],
    ["tsconfig.json", config(NODE)],
    ["src/main.ts", code("#tea")],
  ],
  "modules named by .ts": [
    ["tsconfig.json", config({ ...NODE, allowImportingTsExtensions: true, noEmit: true })],
    ["src/main.ts", code("../generated/tencent/tea/client/index.ts")],
  ],
  "a folder for its index": [
    ["tsconfig.json", config(BUNDLER)],
    ["src/main.ts", code("../generated/tencent/tea/client")],
  ],
  "no project": [["src/main.ts", code(STANDARD)]],
  "a project that only refers to others": [
    ["tsconfig.json", JSON.stringify({ files: [], references: [{ path: "./tsconfig.app.json" }] })],
    ["tsconfig.app.json", config({ ...NODE, composite: true }, { include: ["src"] })],
    ["src/main.ts", code(STANDARD)],
  ],
  "settings that extend others": [
    ["base.json", config(NODE)],
    ["tsconfig.json", '{ "extends": "./base.json" } // with a comment'],
    ["src/main.ts", code(STANDARD)],
  ],
  "a client that is handed on": [
    ["tsconfig.json", config(NODE)],
    ["src/client.ts", `export { createClient as open } from "${STANDARD}";\n`],
    ["src/all.ts", 'export * from "./client.js";\n'],
    ["src/main.ts", code("./all.js").replace("{ createClient }", "{ open as createClient }")],
  ],
};

test.each(Object.entries(LAYOUTS))("%s", async (_, files) => {
  expect(await hitsOf(consumerOf(files))).toEqual(HITS);
});

test("which client is on the disk says nothing", async () => {
  const folder = consumerOf([
    ["tsconfig.json", config(NODE)],
    ["src/main.ts", code(STANDARD)],
  ]);
  const without = await hitsOf(folder);
  for (const spec of [before, after]) {
    await writeClient(folder, spec);
    expect(await hitsOf(folder)).toEqual(without);
  }
});

test("each package of several has its own settings", async () => {
  const folder = consumerOf([
    ["packages/one/tsconfig.json", config(NODE)],
    ["packages/one/main.ts", code("../../generated/tencent/tea/client/index.js")],
    ["packages/two/tsconfig.json", config({ ...NODE, strict: false })],
    [
      "packages/two/main.ts",
      `import type { Tea } from "../../generated/tencent/tea/client/index.js";
export const name = (tea: Tea): string => tea.Name.trim();
`,
    ],
  ]);
  const hits = await scan(folder);
  expect(hits.map((hit) => `${hit.file}:${hit.line} ${hit.class}`)).toEqual([
    ...HITS.map((hit) => `packages/one/main.ts:${hit}`),
    // Nobody checks for null there.
    "packages/two/main.ts:2 differs",
  ]);
});

test("a project of an older compiler is as lenient as that one", async () => {
  const reads = `import type { Tea } from "${STANDARD}";
export const name = (tea: Tea): string => tea.Name.trim();
`;
  const files: Files = [
    ["tsconfig.json", config({ target: "ES2022", lib: ["ES2023"], module: "NodeNext" })],
    ["src/main.ts", reads],
  ];
  const folder = consumerOf(files);
  expect(await hitsOf(folder)).toEqual(["2 stops-compiling"]);
  write(folder, [["node_modules/typescript/package.json", '{ "name": "typescript", "version": "5.9.3" }']]);
  expect(await hitsOf(folder)).toEqual(["2 differs"]);
});

test("globals of the consumer are known, packages and generated files are no code of its", async () => {
  const main = `import { createClient } from "${STANDARD}";
await createClient().brewTea({ Kind: house.kind, Cups: 3 });
`;
  const folder = consumerOf([
    ["tsconfig.json", config(NODE)],
    ["src/globals.d.ts", 'declare const house: { readonly kind: "OOLONG" };\n'],
    ["src/main.ts", main],
    ["node_modules/other/index.ts", code("../../generated/tencent/tea/client/index.js")],
    ["generated/tencent/tea/mock/index.ts", 'import { service } from "../client/index.js";\nexport { service };\n'],
  ]);
  expect(await hitsOf(folder)).toEqual(["2 rejected"]);
});

test("integers beyond 2^53 are typed as the consumer has them", async () => {
  const main = `import type { Tea } from "${STANDARD}";
export const price = (tea: Tea): bigint => tea.Price as bigint;
`;
  const folder = consumerOf([
    ["tsconfig.json", config(NODE)],
    ["src/main.ts", main],
  ]);
  const classes = async (integers: "number" | "bigint"): Promise<string[]> =>
    (await scan(folder, after, { settings: { integers } })).map((hit) => hit.class);
  expect(await classes("bigint")).toEqual(["stops-compiling"]);
  // A number was none before.
  expect(await classes("number")).toEqual(["differs"]);
});

const REFUSED: Readonly<Record<string, readonly [Files, RegExp]>> = {
  "a folder without TypeScript": [[["src/main.js", code(STANDARD)]], /holds no file of TypeScript/],
  "code that does not import the client": [
    [["src/main.ts", code("../generated/tencent/coffee/client/index.js")]],
    /^no file of .* imports the client: an import that leads to \.\.\.\/tencent\/tea\/client\/index\.js or .* was looked for$/,
  ],
  "a folder of that name that holds something else": [
    [
      ["src/main.ts", code("./tencent/tea/client/index.js")],
      ["src/tencent/tea/client/index.ts", "export const createClient = () => ({});\n"],
    ],
    /imports the client/,
  ],
  "a project that cannot be read": [
    [
      ["tsconfig.json", '{ "compilerOptions": { "strict": tru } }'],
      ["src/main.ts", code(STANDARD)],
    ],
    /tsconfig\.json:1 cannot be used: .* Mend it first\.$/,
  ],
  "a project that extends what is not there": [
    [
      ["tsconfig.json", '{ "extends": "@strict/gone" }'],
      ["src/main.ts", code(STANDARD)],
    ],
    /tsconfig\.json.* cannot be used: .*@strict\/gone/,
  ],
};

test.each(Object.entries(REFUSED))("%s is refused", async (_, [files, message]) => {
  await expect(scan(consumerOf(files))).rejects.toThrow(message);
});

test("a folder that is not there is refused", async () => {
  const gone = join(consumerOf([]), "gone");
  await expect(findImpact(gone, before, after, [])).rejects.toThrow(/^there is no folder .*gone; --impact takes/);
});

test("without the compiler it says how to install it", async () => {
  vi.doMock("ts-morph", () => {
    throw new Error("Cannot find package");
  });
  vi.resetModules();
  const { findImpact: find } = await import("../../generator/commands/diff/impact.js");
  const findings = await findingsBetween(before, after);
  await expect(find(consumerOf([]), before, after, findings)).rejects.toThrow(/npm install --save-dev ts-morph@28/);
  vi.doUnmock("ts-morph");
});
