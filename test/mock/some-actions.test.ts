// A mock that was generated for some actions only, and one of a spec that holds no other: what a service keeps is known all the
// same, and behaviours for what is left out are no mistake.
import { expect, test } from "vitest";
import { selectActions } from "../../generator/4-spec/select-actions.js";
import { mockData } from "../../generator/5-view/mock/mock-data.js";
import { loadBehaviours } from "../../generator/project/load-behaviours.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import type { Mock } from "../../templates/mock/runtime/mock.js";
import { serviceNamed } from "../generated/services.js";

const { spec } = serviceNamed("tencent/cvm");
const region = "ap-guangzhou";

async function call(mock: Mock, action: string, input: object): Promise<Record<string, unknown>> {
  const headers = { "content-type": "application/json", "x-docwright-region": region };
  const answer = await mock.fetch(`http://mock/${action}`, { method: "POST", headers, body: JSON.stringify(input) });
  return ((await answer.json()) as { Response: Record<string, unknown> }).Response;
}

async function mockOf(actions: readonly string[], isWholeKnown: boolean): Promise<Mock> {
  const some = selectActions(spec, new Set(actions));
  const behaviours = (await loadBehaviours("tencent/cvm", [])).map(({ behaviour }) => behaviour);
  return createMock(mockData(some, isWholeKnown ? spec : some), {}, behaviours);
}

const image = { ImageId: "img-own00001", ImageState: "NORMAL" };

test.each([
  ["chosen from all", true],
  ["all there is", false],
])("RunInstances and TerminateInstances alone, %s", async (_, isWholeKnown) => {
  const mock = await mockOf(["RunInstances", "TerminateInstances"], isWholeKnown);
  mock.state.put("Image", image, region);
  const { InstanceIdSet } = await call(mock, "RunInstances", {
    Placement: { Zone: `${region}-1` },
    ImageId: image.ImageId,
    InstanceType: "S5.MEDIUM4",
  });
  expect(InstanceIdSet, mock.requests.at(-1)?.answer).toHaveLength(1);
  expect(mock.state.list("Instance")).toHaveLength(1);
  mock.clock.advance(60_000);
  expect(await call(mock, "TerminateInstances", { InstanceIds: InstanceIdSet })).not.toHaveProperty("Error");
  mock.clock.advance(60_000);
  expect(mock.state.list("Instance")).toEqual([]);
  expect((await call(mock, "DescribeInstances", {})) as object).toHaveProperty("Error");
});

test("where all other actions are listed without a page, it starts too", async () => {
  const behaviours = (await loadBehaviours("tencent/cvm", [])).map(({ behaviour }) => behaviour);
  for (const action of Object.keys(spec.actions)) {
    const known = selectActions(spec, new Set([action]));
    const others = Object.keys(spec.actions).map((name) => [name, { status: "undocumented" as const }] as const);
    const listed = { ...known, actions: { ...Object.fromEntries(others), ...known.actions } };
    expect(createMock(mockData(listed), {}, behaviours).requests, action).toEqual([]);
  }
});

test.each(Object.keys(spec.actions))("a mock of %s alone starts", async (action) => {
  for (const isWholeKnown of [true, false]) expect((await mockOf([action], isWholeKnown)).requests).toEqual([]);
});
