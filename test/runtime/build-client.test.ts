// The methods of each generated client: those that its type says, no more and no fewer, and each does what the function of its
// action does.
import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { Project } from "ts-morph";
import { describe, expect, test } from "vitest";
import { buildClient } from "../../templates/client/runtime/build-client.js";
import type { Operation } from "../../templates/client/runtime/operation.js";
import type { Caller, CallOptions, ClientOptions } from "../../templates/client/runtime/options.js";
import type { FetchInit } from "../../templates/client/runtime/transport.js";

const generated = resolve(import.meta.dirname, "../../generated");
const folders = ["tencent/cvm", "tencent/tcr", "tencent/tcss", "alibaba/bssopenapi"];

type Method = (...args: unknown[]) => unknown;
interface Index {
  createClient(options: ClientOptions): { readonly caller: Caller } & Readonly<Record<string, Method>>;
}

function load<Module>(folder: string, file: string): Promise<Module> {
  return import(join(generated, folder, "client", file)) as Promise<Module>;
}

/** An answer that ends any loop: one item where the list stands, and no other page. */
function answerTo({ paging, states }: Operation): object {
  const names = (paging?.items ?? states?.items ?? "").split(".").filter((own) => own !== "");
  return names.reduceRight<unknown>((inner, name) => ({ [name]: inner }), [{}]) as object;
}

describe.each(folders)("%s", (folder) => {
  const source = new Project({ skipFileDependencyResolution: true }).addSourceFileAtPath(
    join(generated, folder, "client/index.ts"),
  );
  const declared = source.getInterfaceOrThrow("Client");
  const methods = declared.getMethods().map((method) => method.getName());
  const input = { ClientToken: "given", NextToken: undefined, Limit: 5 };

  async function setUp() {
    const { createClient } = await load<Index>(folder, "index.ts");
    const operations = await load<Record<string, Operation>>(folder, "operations.ts");
    const byAction = new Map(Object.values(operations).map((own) => [own.action, own]));
    const sent: unknown[] = [];
    const fetch = async (url: string, { headers, body = "" }: FetchInit) => {
      const action = headers["X-TC-Action"] ?? headers["x-acs-action"] ?? "";
      const answer = answerTo(byAction.get(action) ?? { action });
      sent.push({ url, headers, body });
      return new Response(JSON.stringify({ ...answer, Response: answer }));
    };
    const fixed = { credentials: { id: "i", secret: "s" }, now: () => 0, nonce: () => "ab" };
    return { client: createClient({ ...fixed, fetch, endpoint: "h.example.com" }), sent, operations };
  }

  test("has the methods that its type says", async () => {
    const { client, operations } = await setUp();
    const { caller, ...rest } = client;
    expect(caller.call).toBeInstanceOf(Function);
    expect(declared.getProperties().map((property) => property.getName())).toEqual(["caller"]);
    expect(Object.keys(rest).sort()).toEqual([...methods].sort());
    expect(methods.length).toBeGreaterThan(0);
    expect(Object.values(rest).every((own) => typeof own === "function")).toBe(true);
    expect(methods).toEqual(expect.arrayContaining(Object.keys(operations)));
  });

  test("each method sends and gives what the function of its action does", async () => {
    const { client, sent } = await setUp();
    const files = readdirSync(join(generated, folder, "client/operations"));
    const functions = new Map<string, Method>();
    for (const file of files) {
      const module = await load<Record<string, unknown>>(folder, `operations/${file}`);
      for (const [name, own] of Object.entries(module))
        if (typeof own === "function") functions.set(name, own as Method);
    }
    expect([...functions.keys()].sort()).toEqual([...methods].sort());
    const options: CallOptions = { region: "some-region" };
    for (const [name, own] of functions) {
      const args = name.endsWith("Until") ? [input, {}, options] : [input, options];
      sent.length = 0;
      const byFunction = await settle(own(client.caller, ...args));
      const first = sent.splice(0);
      const byMethod = await settle(client[name]?.(...args));
      expect(byMethod, name).toEqual(byFunction);
      expect(sent, name).toEqual(first);
      expect(first, name).toHaveLength(1);
    }
  });
});

/** All values of a generator, or the one of a promise. */
async function settle(own: unknown): Promise<unknown> {
  if (typeof own !== "object" || own === null || !(Symbol.asyncIterator in own)) return own;
  const values: unknown[] = [];
  for await (const value of own as AsyncIterable<unknown>) values.push(value);
  return { values };
}

describe("buildClient", () => {
  const asked: unknown[][] = [];
  const caller: Caller = {
    async call<Response extends object>(...args: unknown[]) {
      asked.push(args);
      return {} as Response;
    },
  };
  const plain: Operation = { action: "Plain" };
  const paged: Operation = {
    action: "Paged",
    paging: { style: "offset", cursor: "Offset", size: "Limit", total: "Total" },
  };
  const listed: Operation = { ...paged, paging: { ...paged.paging, items: "Set" } as NonNullable<Operation["paging"]> };
  const stated: Operation = { action: "Stated", states: { items: "Set" } };

  test("adds what an operation allows, and the caller", () => {
    const client = buildClient(caller, { plain, paged, listed, stated });
    expect(Object.keys(client)).toEqual([
      "plain",
      "paged",
      "pagedPages",
      "listed",
      "listedPages",
      "listedItems",
      "stated",
      "statedUntil",
      "caller",
    ]);
    expect((client as { caller: Caller }).caller).toBe(caller);
  });

  test("a method without an input gives an empty one, and hands on the options", async () => {
    const client = buildClient(caller, { plain }) as { plain: Method };
    asked.length = 0;
    const options = { region: "r" };
    await client.plain();
    await client.plain({ A: 1 }, options);
    expect(asked).toEqual([
      [plain, {}, undefined],
      [plain, { A: 1 }, options],
    ]);
    expect(asked[1]?.[2]).toBe(options);
  });

  test("methods need no `this`", async () => {
    const { plain: method } = buildClient(caller, { plain }) as { plain: Method };
    expect(await method()).toEqual({});
  });
});
