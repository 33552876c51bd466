/**
 * Answers in the form of Tencent Cloud API 3.0: HTTP 200, one root member, a refusal as `Error` beside the RequestId.
 */
import type { Credentials } from "../../../client/runtime/protocol.js";
import type { Asked, Complaint, ReceivedText, Refusal, Reply, SignedText } from "./protocol.js";

const codes: { readonly [kind in Complaint["kind"]]: string } = {
  method: "UnsupportedProtocol",
  size: "RequestSizeLimitExceeded",
  media: "UnsupportedProtocol",
  parts: "InvalidRequest",
  body: "InvalidParameter",
  action: "InvalidAction",
  version: "NoSuchVersion",
  region: "UnsupportedRegion",
  rate: "RequestLimitExceeded",
  missing: "MissingParameter",
  unknown: "UnknownParameter",
  type: "InvalidParameter",
  value: "InvalidParameterValue",
  tooSmall: "InvalidParameterValue",
  tooLarge: "InvalidParameterValue",
  step: "InvalidParameterValue",
  tooShort: "InvalidParameterValue",
  tooLong: "InvalidParameterValue",
  tooFew: "InvalidParameterValue",
  tooMany: "InvalidParameterValue",
  pattern: "InvalidParameterValue",
  conflict: "InvalidParameter",
  noneOf: "MissingParameter",
};

export function word(complaint: Complaint): Refusal {
  return refusal(codes[complaint.kind], complaint.detail);
}

export function fault(code: string): Refusal {
  return refusal(code, `The mock was asked to answer with ${code}.`);
}

export function refusal(code: string, message: string): Refusal {
  return { code, message, status: 200 };
}

export function missingParameter(name: string): Refusal {
  return refusal("MissingParameter", `${name} is required.`);
}

export function authFailure(reason: string, message: string): Refusal {
  return refusal(`AuthFailure.${reason}`, message);
}

/** What was signed stands in the log, the mistake in the answer too. */
export function signatureFailure(expected: SignedText, received: ReceivedText | undefined): Refusal {
  const refused = authFailure("SignatureFailure", "The signature does not fit the request");
  if (received === undefined) return { ...refused, message: `${refused.message}.`, expected };
  return { ...refused, message: `${refused.message}: ${received.mistake}.`, expected, received };
}

/** A temporary key needs its own token, a lasting one takes none. */
export function checkToken(token: string | null | undefined, credentials: Credentials): Refusal | undefined {
  if ((token || undefined) === credentials.token) return undefined;
  return authFailure("TokenFailure", token ? "The token does not belong to the SecretId." : "The token is missing.");
}

export function succeed(output: object, asked: Asked): Reply {
  return reply({ ...output, RequestId: asked.requestId }, asked);
}

export function refuse({ code: Code, message: Message, status }: Refusal, asked: Asked): Reply {
  return { ...reply({ Error: { Code, Message }, RequestId: asked.requestId }, asked), status };
}

function reply(response: object, { service, raw }: Asked): Reply {
  const root = service.protocol.responseRoot ?? "Response";
  const body = JSON.stringify({ [root]: response });
  return { status: 200, contentType: "application/json; charset=utf-8", body, headers: traceOf(raw) };
}

/** SDKs send an id of their own, and tell in their errors the one that comes back. */
function traceOf({ headers }: Asked["raw"]): NonNullable<Reply["headers"]> {
  const id = headers.get("x-tc-traceid") ?? "";
  return /^[\w-]{1,64}$/.test(id) ? { "x-tc-traceid": id } : {};
}
