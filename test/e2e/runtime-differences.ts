// What each runtime's own HTTP puts into a request besides what the client gives it, with a reason each.
// Read as `part: theirs | by node:http`.
import type { Difference } from "./compare-requests.js";
import type { Runtime } from "./run-elsewhere.js";

const product: Difference = { what: "header user-agent: <product> | absent", why: "fetch names the runtime" };

/** In every request. */
export const always: Readonly<Record<Runtime, readonly Difference[]>> = {
  node: [],
  deno: [
    product,
    { what: "header accept-encoding: gzip,br | absent", why: "its fetch unpacks the answer itself" },
    { what: "header accept-language: * | absent", why: "fetch adds it where no language is given" },
    { what: "header connection: absent | keep-alive", why: "the rule of HTTP/1.1, which it need not say" },
  ],
  bun: [
    product,
    { what: "header accept-encoding: gzip, deflate, br, zstd | absent", why: "its fetch unpacks the answer itself" },
  ],
};

const anything: Difference = {
  what: "header accept: */* | absent",
  why: "fetch adds it where the protocol does not ask for a type",
};

/** Where the protocol names no Accept header. */
export const withoutAccept: Readonly<Record<Runtime, readonly Difference[]>> = {
  node: [],
  deno: [anything],
  bun: [anything],
};

/** Where the client gives fetch an empty text for a body, and no type. */
export const withEmptyText: Readonly<Record<Runtime, readonly Difference[]>> = {
  node: [],
  deno: [{ what: "header content-type: text/plain;charset=UTF-8 | absent", why: "fetch adds it, unsigned" }],
  bun: [],
};
