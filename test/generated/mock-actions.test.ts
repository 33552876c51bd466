// Every action of CVM, through the generated client's caller to the generated mock: documented input is answered as
// declared, what the page requires must be there, and a value outside a documented list is refused.
import { describe, expect, test } from "vitest";
import { createClient, isError } from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";
import { checkMembers } from "./answer-checker.js";
import { serviceNamed } from "./services.js";
import { places, validInput } from "./valid-input.js";

const { spec } = serviceNamed("tencent/cvm");
const actions = Object.entries(spec.actions);
const documented = actions.filter(([, action]) => action.status !== "undocumented");

const mock = createCvmMock({ unknownIds: "adopt" });
const region = spec.protocol.regions?.[0]?.id;
const { caller } = createClient({ credentials: mockCredentials, region, fetch: mock.fetch });

/** Some actions are served in a few regions only. */
function call(name: string, input: object): Promise<object> {
  const only = spec.actions[name]?.region?.only?.[0];
  return caller.call(name, input, only === undefined ? {} : { region: only });
}

async function refusalOf(name: string, input: object): Promise<unknown> {
  return call(name, input).then(
    () => undefined,
    (error: unknown) => (isError(error) ? { code: error.code, message: error.message } : error),
  );
}

test("the counts that the rest stands on", () => {
  expect([actions.length, documented.length]).toEqual([81, 77]);
});

describe.each(documented)("%s", (name, { input = [], output = [] }) => {
  test.each([
    ["what is required", false],
    ["all members", true],
  ])("answers as declared: %s", async (_, all) => {
    const answer = await call(name, validInput(input, spec, all));
    expect(checkMembers(output, answer, spec, name)).toEqual([]);
  });

  test("each required member, when missing, is named", async () => {
    const full = validInput(input, spec, true);
    for (const { path, change } of places(input, full, spec, (member) => member.required === true)) {
      expect(await refusalOf(name, change(undefined)), path).toEqual({
        code: "MissingParameter",
        message: expect.stringContaining(path) as string,
      });
    }
  });

  test("a value outside a documented list is refused", async () => {
    const full = validInput(input, spec, true);
    const listed = places(input, full, spec, (member) => member.constraints?.enum !== undefined);
    for (const { path, change } of listed) {
      const number = typeof valueAt(full, path) === "number";
      expect(await refusalOf(name, change(number ? 987654321 : "NO_SUCH_VALUE")), path).toEqual({
        code: "InvalidParameterValue",
        message: expect.stringContaining(path) as string,
      });
    }
  });
});

function valueAt(input: object, path: string): unknown {
  return path.split(".").reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], input);
}

test("required members and documented lists exist to be tried", () => {
  const count = (test: Parameters<typeof places>[3]): number =>
    documented.reduce(
      (sum, [, { input = [] }]) => sum + places(input, validInput(input, spec, true), spec, test).length,
      0,
    );
  expect(count((member) => member.required === true)).toBeGreaterThan(100);
  expect(count((member) => member.constraints?.enum !== undefined)).toBeGreaterThan(20);
});

test.each(actions.filter(([, action]) => action.status === "undocumented"))(
  "%s, undocumented, answers",
  async (name) => {
    expect(await caller.call(name, { Anything: [1] })).toEqual({ RequestId: mock.requests.at(-1)?.requestId });
    expect(mock.requests.at(-1)?.undocumented).toBe(true);
  },
);

test("an answer that is not as declared would be seen", () => {
  const { output = [] } = spec.actions["DescribeZones"] ?? {};
  const zone = { Zone: "a", ZoneName: 1, ZoneId: "1" };
  expect(checkMembers(output, { TotalCount: "5", ZoneSet: [zone], Extra: 1 }, spec, "x")).toEqual([
    "x.Extra is not declared",
    'x.TotalCount is no integer: "5"',
    "x.ZoneSet[0].ZoneName is no string: 1",
    "x.ZoneSet[0].ZoneState is missing",
    "x.RequestId is missing",
  ]);
});

test("an action that no page names is refused", async () => {
  expect(await refusalOf("NoSuchAction", {})).toMatchObject({ code: "InvalidAction" });
});
