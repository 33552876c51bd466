// Lives on a served mock of CVM: each is lived by both SDKs of the vendor, in all the ways they can sign, on a clock that stands
// still but for `wait`. Lives begin with nothing but what the vendor brings along.
import { afterAll, beforeAll, beforeEach, describe, test } from "vitest";
import type { Client, Instance, RunInstancesRequest } from "../../generated/tencent/cvm/client/index.js";
import { placement, region } from "./cvm-world.js";
import { describeWithPackages } from "./packages.js";
import { cvmSdks, refusalOf, tencentClient } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { key } from "./tencent-sdk.js";
import { variants } from "./tencent-subjects.js";

export interface Life {
  /** The SDK, with the methods and types of the generated client. */
  readonly cvm: Client;
  /** What an instance needs at least. */
  readonly smallest: { readonly ImageId: string } & typeof placement;
  /** Longer than any state lasts. */
  wait(): Promise<void>;
  /** The id of an instance that runs. */
  run(more?: RunInstancesRequest): Promise<string>;
  /** An instance as it is listed. */
  show(id: string): Promise<Instance | undefined>;
}

export function describeLives(lives: { readonly [title: string]: (life: Life) => Promise<void> }): void {
  describeWithPackages("lives on the served mock of CVM", () => {
    let mock: ServedMock;
    beforeAll(async () => {
      mock = await serveMock(["tencent/cvm"], key, ["--rate-limits", "off", "--clock", "2030-01-01T00:00:00Z"]);
    });
    afterAll(() => mock.stop());
    beforeEach(() => mock.control("POST", "reset"));

    describe.each(cvmSdks)("%s", (_, open) => {
      const sdk = open();
      describe.each(variants)("$signMethod by $method", ({ signMethod, method }) => {
        test.each(Object.entries(lives))("%s", async (_title, live) => {
          const cvm = tencentClient<Client>(sdk, { host: mock.host, signMethod, method, region });
          await live(await begin(cvm, mock));
        });
      });
    });
  });
}

async function begin(cvm: Client, mock: ServedMock): Promise<Life> {
  const { ImageSet } = await cvm.describeImages({ Filters: [{ Name: "platform", Values: ["CentOS"] }] });
  const smallest = { ...placement, ImageId: ImageSet[0]?.ImageId ?? "" };
  const wait = async (): Promise<void> => void (await mock.control("POST", "clock", { advance: 60_000 }));
  return {
    cvm,
    smallest,
    wait,
    async run(more = {}) {
      const { InstanceIdSet } = await cvm.runInstances({ ...smallest, ...more });
      await wait();
      return InstanceIdSet[0] ?? "";
    },
    show: async (id) => (await cvm.describeInstances({ InstanceIds: [id] })).InstanceSet[0],
  };
}

/** The code that a call is refused with. */
export async function codeOf(call: Promise<unknown>): Promise<string> {
  return (await refusalOf(call)).code;
}

/** Signs that a signature or a form could get wrong. */
export const anyText = "é & =%'\"()*! 漢字 \u{1F680}";
