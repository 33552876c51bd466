/**
 * The protocols a mock can speak, by the kind that the spec names. One is loaded when its first request comes.
 */
import type { MockProtocol } from "./protocol.js";

export const protocols: { readonly [kind: string]: () => Promise<MockProtocol> } = {
  "tencent-v3": async () => (await import("./protocol-tencent.js")).tencentMock,
  "alibaba-rpc": async () => (await import("./protocol-alibaba.js")).alibabaMock,
  "alibaba-roa": async () => (await import("./protocol-roa.js")).roaMock,
};
