// `integers: "bigint"`: integers that a number cannot hold come and go as bigint; the rest stay numbers. With numbers, an
// integer that gets rounded is told of.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import type { ClientOptions } from "../../templates/client/runtime/options.js";
import { temporaryFolder } from "./services.js";
import { typeCheck } from "./type-check.js";

const members = [
  { name: "Id", type: { kind: "integer", bits: 64 }, required: true },
  { name: "Port", type: { kind: "integer", bits: 32 } },
  { name: "Ids", type: { kind: "array", of: { kind: "integer" } } },
] as const;

const spec: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "box",
  version: "2020-01-02",
  languages: ["en"],
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "box.example.com" },
  actions: { EchoBox: { status: "current", input: members, output: members, errors: [], examples: [] } },
  types: {},
  errors: {},
  history: [],
};

async function makeClient(integers: "number" | "bigint"): Promise<string> {
  const folder = temporaryFolder();
  for (const { path, text } of await generateFiles(spec, {}, ["client"], { integers })) {
    const file = join(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
  return join(folder, "client");
}

interface BoxModule {
  createClient(options: ClientOptions): { echoBox(input: object): Promise<Readonly<Record<string, unknown>>> };
}

const large = 2n ** 60n + 1n;
const credentials = { id: "id", secret: "secret" };

async function echo(folder: string, input: object, options: ClientOptions = {}) {
  const { createClient } = (await import(join(folder, "index.ts"))) as BoxModule;
  let sent = "";
  const fetch = async (_url: string, { body = "" }: { body?: unknown }) => {
    sent = String(body);
    return new Response(`{"Response":${sent}}`);
  };
  return { answer: await createClient({ credentials, fetch, ...options }).echoBox(input), sent };
}

test("bigint: large integers are kept, small ones stay numbers", { timeout: 60_000 }, async () => {
  const folder = await makeClient("bigint");
  const { answer, sent } = await echo(folder, { Id: large, Port: 80, Ids: [1, -large] });
  expect(sent).toBe(`{"Id":${large},"Port":80,"Ids":[1,${-large}]}`);
  expect(answer).toEqual({ Id: large, Port: 80, Ids: [1, -large] });
  const use = [
    `import type { EchoBoxResponse } from "${folder}/index.js";`,
    "export function read(own: EchoBoxResponse): [number | bigint, number] {",
    "  return [own.Id, own.Port];",
    "}",
  ];
  writeFileSync(join(folder, "use.ts"), use.join("\n"));
  expect(await typeCheck([folder])).toBe("");
  writeFileSync(join(folder, "use.ts"), use.join("\n").replace("[number | bigint, number]", "[number, number]"));
  expect(await typeCheck([folder])).toContain("bigint");
});

test("number: bigint may be sent; what is rounded is told of", { timeout: 60_000 }, async () => {
  const folder = await makeClient("number");
  const events: unknown[] = [];
  const { answer, sent } = await echo(folder, { Id: large, Ids: [1] }, { onDrift: (event) => events.push(event) });
  expect(sent).toBe(`{"Id":${large},"Ids":[1]}`);
  expect(answer).toEqual({ Id: Number(large), Ids: [1] });
  expect(events).toMatchObject([{ kind: "rounded-integer", path: "EchoBox.output.Id", service: "box" }]);
});
