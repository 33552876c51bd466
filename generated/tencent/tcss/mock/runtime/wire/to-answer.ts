/**
 * What was decided, as the answer of the protocol. A request that asks the mock for what it cannot do is answered by the mock
 * itself, with status 400.
 */
import type { Answer } from "../answer.js";
import type { Outcome } from "../decide.js";
import type { MockService } from "../service.js";
import type { MockProtocol, Reply } from "./protocol.js";
import type { RawRequest } from "./raw-request.js";

export function toAnswer(
  outcome: Outcome,
  requestId: string,
  raw: RawRequest,
  protocol: MockProtocol,
  service: MockService,
): Answer {
  const { status, body } = toReply(outcome, requestId, raw, protocol, service);
  return { status, headers: { "content-type": "application/json; charset=utf-8" }, body: JSON.stringify(body) };
}

function toReply(
  outcome: Outcome,
  requestId: string,
  raw: RawRequest,
  protocol: MockProtocol,
  service: MockService,
): Reply {
  switch (outcome.kind) {
    case "answered":
      return protocol.succeed(outcome.output, requestId, service);
    case "refused":
      return protocol.refuse(outcome.refusal, requestId, raw, service);
    case "misuse":
      return { status: 400, body: { message: outcome.message } };
  }
}
