// Every action of CVM, through the generated client's caller to the generated mock: documented input, about things that exist
// in a state in which the action is allowed, is answered as declared. By what is inferred alone: behaviours want input that
// means something, and have tests of their own in test/mock. What is refused for its input is in conformance.test.ts.
import { describe, expect, test } from "vitest";
import type { Action } from "../../generator/4-spec/spec.js";
import { createClient, isError } from "../../generated/tencent/cvm/client/index.js";
import { createMock } from "../../generated/tencent/cvm/mock/runtime/mock.js";
import { mockCredentials } from "../../generated/tencent/cvm/mock/runtime/mock-credentials.js";
import { service } from "../../generated/tencent/cvm/mock/service.js";
import { setAt } from "../../templates/mock/runtime/state/paths.js";
import { checkMembers } from "./answer-checker.js";
import { serviceNamed } from "./services.js";
import { existingIds, validRequest } from "./valid-input.js";

const { spec } = serviceNamed("tencent/cvm");
const actions = Object.entries(spec.actions);
const documented = actions.filter(([, action]) => action.status !== "undocumented");

const mock = createMock(service, { unknownIds: "adopt" });
const region = spec.protocol.regions?.[0]?.id ?? "";
const { caller } = createClient({ credentials: mockCredentials, region, fetch: mock.fetch });

/** Some actions are served in a few regions only. */
function regionOf(name: string): string {
  return spec.actions[name]?.region?.only?.[0] ?? region;
}

/** The state that a thing has to be in is not in the action's documentation: all of them are tried. */
async function callInSomeState(name: string, input: object): Promise<object> {
  const named = existingIds(name, input as Record<string, unknown>, service, regionOf(name));
  const stateful = named.things.filter(({ resource }) => service.resources?.[resource]?.state !== undefined);
  const states = stateful.flatMap(({ resource }) => service.resources?.[resource]?.state?.values ?? []);
  let refusal: unknown;
  for (const state of [undefined, ...new Set(states)]) {
    mock.reset();
    for (const { resource, id } of state === undefined ? [] : stateful) {
      const { id: member, state: place } = service.resources?.[resource] ?? {};
      const record = setAt({ [member ?? ""]: id }, place?.path ?? "", state);
      mock.state.put(resource, record, regionOf(name));
    }
    try {
      return await caller.call(name, named.input, { region: regionOf(name) });
    } catch (error) {
      refusal = error;
      if (!isError(error) || !/State|Status/.test(error.code)) break;
    }
  }
  throw refusal;
}

/** A dry run tells nothing, and filters have documented names. */
function telling(input: Record<string, unknown>, { filters = [] }: Action): object {
  const { DryRun: _, Filters, ...others } = input;
  return filters[0] === undefined || Filters === undefined
    ? { ...others, ...(Filters === undefined ? {} : { Filters }) }
    : { ...others, Filters: [{ Name: filters[0].name, Values: ["x"] }] };
}

test("the counts that the rest stands on", () => {
  expect([actions.length, documented.length]).toEqual([81, 77]);
});

describe.each(documented)("%s", (name, action) => {
  test.each([
    ["what is required", false],
    ["all members", true],
  ])("answers as declared: %s", async (_, all) => {
    const answer = await callInSomeState(name, telling(validRequest(action, spec, all), action));
    expect(checkMembers(action.output ?? [], answer, spec, name)).toEqual([]);
  });
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
  expect(await caller.call("NoSuchAction", {}).catch((error: unknown) => error)).toMatchObject({
    code: "InvalidAction",
  });
});
