// Every documented error code of ten actions, forced: by a header of the one call, by a rule over `/_mock/faults` for the
// vendor's SDK on the served mock, and by a rule in process for the generated client. The caller learns the code by its name.
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import { createTcrMock } from "../../generated/tencent/tcr/mock/index.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { serviceNamed } from "../generated/services.js";
import { describeWithPackages } from "./packages.js";
import { refusalOf, type SdkRefusal } from "./sdk-clients.js";
import { serveMock, type ServedMock } from "./served-mock.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";
import { key, type TencentSdk } from "./tencent-sdk.js";

const region = "ap-guangzhou";

/** What the mocks of all services have in common. */
interface MockInProcess {
  readonly fetch: typeof fetch;
  readonly faults: {
    add(rule: { readonly action: string; readonly code: string }): string;
    remove(id: string): boolean;
  };
  readonly requests: readonly { readonly requestId: string }[];
}

interface Service {
  readonly spec: Spec;
  readonly open: () => TencentSdk;
  readonly createMock: () => MockInProcess;
  readonly createClient: typeof cvm.createClient | typeof tcr.createClient;
  readonly isError: (error: unknown, code: string) => boolean;
}

const services: { readonly [name in "cvm" | "tcr"]: Service } = {
  cvm: {
    spec: serviceNamed("tencent/cvm").spec,
    open: openCvmSdk,
    createMock: createCvmMock,
    createClient: cvm.createClient,
    isError: (error, code) => cvm.isError(error, code),
  },
  tcr: {
    spec: serviceNamed("tencent/tcr").spec,
    open: () => openIntlSdk("tcr", "v20190924"),
    createMock: createTcrMock,
    createClient: tcr.createClient,
    isError: (error, code) => tcr.isError(error, code),
  },
};

const tried = [
  ["cvm", "AssociateInstancesKeyPairs"],
  ["cvm", "CreateImage"],
  ["cvm", "CreateKeyPair"],
  ["cvm", "CreateLaunchTemplate"],
  ["cvm", "DescribeInstances"],
  ["cvm", "ResetInstancesType"],
  ["cvm", "RunInstances"],
  ["cvm", "TerminateInstances"],
  ["tcr", "CheckInstance"],
  ["tcr", "CreateInstance"],
] as const;

/** Those of the action, and those that every action can answer with. */
function codesOf(service: keyof typeof services, action: string): readonly string[] {
  const { errors, actions } = services[service].spec;
  const shared = Object.keys(errors).filter((code) => errors[code]?.common === true);
  return [...new Set([...(actions[action]?.errors ?? []), ...shared])];
}

test("the counts that the rest stands on", () => {
  const counts = tried.map(([service, action]) => codesOf(service, action).length);
  expect(counts).toEqual([65, 88, 47, 126, 63, 105, 186, 81, 16, 23]);
});

describeWithPackages("forced codes in the vendors' SDKs", () => {
  let mock: ServedMock;
  beforeAll(async () => {
    mock = await serveMock(["tencent/cvm", "tencent/tcr"], key, ["--rate-limits", "off"]);
  });
  afterAll(() => mock.stop());

  describe.each(tried)("%s %s", (service, action) => {
    const codes = codesOf(service, action);
    let sdk: TencentSdk;
    beforeAll(() => {
      sdk = services[service].open();
    });
    const force = (headers: Readonly<Record<string, string>>): Promise<SdkRefusal> =>
      refusalOf(sdk.call({ host: mock.host, region, headers }, action, {}));

    test("by a header", async () => {
      const refusals = await Promise.all(codes.map((code) => force({ "x-docwright-fault": code })));
      expect(refusals.map(({ code }) => code)).toEqual(codes);
      expect(new Set(refusals.map(({ requestId }) => requestId)).size).toBe(codes.length);
    });

    test("by a rule, for one call each, with a message", async () => {
      for (const code of codes)
        await mock.control("POST", "faults", { action, code, message: `for ${code}`, times: 1 });
      for (const code of codes) expect(await force({})).toMatchObject({ code, message: `for ${code}` });
      await mock.control("DELETE", "faults");
    });
  });

  test("a code that the action does not document is refused where the rule is added", async () => {
    const rule = mock.control("POST", "faults", { action: "DescribeZones", code: "InvalidKeyPair.LimitExceeded" });
    await expect(rule).rejects.toThrow("documents no error code");
  });
});

describe.each(tried)("forced codes in the generated client: %s %s", (service, action) => {
  const { createMock, createClient, isError } = services[service];

  test("are errors of that code, and of no other", async () => {
    const mock = createMock();
    const { caller } = createClient({ credentials: mockCredentials, region, fetch: mock.fetch });
    for (const code of codesOf(service, action)) {
      const id = mock.faults.add({ action, code });
      const error: unknown = await caller.call(action, {}).catch((refused: unknown) => refused);
      expect(error).toMatchObject({ code, requestId: mock.requests.at(-1)?.requestId });
      expect([isError(error, code), isError(error, `${code}.Other`)]).toEqual([true, false]);
      mock.faults.remove(id);
    }
  });
});
