// A life on the mock of CVM, by the generated client and all in one process: every answer as it was sent, and what is kept at
// the end. It names no platform, so that any runtime can live it.
import { createClient } from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";

export interface Transcript {
  readonly answers: readonly string[];
  /** ISO 8601. */
  readonly clock: string;
  readonly saved: unknown;
}

const halfAnHour = 1_800_000;

export async function transcript(): Promise<Transcript> {
  const mock = createCvmMock({ seed: 7, clock: "2030-01-01T00:00:00Z" });
  const cvm = createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch: mock.fetch });
  const { ImageSet } = await cvm.describeImages({ Limit: 1 });
  const { KeyPair } = await cvm.createKeyPair({ KeyName: "transcript_key", ProjectId: 0 });
  const Filters = [{ Name: "zone", Values: ["ap-guangzhou-3"] }];
  const { InstanceIdSet: InstanceIds } = await cvm.runInstances({
    Placement: { Zone: "ap-guangzhou-3" },
    ImageId: ImageSet[0]?.ImageId ?? "",
    InstanceName: "transcript",
    InstanceCount: 3,
    LoginSettings: { KeyIds: [KeyPair.KeyId] },
    ClientToken: "once",
  });
  await cvm.describeInstances({ Filters, Limit: 2 });
  mock.clock.advance(halfAnHour);
  await cvm.describeInstances({ Filters, Offset: 2 });
  await cvm.stopInstances({ InstanceIds });
  mock.clock.advance(halfAnHour);
  await cvm.describeInstancesStatus({ InstanceIds });
  mock.load(JSON.parse(JSON.stringify(mock.save())));
  await cvm.describeKeyPairs({ KeyIds: [KeyPair.KeyId] });
  await cvm.startInstances({ InstanceIds: ["ins-00000000"] }).catch(() => undefined);
  const answers = mock.requests.map(({ answer }) => answer);
  return { answers, clock: new Date(mock.clock.now()).toISOString(), saved: mock.save() };
}
