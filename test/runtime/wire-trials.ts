// Requests of our client, changed in one place before or after they are signed: what a mock makes of them, as a word.
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { createMock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { formPairs, type RawRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { machines, orders } from "./sample-services.js";
import { madeRequest, readAnswer, signedRequest, type WireOptions } from "./wire-caller.js";

export const time = Date.UTC(2025, 0, 2);
export const minutes = 60_000;
/** A temporary key. */
export const token = { ...mockCredentials, token: "t" };

export interface Trial {
  readonly sign?: WireOptions;
  readonly mock?: MockOptions;
  /** Headers over those that were signed; undefined takes one away. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  /** The same of parameters. */
  readonly parameters?: Readonly<Record<string, string | undefined>>;
}

/** Sends one changed request to a mock of its own; gives what became of it. */
export function caller(protocol: Protocol, action: string, input: object) {
  const service = protocol.kind === "tencent-v3" ? machines : orders;
  return async ({ sign, mock: options, headers, parameters }: Trial = {}): Promise<string> => {
    const mock = createMock(service, { now: () => time, ...options });
    const signed = await signedRequest(mock, protocol, action, input, { time, region: "ap-one", ...sign });
    const { status, code } = readAnswer(await mock.handle(change(signed, headers, parameters)));
    return code === undefined ? "answered" : status === 200 ? code : `${status} ${code}`;
  };
}

const names =
  "authorization content-type host x-tc-action x-tc-version x-tc-timestamp x-tc-region x-tc-token accept x-acs-action x-acs-version x-acs-date x-acs-signature-nonce x-acs-content-sha256 x-acs-security-token";

/** As if it came with other headers, or other parameters in a form. */
export function change(raw: RawRequest, headers: Trial["headers"] = {}, parameters: Trial["parameters"]): RawRequest {
  const old = names.split(" ").map((name) => [name, raw.headers.get(name) ?? undefined] as const);
  const given = Object.entries({ ...Object.fromEntries(old), ...headers });
  const all = Object.fromEntries(given.filter((pair): pair is [string, string] => pair[1] !== undefined));
  const target = raw.query === "" ? raw.path : `${raw.path}?${raw.query}`;
  if (parameters === undefined) return madeRequest(raw.method, target, all, raw.body);
  const pairs = Object.entries({ ...Object.fromEntries(formPairs(raw)), ...parameters });
  const form = pairs.filter((pair): pair is [string, string] => pair[1] !== undefined);
  return madeRequest(raw.method, target, all, new URLSearchParams(form).toString());
}

/** An Authorization header of a signature that is none. */
export const authorization = (form: (id: string, signature: string) => string): string =>
  form("mock-id", "0".repeat(64));
