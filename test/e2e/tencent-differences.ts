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

interface Circumstances {
  readonly sdk: "cvm" | "intl-en";
  readonly signMethod: SignMethod;
  readonly method: "GET" | "POST";
  readonly region?: string;
  readonly language?: string;
}

/** What differs in every request sent so. */
export function tencentDifferences(sent: Circumstances): readonly Difference[] {
  const { signMethod, method } = sent;
  const own = signMethod === "TC3-HMAC-SHA256" ? [...tc3, ...(method === "POST" ? [tc3Post] : [])] : flat;
  return [...nodeFetch, trace, ...own, ...(sent.sdk === "intl-en" ? international(sent) : [])];
}

/** The SDK of the international site has no setting for the language, and does not expect to be told no region. */
function international({ signMethod, region, language }: Circumstances): readonly Difference[] {
  if (signMethod !== "TC3-HMAC-SHA256") {
    return [{ what: `parameter Language: en-US | ${language ?? "absent"}`, why: "it always asks for English" }];
  }
  return [
    ...(language === undefined
      ? []
      : [{ what: `header x-tc-language: absent | ${language}`, why: "it never sends one" }]),
    ...(region === undefined
      ? [{ what: "header x-tc-region: null | absent", why: "it prints the absent region" }]
      : []),
  ];
}
