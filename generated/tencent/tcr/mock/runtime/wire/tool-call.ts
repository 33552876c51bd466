/**
 * `POST /RunInstances` with the input as JSON, as tools that read openapi.json call it: no vendor serves this address, so
 * nothing of the vendor's protocol is asked for, neither a signature nor a version nor a region. The header
 * `x-docwright-region` may say the region.
 */
import { own } from "../../../client/runtime/json.js";
import type { Incoming } from "./protocol.js";
import type { RawRequest } from "./raw-request.js";
import { readJson } from "./read-json.js";
import type { MockService } from "../service.js";

const regionHeader = "x-docwright-region";

/** Undefined where the address names no action: an ordinary call. */
export function readToolCall(raw: RawRequest, service: MockService): Incoming | undefined {
  const name = raw.url.pathname.slice(1);
  const action = raw.method === "POST" ? own(service.actions, name) : undefined;
  if (action === undefined && !isMisspelt(name, raw, service)) return undefined;
  return {
    action: name,
    version: service.version,
    region: raw.headers.get(regionHeader) ?? action?.region?.only?.[0] ?? service.regions?.[0],
    input: raw.text === "" ? { kind: "json", value: {} } : readJson(raw),
    format: "json",
  };
}

/** Nobody signed it, and no action has an address of its own: the name is wrong, and not the missing signature. */
function isMisspelt(name: string, { method, headers, query, text }: RawRequest, { actions }: MockService): boolean {
  if (method !== "POST" || !/^[A-Z]\w*$/.test(name) || headers.has("authorization")) return false;
  if (/(?:^|&)Signature=/.test(`${query}&${text}`)) return false;
  return Object.values(actions).every(({ http }) => http === undefined);
}
