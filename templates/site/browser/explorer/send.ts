/**
 * A signed request -> what came back. To the mock straight from the page; to the vendor through the server of the site, since a
 * page can reach no other host.
 */
import { isObject } from "../../../client/runtime/json.js";
import type { SessionState } from "./session.js";
import type { SignedCall } from "./sign-call.js";

export type Delivered =
  | { readonly status: number; readonly text: string; readonly ms: number }
  /** Nothing answered; `where` is the origin that was asked. */
  | { readonly unreachable: string };

export async function send({ url, request }: SignedCall, { target, servers }: SessionState): Promise<Delivered> {
  const { method, headers, body = "" } = request;
  if (typeof body !== "string") throw new TypeError("This call holds bytes.");
  const started = performance.now();
  const took = (): number => performance.now() - started;
  const toVendor = target === "vendor" && servers.send !== undefined;
  const at = toVendor ? servers.send : url;
  try {
    const answer = await (toVendor
      ? fetch(at, { method: "POST", headers: JSON_HEADERS, body: JSON.stringify({ url, method, headers, body }) })
      : fetch(at, { method, headers, ...(body === "" ? {} : { body }), credentials: "omit" }));
    const text = await answer.text();
    return toVendor
      ? { ...readForwarded(answer.status, text), ms: took() }
      : { status: answer.status, text, ms: took() };
  } catch {
    return { unreachable: new URL(at ?? url).origin };
  }
}

const JSON_HEADERS = { "Content-Type": "application/json" };

/** What the server of the site says that the vendor answered; its own refusals stand as they are. */
function readForwarded(status: number, text: string): { readonly status: number; readonly text: string } {
  const said: unknown = status === 200 ? JSON.parse(text) : undefined;
  if (isObject(said) && typeof said["status"] === "number" && typeof said["body"] === "string")
    return { status: said["status"], text: said["body"] };
  return { status, text };
}
