// Everything in which our requests differ from those of the SDK, each with its reason, by what it depends on.
// Read as `part: theirs | ours`; the tests demand exactly these, in each request.
import type { Setup } from "./alibaba-sdk.js";
import type { Difference } from "./compare-requests.js";

const acs3: readonly Difference[] = [
  { what: "signed x-acs-credentials-provider: yes | absent", why: "it signs all headers that begin so" },
];

const rpc: readonly Difference[] = [
  { what: "parameters: query | form", why: "the service takes both; a form has no limit of length" },
  { what: "header content-type: absent | application/x-www-form-urlencoded", why: "of the form" },
  { what: "parameter Format: json | JSON", why: "the pages spell it so; the service takes both" },
  { what: "header x-acs-action: CreateInstance | absent", why: "unsigned; the parameter Action says it" },
  { what: "header x-acs-version: 2017-12-14 | absent", why: "unsigned; the parameter Version says it" },
];

const keyBesideToken: readonly Difference[] = [
  { what: "header x-acs-accesskey-id: LTAIexample | absent", why: "the Authorization header names the key" },
  { what: "signed x-acs-accesskey-id: yes | absent", why: "it signs all headers that begin so" },
];

/** What differs in every request sent so. */
export function alibabaDifferences({ algorithm, region, token }: Setup): readonly Difference[] {
  const isAcs3 = algorithm === "ACS3-HMAC-SHA256";
  const provider = token === undefined ? "static_ak" : "static_sts";
  return [
    { what: "header user-agent: <product> | absent", why: "ours is the platform's, where it has one" },
    { what: `header x-acs-credentials-provider: ${provider} | absent`, why: "tells where the SDK found its keys" },
    ...(isAcs3 ? acs3 : rpc),
    ...(isAcs3 && token !== undefined ? keyBesideToken : []),
    ...(region === undefined ? [] : [{ what: `parameter RegionId: absent | ${region}`, why: regionWhy }]),
  ];
}

const regionWhy = "a common parameter of such services; the SDK only chooses a host by the region";
