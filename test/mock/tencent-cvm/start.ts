// A mock of CVM with an image and a key pair in Guangzhou, and our generated client on it; and a check that answers have all
// documented members and no others.
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import type { Spec } from "../../../generator/4-spec/spec.js";
import * as cvm from "../../../generated/tencent/cvm/client/index.js";
import {
  createCvmMock,
  type Mock,
  mockCredentials,
  type MockOptions,
} from "../../../generated/tencent/cvm/mock/index.js";
import { checkMembers } from "../../generated/answer-checker.js";

export const region = "ap-guangzhou";
export const zone = `${region}-3`;
export const linux = "img-linux123";
export const windows = "img-windows1";

/** Longer than any passage of states. */
export const aWhile = 60_000;

export interface Started {
  readonly mock: Mock;
  readonly client: cvm.Client;
}

export function start(options?: MockOptions): Started {
  const mock = createCvmMock(options);
  const client = cvm.createClient({ credentials: mockCredentials, region, fetch: checkedFetch(mock) });
  putImage(mock, linux, "CentOS 7.9 64bit", "CentOS");
  putImage(mock, windows, "Windows Server 2022 Datacenter 64bit", "Windows");
  return { mock, client };
}

function putImage(mock: Mock, ImageId: string, OsName: string, Platform: string): void {
  mock.state.put("Image", { ImageId, OsName, Platform, ImageState: "NORMAL", ImageType: "PUBLIC_IMAGE" }, region);
}

/** What a running instance needs at least. */
export const smallest: cvm.RunInstancesRequest = {
  Placement: { Zone: zone },
  ImageId: linux,
  InstanceType: "S5.MEDIUM4",
  SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 50 },
};

/** Ids of instances that run. */
export async function run(
  { client, mock }: Started,
  more: Partial<cvm.RunInstancesRequest> = {},
): Promise<readonly string[]> {
  const { InstanceIdSet } = await client.runInstances({ ...smallest, ...more });
  mock.clock.advance(aWhile);
  return InstanceIdSet;
}

/** The id of one. */
export async function runOne(started: Started, more: Partial<cvm.RunInstancesRequest> = {}): Promise<string> {
  const [id = ""] = await run(started, more);
  return id;
}

/** As DescribeInstances shows it. */
export async function show({ client }: Started, id: string): Promise<cvm.Instance> {
  const { InstanceSet } = await client.describeInstances({ InstanceIds: [id] });
  const [instance] = InstanceSet;
  if (instance === undefined) throw new Error(`no instance ${id} is listed`);
  return instance;
}

export async function stop({ client, mock }: Started, id: string): Promise<void> {
  await client.stopInstances({ InstanceIds: [id] });
  mock.clock.advance(aWhile);
}

/** The code with which a call was refused. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  try {
    await call;
  } catch (error) {
    if (error instanceof cvm.ApiError) return error.code;
    throw error;
  }
  throw new Error("the call was answered");
}

const spec = JSON.parse(
  readFileSync(new URL("../../../spec/tencent/cvm/2017-03-12/spec.json", import.meta.url), "utf8"),
) as Spec;

/** Each answer that is no error and no dry run is compared with the documented output. */
function checkedFetch(mock: Mock): Mock["fetch"] {
  return async (request, init) => {
    const asked = new Request(request, init);
    const action = asked.headers.get("x-tc-action") ?? "";
    const isDry = (await asked.clone().text()).includes('"DryRun":true');
    const response = await mock.fetch(asked);
    const { Response: answer } = (await response.clone().json()) as { Response: Record<string, unknown> };
    if (!("Error" in answer) && !isDry)
      expect(checkMembers(spec.actions[action]?.output ?? [], answer, spec, action)).toEqual([]);
    return response;
  };
}
