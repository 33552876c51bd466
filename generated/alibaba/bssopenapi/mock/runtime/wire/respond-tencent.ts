/**
 * Answers in the form of Tencent Cloud API 3.0: HTTP 200, one root member, a refusal as `Error` beside the RequestId.
 */
import type { Complaint, Refusal, Reply } from "./protocol.js";
import type { MockService } from "../service.js";

const codes: { readonly [kind in Complaint["kind"]]: string } = {
  method: "UnsupportedProtocol",
  body: "InvalidParameter",
  action: "InvalidAction",
  version: "NoSuchVersion",
  region: "UnsupportedRegion",
  rate: "RequestLimitExceeded",
  missing: "MissingParameter",
  unknown: "UnknownParameter",
  type: "InvalidParameter",
  value: "InvalidParameterValue",
};

export function word(complaint: Complaint): Refusal {
  return fault(codes[complaint.kind], complaint.detail);
}

export function fault(code: string, message = `The mock was asked to answer with ${code}.`): Refusal {
  return { code, message, status: 200 };
}

export function missingParameter(name: string): Refusal {
  return fault("MissingParameter", `${name} is required.`);
}

export function authFailure(reason: string, message: string, expected?: Refusal["expected"]): Refusal {
  const refused = fault(`AuthFailure.${reason}`, message);
  return expected === undefined ? refused : { ...refused, expected };
}

export function succeed(output: object, requestId: string, service: MockService): Reply {
  return { status: 200, body: { [root(service)]: { ...output, RequestId: requestId } } };
}

export function refuse(refused: Refusal, requestId: string, service: MockService): Reply {
  const { code: Code, message: Message, status } = refused;
  return { status, body: { [root(service)]: { Error: { Code, Message }, RequestId: requestId } } };
}

function root(service: MockService): string {
  return service.protocol.responseRoot ?? "Response";
}
