// Everything in which our requests differ from those of the SDKs, each with its reason, by what it depends on.
// Read as `part: theirs | ours`; the tests demand exactly these, in each request.
import type { Difference } from "./compare-requests.js";
import type { SignMethod } from "./tencent-sdk.js";

const nodeFetch: readonly Difference[] = [
  { what: "header accept: */* | absent", why: "node-fetch adds it; nothing but JSON is answered" },
  {
    what: "header accept-encoding: gzip,deflate | absent",
    why: "node-fetch adds it; our transport asks for no encoding",
  },
  { what: "header user-agent: <product> | absent", why: "ours is the platform's, where it has one" },
];

const trace = { what: "header x-tc-traceid: <uuid> | absent", why: "the SDK's own trace; no page asks for it" };

const tc3: readonly Difference[] = [
  { what: "header x-tc-requestclient: <product> | absent", why: "names the SDK; no page asks for it" },
];

const tc3Post = {
  what: "header content-type: application/json | application/json; charset=utf-8",
  why: "the pages' examples name the charset, and sign it so",
};

const flat: readonly Difference[] = [
  { what: "parameter RequestClient: <product> | absent", why: "names the SDK; no page asks for it" },
];

const english = {
  what: "parameter Language: en-US | absent",
  why: "the SDK of the international site always asks for it",
};

interface Circumstances {
  readonly sdk: "cvm" | "intl-en";
  readonly signMethod: SignMethod;
  readonly method: "GET" | "POST";
}

/** What differs in every request sent so, in the order of compareRequests. */
export function tencentDifferences({ sdk, signMethod, method }: Circumstances): readonly Difference[] {
  const all =
    signMethod === "TC3-HMAC-SHA256"
      ? [...tc3, ...(method === "POST" ? [tc3Post] : [])]
      : [...flat, ...(sdk === "intl-en" ? [english] : [])];
  return [...nodeFetch, trace, ...all].sort((a, b) => (a.what < b.what ? -1 : 1));
}
