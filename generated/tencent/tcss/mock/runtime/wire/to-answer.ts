/**
 * What was decided, as the answer of the protocol. A request that asks the mock for what it cannot do is answered by the mock
 * itself, with status 400.
 */
import type { Answer } from "../answer.js";
import type { Outcome } from "../decide.js";
import type { Asked, MockProtocol, Reply } from "./protocol.js";

export function toAnswer(outcome: Outcome, protocol: MockProtocol, asked: Asked): Answer {
  const { status, contentType, body, headers } = toReply(outcome, protocol, asked);
  return { status, headers: { "content-type": contentType, ...headers }, body };
}

function toReply(outcome: Outcome, protocol: MockProtocol, asked: Asked): Reply {
  switch (outcome.kind) {
    case "answered":
      return protocol.succeed(outcome.output, asked);
    case "refused":
      return protocol.refuse(outcome.refusal, asked);
    case "misuse":
      return {
        status: 400,
        contentType: "application/json; charset=utf-8",
        body: JSON.stringify({ message: outcome.message }),
      };
  }
}
