/** What came back -> the response, a refusal of the service, or an answer that nobody can read. By the protocol of the clients. */
import { ApiError } from "../../../client/runtime/errors.js";
import { stringMember } from "../../../client/runtime/json-member.js";
import { bigintJson } from "../../../client/runtime/json-text.js";
import type { Protocol } from "../../../client/runtime/protocol.js";
import type { Subject } from "./subject.js";

interface Came {
  readonly status: number;
  readonly ms: number;
  readonly requestId?: string | undefined;
}

export interface Refused extends Came {
  readonly kind: "refused";
  readonly code: string;
  readonly message: string;
}

export type Answer =
  | (Came & { readonly kind: "response"; readonly response: object })
  | Refused
  | (Came & { readonly kind: "unreadable"; readonly why: string; readonly text: string });

export function readAnswer(
  { status, text, ms }: { readonly status: number; readonly text: string; readonly ms: number },
  { name: action, info: service }: Subject,
  protocol: Protocol,
): Answer {
  let value: unknown;
  try {
    value = bigintJson.parse(text);
  } catch {
    return { kind: "unreadable", status, ms, text, why: "It is not JSON." };
  }
  try {
    const response = protocol.read({ action, service, status, value });
    return { kind: "response", status, ms, response, requestId: requestIdOf(response) };
  } catch (failure) {
    if (!(failure instanceof ApiError))
      return { kind: "unreadable", status, ms, text, why: "It is no answer of this protocol." };
    const { code, requestId, message } = failure;
    // The message of the error names the action and the code once more.
    return { kind: "refused", status, ms, code, requestId, message: message.replace(`${action}: ${code}: `, "") };
  }
}

function requestIdOf(response: object): string | undefined {
  return stringMember(response, "RequestId") ?? stringMember(response, "requestId");
}
