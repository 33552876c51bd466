/**
 * Answers in the form of Alibaba Cloud RPC: the output as it is, a refusal as `{Code, Message, RequestId,
 * HostId}` under an HTTP 4xx status.
 */
import type { Complaint, Refusal, Reply } from "./protocol.js";

export function refusal(code: string, message: string, status = 400): Refusal {
  return { code, message, status };
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
    case "action":
      return refusal("InvalidAction.NotFound", detail, 404);
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

export function succeed(output: object, requestId: string): Reply {
  return { status: 200, body: { ...output, RequestId: requestId } };
}

export function refuse({ code, message, status }: Refusal, requestId: string, host: string): Reply {
  return { status, body: { RequestId: requestId, HostId: host, Code: code, Message: message } };
}
