// A mock of CVM and our generated client on it, in Guangzhou, each answer compared with its page; and instances for the tests
// of what is done with them.
import * as cvm from "../../../generated/tencent/cvm/client/index.js";
import {
  createCvmMock,
  type Mock,
  mockCredentials,
  type MockOptions,
} from "../../../generated/tencent/cvm/mock/index.js";
import { checkedFetch } from "../checked-mock.js";

export const region = "ap-guangzhou";
export const zone = `${region}-3`;
/** Of the public images. */
export const linux = "img-9qabwvbn";
export const windows = "img-win2016d";

/** Longer than any passage of states. */
export const aWhile = 60_000;

export interface Started {
  readonly mock: Mock;
  readonly client: cvm.Client;
}

export function start(options?: MockOptions): Started {
  const mock = createCvmMock(options);
  const fetch = checkedFetch(mock, "tencent/cvm");
  return { mock, client: cvm.createClient({ credentials: mockCredentials, region, fetch }) };
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

/** Put there without a call: it runs, or is in another state. */
export function putInstance({ mock }: Started, instance: Readonly<Record<string, unknown>> = {}): string {
  const record = {
    InstanceState: "RUNNING",
    ImageId: linux,
    OsName: "CentOS 7.6 64-bit",
    SystemDisk: { DiskId: "disk-system00", DiskType: "CLOUD_PREMIUM", DiskSize: 80 },
    DataDisks: [{ DiskId: "disk-data0001", DiskType: "CLOUD_PREMIUM", DiskSize: 200 }],
    ...instance,
  };
  return String(mock.state.put("Instance", record, region).id);
}
