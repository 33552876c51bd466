/**
 * Answers in the form of Alibaba Cloud's gateway: the output as it is, a refusal as `{Code, Message, RequestId, HostId,
 * Recommend}` under an HTTP status from 400 on; as JSON, or as XML where that is asked for.
 */
import type { Credentials } from "../../../client/runtime/protocol.js";
import {
  type Asked,
  type Complaint,
  type ReceivedText,
  type Refusal,
  type Reply,
  type SignedText,
  timestampWindowSeconds,
} from "./protocol.js";
import { writeXml } from "./write-xml.js";

export function refusal(code: string, message: string, status = statusOf(code)): Refusal {
  return { code, message, status };
}

const statuses: readonly (readonly [code: RegExp, status: number])[] = [
  [/\.NotFound$/, 404],
  [/^Forbidden(\.|$)/, 403],
  [/^InternalError(\.|$)/, 500],
  [/^ServiceUnavailable(\.|$)/, 503],
];

/** Pages tell the status of few codes; these are the gateway's own. */
function statusOf(code: string): number {
  return statuses.find(([form]) => form.test(code))?.[1] ?? 400;
}

/** The gateway puts the name of the parameter into the code; a nested one goes by its first name. */
export function missing(path: string): Refusal {
  return refusal(`Missing${path.split(".", 1).join("")}`, `${path} is required.`);
}

/** Parameters that no page names are let through, as the gateway does. */
export function word({ kind, at, detail }: Complaint): Refusal | undefined {
  switch (kind) {
    case "unknown":
      return undefined;
    case "missing":
      return missing(at);
    case "noneOf":
      return refusal("MissingParameter", detail);
    case "action":
      return refusal("InvalidAction.NotFound", detail);
    case "version":
      return refusal("InvalidVersion", detail);
    case "region":
      return refusal("InvalidRegionId", detail);
    case "rate":
      return refusal("Throttling.User", detail);
    case "method":
      return refusal("UnsupportedHTTPMethod", detail);
    default:
      return refusal("InvalidParameter", detail);
  }
}

export function fault(code: string): Refusal {
  return refusal(code, `The mock was asked to answer with ${code}.`);
}

/** The gateway shows the string it signed, and so does the mock: it holds no secret. */
export function doesNotMatch(expected: SignedText, received: ReceivedText | undefined): Refusal {
  const why = received === undefined ? "" : `: ${received.mistake}`;
  const message = `The signature does not fit the request${why}. The string to sign is: ${expected.stringToSign}`;
  return { ...refusal("SignatureDoesNotMatch", message), expected, ...(received === undefined ? {} : { received }) };
}

/** Who calls, and when: the refusals that all signatures share. */
export function checkCaller(
  id: string | undefined,
  token: string | null | undefined,
  time: string,
  { credentials, now }: { readonly credentials: Credentials; readonly now: number },
): Refusal | undefined {
  if (id !== credentials.id) return refusal("InvalidAccessKeyId.NotFound", "There is no such AccessKeyId.");
  if (credentials.token !== undefined && !token) return missing("SecurityToken");
  if ((token || undefined) !== credentials.token) {
    return refusal("InvalidSecurityToken.MismatchWithAccessKey", "SecurityToken does not belong to the AccessKeyId.");
  }
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(time) || Number.isNaN(Date.parse(time))) {
    return refusal("InvalidTimeStamp.Format", "The time must be of the form YYYY-MM-DDThh:mm:ssZ.");
  }
  if (Math.abs(Date.parse(time) - now) <= timestampWindowSeconds * 1000) return undefined;
  return refusal("InvalidTimeStamp.Expired", "The time is more than five minutes off.");
}

export function nonceUsed(): Refusal {
  return refusal("SignatureNonceUsed", "The signature nonce was used before.");
}

export function succeed(output: object, asked: Asked): Reply {
  const { requestId, incoming } = asked;
  // Some services write it in small letters.
  const name = Object.keys(output).find((own) => own.toLowerCase() === "requestid") ?? "RequestId";
  return reply(200, `${incoming.action ?? ""}Response`, { ...output, [name]: requestId }, asked);
}

export function refuse({ code, message, status }: Refusal, asked: Asked): Reply {
  const { requestId, raw, service } = asked;
  const question = new URLSearchParams({ q: code, product: service.service, requestId });
  const body = {
    RequestId: requestId,
    HostId: raw.headers.get("host") ?? raw.url.host,
    Code: code,
    Message: message,
    Recommend: `https://api.alibabacloud.com/troubleshoot?${question.toString()}`,
  };
  return reply(status, "Error", body, asked);
}

function reply(status: number, root: string, value: object, { incoming }: Asked): Reply {
  return incoming.format === "xml"
    ? { status, contentType: "text/xml; charset=utf-8", body: writeXml(root, value) }
    : { status, contentType: "application/json; charset=utf-8", body: JSON.stringify(value) };
}
