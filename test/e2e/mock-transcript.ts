// A life on the mock of CVM, by the generated client and all in one process: every answer as it was sent, and what is kept at
// the end. It names no platform, so that any runtime can live it.
import { createClient } from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";

export interface Transcript {
  readonly answers: readonly string[];
  readonly clock: string;
  readonly saved: unknown;
}

const hour = 3_600_000;

export async function transcript(): Promise<Transcript> {
  const mock = createCvmMock({ seed: 7, clock: "2030-01-01T00:00:00Z" });
  const cvm = createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch: mock.fetch });
  const image = mock.state.put("Image", { ImageName: "transcript" }, "ap-guangzhou");
  const { KeyPair } = await cvm.createKeyPair({ KeyName: "transcript-key", ProjectId: 0 });
  const Filters = [{ Name: "instance-name", Values: ["transcript"] }];
  const { InstanceIdSet } = await cvm.runInstances({
    Placement: { Zone: "ap-guangzhou-3" },
    ImageId: String(image.id),
    InstanceName: "transcript",
    InstanceCount: 3,
    LoginSettings: { KeyIds: [KeyPair.KeyId] },
  });
  await cvm.describeInstances({ Filters, Limit: 2 });
  mock.clock.advance(hour / 2);
  await cvm.describeInstances({ Filters, Offset: 2 });
  await cvm.stopInstances({ InstanceIds: InstanceIdSet });
  mock.clock.advance(hour / 2);
  await cvm.describeInstancesStatus({ InstanceIds: InstanceIdSet });
  await cvm.terminateInstances({ InstanceIds: InstanceIdSet });
  await cvm.describeKeyPairs({});
  mock.load(JSON.parse(JSON.stringify(mock.save())));
  await cvm.describeInstances({ InstanceIds: ["ins-00000000"] }).catch(() => undefined);
  const answers = mock.requests.map(({ answer }) => answer);
  return { answers, clock: new Date(mock.clock.now()).toISOString(), saved: mock.save() };
}
