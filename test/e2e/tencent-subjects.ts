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

function flat(signMethod: SignMethod, method: "GET" | "POST"): Variant {
  return { signMethod, method, options: { protocol: cvm.tencentFlat({ signature: signMethod, method }) } };
}

export const variants: readonly Variant[] = [
  { signMethod: "TC3-HMAC-SHA256", method: "POST", options: {} },
  flat("TC3-HMAC-SHA256", "GET"),
  flat("HmacSHA256", "POST"),
  flat("HmacSHA256", "GET"),
  flat("HmacSHA1", "POST"),
  flat("HmacSHA1", "GET"),
];

export interface Subject {
  readonly sdk: "cvm" | "intl-en";
  readonly service: string;
  readonly open: () => TencentSdk;
  readonly createClient: (options: Options) => object;
  /** Whom the SDK calls by default, which is whom our client calls unless the pages name another host. */
  readonly host: string;
  readonly hostOfPages?: string;
  readonly common: Omit<Meeting, "actions"> & { readonly actions: number };
}

const nothingAlone = { actionsOnlyInSpec: [], membersOnlyInSpec: [] } as const;

export const subjects: readonly Subject[] = [
  {
    sdk: "cvm",
    service: "tencent/cvm",
    open: openCvmSdk,
    createClient: cvm.createClient,
    host: "cvm.tencentcloudapi.com",
    // The pages are those of the international site.
    hostOfPages: "cvm.intl.tencentcloudapi.com",
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
    host: "cvm.intl.tencentcloudapi.com",
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
    host: "tcr.intl.tencentcloudapi.com",
    common: { ...nothingAlone, actions: 2, members: 9, actionsOnlyInSdk: 74, membersOnlyInSdk: 4 },
  },
  {
    sdk: "intl-en",
    service: "tencent/tcss",
    open: () => openIntlSdk("tcss", "v20201101"),
    createClient: tcss.createClient,
    host: "tcss.intl.tencentcloudapi.com",
    // The page names the host of the Chinese site, though it is one of the international site.
    hostOfPages: "tcss.tencentcloudapi.com",
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
