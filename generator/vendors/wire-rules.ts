/**
 * What a client really sends and gets back, by protocol, as data: common parameters, how the input is written, which
 * signatures there are, the shape of a refusal. Answers and requests of single actions are in the spec.
 */
import type { Member, Protocol } from "../4-spec/spec.js";

export interface WireRules {
  /** Where all actions are called; absent where each has a method and path of its own. */
  readonly address?: { readonly method: string; readonly path: string };
  /** Of the body; absent where the input stands in the query. */
  readonly contentType?: string;
  /** What goes beside the input under the first of `signatures`; an absent value is the client's to make. */
  readonly send: readonly CommonParameter[];
  readonly signatures: readonly string[];
  /** Where lists and structures are flattened (`Name.N.Member`): the number of the first item. Absent: the input is JSON. */
  readonly listsFrom?: 0 | 1;
  /** A member that, alone in a body, is the body. */
  readonly wholeBody?: string;
  /** Whether a request with members that no page names is refused. */
  readonly refusesUnknown: boolean;
  /** Members that every answer has. */
  readonly always: readonly string[];
  readonly refusal: {
    readonly statuses: readonly string[];
    readonly members: readonly Member[];
  };
}

interface CommonParameter {
  readonly in: "header" | "form";
  readonly name: string;
  readonly value?: string;
  /** Says the same as a fact of the action or the service. */
  readonly is?: "action" | "version" | "region";
}

const text = (name: string, required = true): Member => ({ name, type: { kind: "string" }, required });

const gatewayRefusal = (required: boolean): WireRules["refusal"] => ({
  statuses: ["4XX", "5XX"],
  members: [text("Code", required), text("Message", false), text("RequestId", false), text("HostId", false)],
});

const ACS3_HEADERS: readonly CommonParameter[] = [
  { in: "header", name: "x-acs-action", is: "action" },
  { in: "header", name: "x-acs-version", is: "version" },
  { in: "header", name: "x-acs-date" },
  { in: "header", name: "x-acs-signature-nonce" },
  { in: "header", name: "x-acs-content-sha256" },
  { in: "header", name: "Authorization" },
];

export const WIRE_RULES: Readonly<Record<Protocol["kind"], WireRules>> = {
  "tencent-v3": {
    address: { method: "POST", path: "/" },
    contentType: "application/json",
    send: [
      { in: "header", name: "X-TC-Action", is: "action" },
      { in: "header", name: "X-TC-Version", is: "version" },
      { in: "header", name: "X-TC-Region", is: "region" },
      { in: "header", name: "X-TC-Timestamp" },
      { in: "header", name: "Authorization" },
    ],
    signatures: ["TC3-HMAC-SHA256", "HmacSHA256", "HmacSHA1"],
    refusesUnknown: true,
    always: ["RequestId"],
    refusal: {
      statuses: ["200"],
      members: [
        {
          name: "Error",
          type: { kind: "struct", members: [text("Code"), text("Message")] },
          required: true,
        },
        text("RequestId"),
      ],
    },
  },
  "alibaba-rpc": {
    address: { method: "POST", path: "/" },
    send: ACS3_HEADERS,
    signatures: ["ACS3-HMAC-SHA256", "HMAC-SHA1"],
    listsFrom: 1,
    refusesUnknown: false,
    always: [],
    refusal: gatewayRefusal(true),
  },
  "alibaba-roa": {
    contentType: "application/json",
    send: ACS3_HEADERS,
    signatures: ["ACS3-HMAC-SHA256"],
    wholeBody: "body",
    refusesUnknown: false,
    always: [],
    refusal: gatewayRefusal(false),
  },
  ucloud: {
    address: { method: "POST", path: "/" },
    contentType: "application/x-www-form-urlencoded",
    send: [
      { in: "form", name: "Action", is: "action" },
      { in: "form", name: "PublicKey" },
      { in: "form", name: "Signature" },
    ],
    signatures: ["SHA1"],
    listsFrom: 0,
    refusesUnknown: false,
    always: [],
    refusal: {
      statuses: ["200"],
      members: [
        { name: "RetCode", type: { kind: "integer" }, required: true },
        text("Action", false),
        text("Message", false),
      ],
    },
  },
};
