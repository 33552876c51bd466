/**
 * A call as the log keeps it: what came, what went, and what the mock and the caller signed where a signature was wrong. Keys
 * stay out: the log shows ids and signatures, which the caller sent itself.
 */
import type { Answer } from "./answer.js";
import type { Outcome } from "./decide.js";
import type { Incoming, ReceivedText, SignedText } from "./wire/protocol.js";
import type { RawRequest } from "./wire/raw-request.js";

export interface MockCall {
  readonly requestId: string;
  readonly action: string | undefined;
  readonly version: string | undefined;
  readonly region: string | undefined;
  readonly method: string;
  readonly url: string;
  readonly body: string;
  readonly status: number;
  readonly answer: string;
  /** The error code of the answer, if it is one. */
  readonly code?: string;
  /** The fault on demand that hit it: its code, or what broke on the way. */
  readonly fault?: string;
  /** What the mock signed, where a signature was wrong. */
  readonly expected?: SignedText;
  /** What the caller signed, where a known mistake gives the signature that came. */
  readonly received?: ReceivedText;
  /** No page documents the action: answered with a RequestId only. */
  readonly undocumented?: true;
}

export function describeCall(
  raw: RawRequest,
  { action, version, region }: Incoming,
  outcome: Outcome,
  answer: Answer,
  requestId: string,
): MockCall {
  const asked = { requestId, action, version, region, method: raw.method, url: raw.url.href, body: raw.text };
  return { ...asked, status: answer.status, answer: answer.body, ...describe(outcome), ...tellFault(outcome) };
}

function describe(outcome: Outcome): Pick<MockCall, "code" | "expected" | "received" | "undocumented"> {
  if (outcome.kind === "answered") return outcome.undocumented ? { undocumented: true } : {};
  if (outcome.kind === "misuse") return {};
  const { code, expected, received } = outcome.refusal;
  return { code, ...(expected === undefined ? {} : { expected }), ...(received === undefined ? {} : { received }) };
}

function tellFault({ fault }: Outcome): Pick<MockCall, "fault"> {
  return fault === undefined ? {} : { fault: String(fault.code ?? fault.transport) };
}
