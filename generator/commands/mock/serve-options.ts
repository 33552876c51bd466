/**
 * The flags of `docwright mock` and the key in the environment -> how to serve. Keys never stand on the command line, which
 * other users of the machine can read. Throws UsageError for what cannot be meant.
 */
import type { Credentials } from "../../runtime/client/runtime/protocol.js";
import type { MockOptions } from "../../runtime/mock/runtime/mock.js";
import { oneOf, type Arguments } from "../options.js";
import { type Address, readAddress } from "../serve/read-address.js";
import { UsageError } from "../../project/usage-error.js";

export const TEXTS = [
  "port",
  "host",
  "seed",
  "state",
  "latency",
  "clock",
  "auth",
  "rate-limits",
  "unknown-ids",
  "spec",
];
export const FLAGS = ["quiet", "json", "coverage"];

export interface ServeOptions extends Address {
  /** File to keep the state in. */
  readonly state: string | undefined;
  readonly mock: MockOptions;
  /** Callers need the key of the environment. */
  readonly ownKey: boolean;
}

const [idVariable, secretVariable, tokenVariable] = [
  "DOCWRIGHT_MOCK_ID",
  "DOCWRIGHT_MOCK_SECRET",
  "DOCWRIGHT_MOCK_TOKEN",
];

export function readServeOptions(args: Arguments): ServeOptions {
  const credentials = readKey();
  return {
    ...readAddress(args, "4010"),
    state: args.text("state"),
    ownKey: credentials !== undefined,
    mock: {
      seed: args.text("seed"),
      credentials,
      auth: oneOf("auth", args.text("auth"), ["on", "off"]),
      rateLimits: oneOf("rate-limits", args.text("rate-limits"), ["on", "off"]),
      unknownIds: oneOf("unknown-ids", args.text("unknown-ids"), ["refuse", "adopt"]),
      latency: readLatency(args.text("latency")),
      clock: readClock(args.text("clock") ?? "machine"),
    },
  };
}

/** Undefined: the documented one. */
function readKey(): Credentials | undefined {
  const { [idVariable]: id = "", [secretVariable]: secret = "", [tokenVariable]: token = "" } = process.env;
  if (id === "" && secret === "" && token === "") return undefined;
  if (id !== "" && secret !== "") return { id, secret, ...(token === "" ? {} : { token }) };
  throw new UsageError(
    `a key is ${idVariable} and ${secretVariable}, and only ${secret === "" ? idVariable : secretVariable} is set; set both or none`,
  );
}

function readLatency(text: string | undefined): MockOptions["latency"] {
  if (text === undefined) return undefined;
  const [, least = "", most = least] = /^(\d{1,7})(?:\.\.(\d{1,7}))?$/.exec(text) ?? [];
  if (least !== "" && Number(least) <= Number(most)) return [Number(least), Number(most)];
  throw new UsageError(`--latency takes milliseconds, 50 or 20..80, not ${JSON.stringify(text)}`);
}

function readClock(text: string): string {
  if (text === "machine" || text === "calls") return text;
  if (/^\d{4}-\d\d-\d\d/.test(text) && Number.isFinite(Date.parse(text))) return text;
  throw new UsageError(
    `--clock takes machine, calls or an ISO 8601 time such as 2030-01-01T00:00:00Z, not ${JSON.stringify(text)}`,
  );
}
