// Everything in which our requests differ from those of the SDK, each with its reason, by what it depends on.
// Read as `part: theirs | ours`; the tests demand exactly these, in each request.
import type { Setup } from "./alibaba-sdk.js";
import type { Difference } from "./compare-requests.js";

const always: readonly Difference[] = [
  { what: "header user-agent: <product> | absent", why: "ours is the platform's, where it has one" },
];

const rpc: readonly Difference[] = [
  { what: "parameters: query | form", why: "the service takes both; a form has no limit of length" },
  { what: "header content-type: absent | application/x-www-form-urlencoded", why: "of the form" },
  { what: "parameter Format: json | JSON", why: "the pages spell it so; the service takes both" },
  { what: "header x-acs-action: CreateInstance | absent", why: "unsigned; the parameter Action says it" },
  { what: "header x-acs-version: 2017-12-14 | absent", why: "unsigned; the parameter Version says it" },
];

/** What differs in every request sent so. */
export function alibabaDifferences({ region, token }: Setup): readonly Difference[] {
  const provider: Difference = {
    what: `header x-acs-credentials-provider: ${token === undefined ? "static_ak" : "static_sts"} | absent`,
    why: "tells where the SDK found its keys; no page asks for it",
  };
  const place: Difference = {
    what: `parameter RegionId: absent | ${region}`,
    why: "a common parameter of such services; the SDK only chooses a host by it",
  };
  return [...always, ...rpc, provider, ...(region === undefined ? [] : [place])];
}
