/**
 * `POST /_send`: the explorer's requests to a vendor, which a browser would not let a page read the answers of. Only for pages
 * of the site itself: who may send is told by headers that no page of another origin can choose. The answer is JSON, of the
 * vendor or `{"error": {"message"}}`. The console is told host, action and status, never what was sent or came back.
 */
import { isOwnOrigin } from "../../runtime/mock/runtime/control/guard.js";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";
import type { Console } from "../command.js";
import type { HttpAnswer } from "../serve/open-answers.js";
import { type Reach, readSend, SendRefusal, type VendorRequest } from "./read-send.js";
import { plainText } from "./site-files.js";
import type { SendToVendor } from "./send-to-vendor.js";

export interface Sending {
  readonly reach: Reach;
  readonly send: SendToVendor;
  readonly console: Console;
  /** Ends what is under way. */
  readonly ended: AbortSignal;
}

/** More than vendors take, with what JSON adds to it. */
const largestBody = 16 * 1024 * 1024;
const patienceMs = 30_000;

export async function answerSend(raw: RawRequest, sending: Sending): Promise<HttpAnswer> {
  if (raw.method !== "POST") return plainText(405, "/_send takes POST", { allow: "POST" });
  try {
    checkSender(raw);
    return await pass(readSend(raw.text, sending.reach), sending);
  } catch (error) {
    if (error instanceof SendRefusal) return json(error.status, { error: { message: error.message } });
    throw error;
  }
}

export function json(status: number, value: unknown): HttpAnswer {
  const headers = { "content-type": "application/json; charset=utf-8", "cache-control": "no-store" };
  return { status, headers, body: `${JSON.stringify(value)}\n` };
}

/** The host was looked at before: it is the site's own. */
function checkSender(raw: RawRequest): void {
  const { headers, contentType, body } = raw;
  const isForeign = !isOwnOrigin(headers.get("origin") ?? "", raw);
  if (isForeign || (headers.get("sec-fetch-site") ?? "same-origin") !== "same-origin")
    throw new SendRefusal(403, "only pages of this site may send");
  if (contentType !== "application/json") throw new SendRefusal(415, "the body must be application/json");
  if (body.length > largestBody) throw new SendRefusal(413, `the body is larger than ${largestBody} bytes`);
}

async function pass(asked: VendorRequest, { send, console, ended }: Sending): Promise<HttpAnswer> {
  const say = (outcome: number | string): void =>
    console.out(`docwright docs: sent to ${asked.host}: ${asked.action ?? "-"}  ${outcome}`);
  const patience = AbortSignal.timeout(patienceMs);
  try {
    const answer = await send(asked, AbortSignal.any([ended, patience]));
    say(answer.status);
    return json(200, answer);
  } catch (error) {
    say("no answer");
    if (patience.aborted) throw new SendRefusal(504, `no answer from ${asked.host} within ${patienceMs} ms`);
    throw new SendRefusal(502, `no answer from ${asked.host}: ${describe(error)}`);
  }
}

/** Of several attempts at once, the code alone tells. */
function describe(error: unknown): string {
  const { code = "", message = "" } = error as NodeJS.ErrnoException;
  return [message, code === "" || message.includes(code) ? "" : `(${code})`].join(" ").trim();
}
