import { beforeEach, expect, test } from "vitest";
import { createClient, isError } from "../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../generated/tencent/cvm/mock/index.js";
import { startServers } from "./fleet.js";

const mock = createCvmMock({ seed: 7 });
const cvm = createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch: mock.fetch });

beforeEach(() => mock.reset());

test("servers run once they are started", async () => {
  setTimeout(() => mock.clock.advance(60_000), 20);
  const ids = await startServers(cvm, "ap-guangzhou-6", 2);
  expect(ids).toHaveLength(2);
  const { InstanceSet } = await cvm.describeInstances({ InstanceIds: [...ids] });
  expect(InstanceSet.map(({ InstanceState }) => InstanceState)).toEqual(["RUNNING", "RUNNING"]);
});

test("a zone that is sold out is told", async () => {
  mock.faults.add({ action: "RunInstances", code: "ResourceInsufficient.SpecifiedInstanceType", times: 1 });
  const refused = await startServers(cvm, "ap-guangzhou-6", 1).catch((error: unknown) => error);
  expect(isError(refused, "ResourceInsufficient.*")).toBe(true);
});
