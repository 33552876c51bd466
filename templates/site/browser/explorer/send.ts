/**
 * A signed request -> what came back. To the mock straight from the page; to the vendor through the server of the site, since a
 * page can reach no other host.
 */
import { isObject } from "../../../client/runtime/json.js";
import { stringMember } from "../../../client/runtime/json-member.js";
import type { SessionState } from "./session.js";
import type { SignedCall } from "./sign-call.js";

export type Delivered =
  | { readonly status: number; readonly text: string; readonly ms: number }
  /** Nothing answers at this origin. */
  | { readonly unreachable: string }
  /** The server of the site did not hand the request over. */
  | { readonly why: string };

export async function send(signed: SignedCall, { target, servers }: SessionState): Promise<Delivered> {
  const { method, headers, body } = signed.request;
  if (body !== undefined && typeof body !== "string")
    return { why: "This call holds bytes: browsers cannot send it here." };
  const toVendor = target === "vendor" && servers.send !== undefined;
  const [url, init] = toVendor
    ? [
        servers.send,
        { method: "POST", headers: JSON_HEADERS, body: JSON.stringify({ ...signed.request, url: signed.url }) },
      ]
    : [signed.url, { method, headers, ...(body === undefined ? {} : { body }) }];
  const started = performance.now();
  try {
    const answer = await fetch(url, { ...init, credentials: "omit", redirect: "manual" });
    const came = { status: answer.status, text: await answer.text(), ms: performance.now() - started };
    return toVendor ? readForwarded(came) : came;
  } catch {
    return { unreachable: new URL(url).origin };
  }
}

const JSON_HEADERS = { "Content-Type": "application/json" };

/** What the server of the site says that the vendor answered, or why there is no answer. */
function readForwarded({ text, ms }: { readonly text: string; readonly ms: number }): Delivered {
  let said: unknown;
  try {
    said = JSON.parse(text);
  } catch {
    return { why: "The server of this site gave no answer that can be read." };
  }
  if (isObject(said) && typeof said["status"] === "number" && typeof said["body"] === "string")
    return { status: said["status"], text: said["body"], ms };
  const words = isObject(said) && isObject(said["error"]) ? stringMember(said["error"], "message") : undefined;
  return { why: `The server of this site says: ${words ?? "no"}.` };
}
