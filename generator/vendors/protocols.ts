/**
 * Wire protocols that clients and mocks speak: the module of the client runtime that implements each, and what it exports.
 * Of a service with another protocol only what needs none is made: docs, OpenAPI and pages.
 */
export const CLIENT_PROTOCOLS: readonly { readonly kind: string; readonly file: string; readonly name: string }[] = [
  { kind: "tencent-v3", file: "protocol-tencent", name: "tencentV3" },
  { kind: "alibaba-rpc", file: "protocol-alibaba", name: "alibabaRpc" },
];
