/**
 * The protocol that the mock speaks, by the kind that the spec names. It is loaded when the first request comes.
 */
import type { MockProtocol } from "./protocol.js";

export const protocols: { readonly [kind: string]: () => Promise<MockProtocol> } = {
  "tencent-v3": async () => (await import("./protocol-tencent.js")).tencentMock,
};
