// The files of a mock, by protocol: each module of its wire is reached from its index, none is missing, and none is there for
// another protocol. They type-check and work, for a service of paths too, whose generated client calls its generated mock.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type { Action, Spec } from "../../generator/4-spec/spec.js";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import { MOCK_PROTOCOLS } from "../../generator/vendors/protocols.js";
import { serviceNamed, temporaryFolder } from "./services.js";
import { typeCheck } from "./type-check.js";

const text = { kind: "string" } as const;
const actions: Readonly<Record<string, Action>> = {
  PutCup: {
    status: "current",
    http: { method: "PUT", path: "/pots/{PotId}/cup" },
    input: [
      { name: "PotId", type: text, required: true, in: "path" },
      { name: "Sugar", type: { kind: "integer" }, in: "body", constraints: { maximum: 3 } },
    ],
    output: [{ name: "requestId", type: text }],
  },
  GetPot: {
    status: "current",
    http: { method: "GET", path: "/pots/{PotId}" },
    input: [
      { name: "PotId", type: text, required: true, in: "path" },
      { name: "Fields", type: { kind: "array", of: text }, in: "query" },
    ],
    output: [{ name: "PotId", type: text }],
  },
};

const { spec: rpc } = serviceNamed("alibaba/bssopenapi");
const pots: Spec = {
  ...rpc,
  service: "pots",
  protocol: { kind: "alibaba-roa", endpoint: "pots.example.com" },
  actions,
  types: {},
};
const specs: Readonly<Record<string, Spec>> = {
  "tencent-v3": serviceNamed("tencent/tcr").spec,
  "alibaba-rpc": rpc,
  "alibaba-roa": pots,
};

async function filesOf(kind: string): Promise<ReadonlyMap<string, string>> {
  const files: RenderedFile[] = await generateFiles(specs[kind] ?? pots, {}, ["client", "mock"]);
  return new Map(files.map(({ path, text: own }) => [path, own]));
}

/** What the modules lead to, whether at once or when it is needed. */
function reachedFrom(start: string, files: ReadonlyMap<string, string>): Set<string> {
  const reached = new Set<string>();
  const queue = [start];
  for (let path = queue.pop(); path !== undefined; path = queue.pop()) {
    if (reached.has(path)) continue;
    reached.add(path);
    const source = files.get(path);
    expect(source, path).toBeDefined();
    for (const [, target = ""] of source?.matchAll(/(?:from |import\()"(\.[^"]+)\.js"/g) ?? []) {
      queue.push(`${posix.join(posix.dirname(path), target)}.ts`);
    }
  }
  return reached;
}

describe.each(MOCK_PROTOCOLS.map(({ kind }) => kind))("%s", (kind) => {
  test("all that is needed, and nothing of other protocols", async () => {
    const files = await filesOf(kind);
    const reached = reachedFrom("mock/index.ts", files);
    const written = [...files.keys()].filter((path) => path.startsWith("mock/runtime/wire/"));
    expect(written.filter((path) => !reached.has(path))).toEqual([]);
    expect(files.get("mock/runtime/wire/registry.ts")?.match(/import\("/g)).toHaveLength(1);
  });

  test("type-checks", { timeout: 120_000 }, async () => {
    expect(await typeCheck([write(await filesOf(kind))])).toBe("");
  });
});

test("lists only modules that there are", async () => {
  const all = await Promise.all(MOCK_PROTOCOLS.map(async ({ kind }) => [...(await filesOf(kind)).keys()]));
  for (const { module, needs } of MOCK_PROTOCOLS) {
    for (const file of [module.file, ...needs]) expect(all.flat()).toContain(`mock/runtime/wire/${file}.ts`);
  }
});

function write(files: ReadonlyMap<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, own] of [["package.json", '{"type":"module"}'], ...files] as const) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), own);
  }
  return folder;
}

interface Client {
  putCup(input: object): Promise<object>;
  getPot(input: object): Promise<object>;
}

test("a client of paths calls its mock", async () => {
  const folder = write(await filesOf("alibaba-roa"));
  const load = (path: string): Promise<unknown> => import(/* @vite-ignore */ pathToFileURL(join(folder, path)).href);
  const { createClient } = (await load("client/index.ts")) as { createClient: (options: object) => Client };
  const { createPotsMock, mockCredentials } = (await load("mock/index.ts")) as {
    createPotsMock: (options: object) => { fetch: typeof fetch };
    mockCredentials: object;
  };
  const client = createClient({ credentials: mockCredentials, fetch: createPotsMock({ unknownIds: "adopt" }).fetch });
  expect(Object.keys(await client.putCup({ PotId: "p/1", Sugar: 3 }))).toEqual(["requestId"]);
  expect(await client.getPot({ PotId: "p 1", Fields: ["a", "b"] })).toMatchObject({ PotId: "p 1" });
  await expect(client.putCup({ PotId: "p", Sugar: 4 })).rejects.toMatchObject({
    code: "InvalidParameter",
    status: 400,
  });
});
