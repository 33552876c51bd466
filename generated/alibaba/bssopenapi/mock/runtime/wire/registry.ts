/**
 * The protocol that the mock speaks, by the kind that the spec names. It is loaded when the first request comes.
 */
import type { MockProtocol } from "./protocol.js";

export const protocols: { readonly [kind: string]: () => Promise<MockProtocol> } = {
  "alibaba-rpc": async () => (await import("./protocol-alibaba.js")).alibabaMock,
};
