// The services and the SDKs that know them: how each side is opened, and what they have in common, counted. The SDKs are
// newer than the pages that the specs were read from.
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import * as tcr from "../../generated/tencent/tcr/client/index.js";
import * as tcss from "../../generated/tencent/tcss/client/index.js";
import { routedFetch } from "./capture-server.js";
import type { Meeting } from "./shape.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";
import { key, type Setup, type SignMethod, type TencentSdk } from "./tencent-sdk.js";

export type Options = Parameters<typeof cvm.createClient>[0];

/** A way to sign and send: what the SDKs call it, and the options that make a generated client do so. */
export interface Variant {
  readonly signMethod: SignMethod;
  readonly method: "GET" | "POST";
  readonly options: Partial<Options>;
}

const tc3 = "TC3-HMAC-SHA256";

export const variants: readonly Variant[] = [
  { signMethod: tc3, method: "POST", options: {} },
  { signMethod: tc3, method: "GET", options: { protocol: cvm.tencentFlat({ signature: tc3, method: "GET" }) } },
  ...(["HmacSHA256", "HmacSHA1"] as const).flatMap((signMethod) =>
    (["POST", "GET"] as const).map((method) => {
      const options = { protocol: cvm.tencentFlat({ signature: signMethod, method }) };
      return { signMethod, method, options };
    }),
  ),
];

export interface Subject {
  readonly sdk: "cvm" | "intl-en";
  readonly service: string;
  readonly open: () => TencentSdk;
  readonly createClient: (options: Options) => object;
  readonly common: Omit<Meeting, "actions"> & { readonly actions: number };
}

const nothingAlone = { actionsOnlyInSpec: [], membersOnlyInSpec: [] } as const;

export const subjects: readonly Subject[] = [
  {
    sdk: "cvm",
    service: "tencent/cvm",
    open: openCvmSdk,
    createClient: cvm.createClient,
    common: {
      actions: 76,
      members: 691,
      actionsOnlyInSpec: [
        "DescribeReservedInstances",
        "DescribeReservedInstancesConfigInfos",
        "DescribeReservedInstancesOfferings",
        "InquirePricePurchaseReservedInstancesOffering",
        "PurchaseReservedInstancesOffering",
      ],
      membersOnlyInSpec: [],
      actionsOnlyInSdk: 30,
      membersOnlyInSdk: 87,
    },
  },
  {
    sdk: "intl-en",
    service: "tencent/cvm",
    open: () => openIntlSdk("cvm", "v20170312"),
    createClient: cvm.createClient,
    common: {
      actions: 79,
      members: 714,
      actionsOnlyInSpec: ["DescribeInstanceTypeConfigs", "DescribeInstanceVncUrl"],
      membersOnlyInSpec: [],
      actionsOnlyInSdk: 5,
      membersOnlyInSdk: 49,
    },
  },
  {
    sdk: "intl-en",
    service: "tencent/tcr",
    open: () => openIntlSdk("tcr", "v20190924"),
    createClient: tcr.createClient,
    common: { ...nothingAlone, actions: 2, members: 9, actionsOnlyInSdk: 74, membersOnlyInSdk: 4 },
  },
  {
    sdk: "intl-en",
    service: "tencent/tcss",
    open: () => openIntlSdk("tcss", "v20201101"),
    createClient: tcss.createClient,
    common: { ...nothingAlone, actions: 1, members: 0, actionsOnlyInSdk: 329, membersOnlyInSdk: 0 },
  },
];

/** What makes a generated client send as the setup says, through the capture server. */
export function optionsFor({ host, region, language, token }: Setup): Options {
  return { credentials: { ...key, token }, region, language, endpoint: `http://${host}`, fetch: routedFetch };
}

/** Calls actions as a user of the generated client does: by their methods. */
export function connect(
  createClient: Subject["createClient"],
  options: Options,
): (action: string, input: object) => Promise<unknown> {
  const methods = createClient(options) as Readonly<Record<string, (input: object) => Promise<unknown>>>;
  return (action, input) => {
    const method = methods[action.charAt(0).toLowerCase() + action.slice(1)];
    if (!method) throw new Error(`the client has no method for ${action}`);
    return method(input);
  };
}
