/**
 * Wire protocols that clients speak, each with the modules of the client runtime that are for it alone: the one that is used
 * by default, what it exports, and another way to call the same services. Of a service with another protocol only what needs
 * none is made: docs, OpenAPI and pages.
 */
export interface ClientProtocol {
  readonly kind: string;
  readonly standard: ProtocolModule;
  readonly variant?: ProtocolModule;
  /** Actions that take bytes send a body of parts. */
  readonly multipart?: true;
  /** Modules that these need, and no other kind. */
  readonly needs: readonly string[];
}

interface ProtocolModule {
  readonly file: string;
  readonly name: string;
}

export const CLIENT_PROTOCOLS: readonly ClientProtocol[] = [
  {
    kind: "tencent-v3",
    standard: { file: "protocol-tencent", name: "tencentV3" },
    variant: { file: "protocol-tencent-flat", name: "tencentFlat" },
    multipart: true,
    needs: ["tencent", "multipart"],
  },
  {
    kind: "alibaba-rpc",
    standard: { file: "protocol-alibaba", name: "alibabaRpc" },
    variant: { file: "protocol-alibaba-hmac", name: "alibabaRpcHmac" },
    needs: ["alibaba"],
  },
  {
    kind: "alibaba-roa",
    standard: { file: "protocol-alibaba-roa", name: "alibabaRoa" },
    needs: ["alibaba"],
  },
];

/** Those of them that the mock speaks too, and the modules of its runtime that do it. */
export interface MockProtocol {
  readonly kind: string;
  readonly module: ProtocolModule;
  /** Modules that this one needs, and not every kind. */
  readonly needs: readonly string[];
}

const ALIBABA_MOCK = [
  "respond-alibaba",
  "read-format",
  "write-xml",
  "verify-acs3",
  "mistakes/acs3",
  "mistakes/explain-acs3",
];

export const MOCK_PROTOCOLS: readonly MockProtocol[] = [
  {
    kind: "tencent-v3",
    module: { file: "protocol-tencent", name: "tencentMock" },
    needs: [
      "respond-tencent",
      "read-multipart",
      "verify-tc3",
      "tc3-claim",
      "mistakes/tc3",
      "mistakes/explain-tc3",
      "mistakes/rewrite-json",
      "verify-hmac",
      "mistakes/hmac",
      "mistakes/explain-hmac",
    ],
  },
  {
    kind: "alibaba-rpc",
    module: { file: "protocol-alibaba", name: "alibabaMock" },
    needs: [...ALIBABA_MOCK, "verify-rpc", "mistakes/rpc", "mistakes/explain-rpc"],
  },
  {
    kind: "alibaba-roa",
    module: { file: "protocol-roa", name: "roaMock" },
    needs: [...ALIBABA_MOCK, "match-route"],
  },
];

export function mockProtocol(kind: string): MockProtocol | undefined {
  return MOCK_PROTOCOLS.find((own) => own.kind === kind);
}

/** Modules of the mock's wire that a mock of this kind has no use for. */
export function foreignMockModules(kind: string): readonly string[] {
  return foreignFiles(kind, MOCK_PROTOCOLS, ({ module, needs }) => [module.file, ...needs]);
}

export function clientProtocol(kind: string): ClientProtocol | undefined {
  return CLIENT_PROTOCOLS.find((own) => own.kind === kind);
}

/** Modules of the client's runtime that a client of this kind has no use for. */
export function foreignModules(kind: string): readonly string[] {
  return foreignFiles(kind, CLIENT_PROTOCOLS, ({ standard, variant, needs }) => [
    standard.file,
    ...(variant === undefined ? [] : [variant.file]),
    ...needs,
  ]);
}

function foreignFiles<Protocol extends { readonly kind: string }>(
  kind: string,
  protocols: readonly Protocol[],
  filesOf: (protocol: Protocol) => readonly string[],
): readonly string[] {
  const own = new Set(protocols.filter((protocol) => protocol.kind === kind).flatMap(filesOf));
  return [...new Set(protocols.flatMap(filesOf))].filter((file) => !own.has(file));
}
