// A mock of CVM and a client of it in one region, each answer checked against its page. Two seconds of the mock's clock pass
// with `settle`: whatever is being made is made then.
import { type Client, createClient } from "../../../generated/tencent/cvm/client/index.js";
import {
  createCvmMock,
  type Mock,
  mockCredentials,
  type MockOptions,
} from "../../../generated/tencent/cvm/mock/index.js";
import { checkedFetch } from "../checked-mock.js";

export interface Started {
  readonly mock: Mock;
  readonly client: Client;
  readonly settle: () => void;
}

export function start(options: MockOptions = {}): Started {
  const mock = createCvmMock(options);
  const fetch = checkedFetch(mock, "tencent/cvm");
  const client = createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch });
  return { mock, client, settle: () => mock.clock.advance(10_000) };
}

/** An instance that runs, or is in another state: what other actions need one for. */
export function putInstance({ mock }: Started, instance: Readonly<Record<string, unknown>> = {}): string {
  const record = {
    InstanceState: "RUNNING",
    ImageId: "img-9qabwvbn",
    OsName: "CentOS 7.6 64-bit",
    SystemDisk: { DiskId: "disk-system00", DiskType: "CLOUD_PREMIUM", DiskSize: 80 },
    DataDisks: [{ DiskId: "disk-data0001", DiskType: "CLOUD_PREMIUM", DiskSize: 200 }],
    ...instance,
  };
  return String(mock.state.put("Instance", record, "ap-guangzhou").id);
}
