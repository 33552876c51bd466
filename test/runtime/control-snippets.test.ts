// The code that the inspector shows for a call: TypeScript that makes the same call, and a curl command that any shell reads.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { logCalls } from "../../templates/mock/runtime/control/call-log.js";
import type { ControlSetting } from "../../templates/mock/runtime/control/control.js";
import { printLiteral } from "../../templates/mock/runtime/control/print-literal.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { readRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { argumentsOf, valuesOf } from "../commands/shell.js";
import { type Desk, openDesk } from "./control-desk.js";
import { machines, toServiceInfo } from "./sample-services.js";

interface Snippets {
  readonly typescript: string;
  readonly curl: string;
}

async function snippetsOf(desk: Desk): Promise<Snippets | undefined> {
  const { value } = await desk.control("GET", `requests/${desk.setting.log.lastId}`);
  return value["snippets"] as Snippets | undefined;
}

async function snippets(path: string, input: object, more: Partial<ControlSetting> = {}): Promise<Snippets> {
  const desk = openDesk(more);
  await desk.call(path, input);
  return (await snippetsOf(desk)) ?? expect.fail("no snippets");
}

const nasty = {
  "a'b": "'; rm -rf $HOME `x` ${y} \\ \"",
  "@file": "@/etc/passwd",
  "new\nline": "</script>\u2028\u202e",
  list: [1, null, true, { deep: [] }],
};

describe("TypeScript", () => {
  test("of the generated client, with the documented key", async () => {
    const { typescript } = await snippets("/cvm/RunMachines", { Placement: { Zone: "z1" } });
    expect(typescript).toBe(
      [
        'import { createClient } from "./generated/tencent/cvm/client/index.js";',
        "",
        "const client = createClient({",
        '  endpoint: "http://127.0.0.1:4010",',
        '  region: "ap-one",',
        '  credentials: { id: "mock-id", secret: "mock-secret" },',
        "});",
        'const answer = await client.runMachines({ Placement: { Zone: "z1" } });',
        "",
      ].join("\n"),
    );
  });

  test("by the names of the generator, and without a key of the user's own", async () => {
    const clientOf = () => ({ module: "./mine/index.js", method: "run_" });
    const { typescript } = await snippets("/cvm/DescribeMachines", {}, { clientOf, ownKey: true });
    expect(typescript).toContain('from "./mine/index.js"');
    expect(typescript).toContain("await client.run_();");
    expect(typescript).not.toContain("mock-secret");
  });

  test("gives any input as it came", async () => {
    const { typescript } = await snippets("/cvm/RunMachines", nasty);
    const [, call] = /await client\.runMachines\(([\s\S]*)\);\n$/.exec(typescript) ?? [];
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- the point: what is shown means what was sent
    expect((new Function(`return (${call});`) as () => unknown)()).toEqual(nasty);
    expect(typescript).not.toMatch(/[\u2028\u202e]/);
  });
});

test("literals mean their values, whatever these are", () => {
  const count = process.env["DOCWRIGHT_FULL"] ? 2000 : 200;
  const check = fc.property(fc.jsonValue({ maxDepth: 4 }), (value) => {
    // oxlint-disable-next-line no-implied-eval, typescript/no-implied-eval -- as above
    const read = (new Function(`return (${printLiteral(value)});`) as () => unknown)();
    expect(JSON.stringify(read)).toBe(JSON.stringify(value));
  });
  fc.assert(check, { numRuns: count });
  const hidden = JSON.parse('{"__proto__": {"x": 1}, "constructor": 2}') as object;
  expect(printLiteral(hidden)).toBe('{ ["__proto__"]: { x: 1 }, constructor: 2 }');
});

describe("curl", () => {
  test("calls the address of tools, with the region and without a key", async () => {
    const { curl } = await snippets("/cvm/DescribeMachines", { Limit: 1 });
    expect(curl).toBe(
      [
        "curl http://127.0.0.1:4010/tencent/cvm/DescribeMachines \\",
        "  --header 'Content-Type: application/json' \\",
        "  --header 'X-Docwright-Region: ap-one' \\",
        "  --data-raw '{\"Limit\":1}'",
        "",
      ].join("\n"),
    );
  });

  test("is read back by a shell as it was meant", async () => {
    const { curl } = await snippets("/cvm/RunMachines", nasty);
    const args = argumentsOf(curl);
    expect(args[0]).toBe("http://127.0.0.1:4010/tencent/cvm/RunMachines");
    expect(valuesOf(args, "--data-raw").map((text) => JSON.parse(text) as unknown)).toEqual([nasty]);
  });
});

test("a signed call of flat parameters becomes typed input, and its signature stays out", async () => {
  const desk = openDesk();
  const call = logCalls(desk.setting.mocks, desk.setting.log);
  const fetch = async (...asked: ConstructorParameters<typeof Request>): Promise<Response> =>
    new Response((await call(await readRequest(new Request(...asked)))).answer.body);
  const options = { credentials: mockCredentials, region: "ap-two", endpoint: "http://127.0.0.1:4010", fetch };
  const protocol = tencentFlat({ signature: "HmacSHA256" });
  await createFullCaller(toServiceInfo(machines), protocol, options).call("DescribeMachines", {
    MachineIds: [],
    Limit: 3,
    Filters: [{ Name: "zone", Values: ["z"] }],
  });
  const { typescript, curl } = (await snippetsOf(desk)) ?? expect.fail("no snippets");
  expect(typescript).toContain('client.describeMachines({ Limit: 3, Filters: [{ Name: "zone", Values: ["z"] }] });');
  expect(curl).toContain("'X-Docwright-Region: ap-two'");
  expect(typescript + curl).not.toMatch(/Signature|Nonce|SecretId/);
});

test.each([
  ["an unknown action", "/", { "x-tc-action": "Nope", "x-tc-version": "2017-03-12" }],
  ["no action", "/cvm/", {}],
  ["no service", "/", {}],
])("%s has no code", async (_, path, headers) => {
  const desk = openDesk();
  await desk.call(path, {}, headers);
  expect(await snippetsOf(desk)).toBeUndefined();
});

test("the header of the region is heard by tool calls", async () => {
  const desk = openDesk();
  await desk.call("/cvm/RunMachines", { Placement: { Zone: "z1" } }, { "x-docwright-region": "ap-two" });
  const { value } = await desk.control("GET", "state/Machine");
  expect(value["records"]).toMatchObject([{ region: "ap-two" }]);
  const answer = await desk.call("/cvm/RunMachines", { Placement: { Zone: "z1" } }, { "x-docwright-region": "mars" });
  expect(answer).toMatchObject({ Response: { Error: { Code: "UnsupportedRegion" } } });
});
