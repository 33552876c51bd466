/**
 * The ways to call a service that the command line offers, by the kind of its protocol: a name for `--protocol`, and the
 * module of the client runtime that speaks it, loaded when it is needed. The first of each kind is the vendor's own default.
 */
import type { FlatOptions } from "../runtime/client/runtime/protocol-tencent-flat.js";
import type { Protocol } from "../runtime/client/runtime/protocol.js";

export interface WireProtocol {
  readonly name: string;
  load(): Promise<Protocol>;
}

export const WIRE_PROTOCOLS: Readonly<Record<string, readonly WireProtocol[]>> = {
  "tencent-v3": [
    { name: "tc3", load: async () => (await import("../runtime/client/runtime/protocol-tencent.js")).tencentV3 },
    flat("tc3-form", { signature: "TC3-HMAC-SHA256" }),
    flat("tc3-get", { signature: "TC3-HMAC-SHA256", method: "GET" }),
    flat("hmac-sha256", { signature: "HmacSHA256" }),
    flat("hmac-sha256-get", { signature: "HmacSHA256", method: "GET" }),
    flat("hmac-sha1", { signature: "HmacSHA1" }),
    flat("hmac-sha1-get", { signature: "HmacSHA1", method: "GET" }),
  ],
  "alibaba-rpc": [
    { name: "acs3", load: async () => (await import("../runtime/client/runtime/protocol-alibaba.js")).alibabaRpc },
    {
      name: "hmac-sha1",
      load: async () => (await import("../runtime/client/runtime/protocol-alibaba-hmac.js")).alibabaRpcHmac,
    },
  ],
  "alibaba-roa": [
    { name: "acs3", load: async () => (await import("../runtime/client/runtime/protocol-alibaba-roa.js")).alibabaRoa },
  ],
};

function flat(name: string, options: FlatOptions): WireProtocol {
  return {
    name,
    load: async () => (await import("../runtime/client/runtime/protocol-tencent-flat.js")).tencentFlat(options),
  };
}
