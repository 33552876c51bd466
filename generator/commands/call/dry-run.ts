/**
 * A planned call -> the request it would send, signed, as a curl command. Works without a key: then a made-up one signs. The
 * command holds no key: where the id or the token stands, the shell puts in the variable that holds it.
 */
import type { Credentials } from "../../runtime/client/runtime/protocol.js";
import type { Fetch } from "../../runtime/client/runtime/transport.js";
import type { Console, ExitCode } from "../command.js";
import { findKey, type KeyWords } from "./find-key.js";
import { openCaller, type PlannedCall } from "./plan-call.js";
import { curlLines, printCommand, type Secret } from "./print-curl.js";

type Encode = (text: string) => string;

/** Told apart from anything that a request holds. */
const PLACEHOLDER: Credentials = { id: "DOCWRIGHT-PLACEHOLDER-ID", secret: "DOCWRIGHT-PLACEHOLDER-SECRET" };

export async function dryRun(planned: PlannedCall, console: Console): Promise<ExitCode> {
  const { percentEncode } = await import("../../runtime/client/runtime/percent-encode.js");
  const key = await findKey(planned.keyWords, planned.profile);
  const [url, init] = await signedRequest(planned, key ?? PLACEHOLDER);
  const lines = curlLines(url, init);
  const secrets = secretsOf(key ?? PLACEHOLDER, planned.keyWords, percentEncode);
  const used = secrets.filter((own) => lines.flat().some((word) => word.includes(own.value)));
  console.out(printCommand(lines, secrets));
  console.error("docwright: nothing was sent; the signature holds for five minutes");
  for (const { variable, what } of used)
    console.error(`docwright: left out: ${what}; the shell takes it from $${variable}`);
  if (key === undefined)
    console.error("docwright: no key was found: a made-up one signed, and the service will refuse it");
  return 0;
}

/** What the caller gives its transport. */
async function signedRequest(planned: PlannedCall, credentials: Credentials): Promise<Parameters<Fetch>> {
  const sent: Parameters<Fetch>[] = [];
  const fetch: Fetch = (...request) => {
    sent.push(request);
    return Promise.resolve({ status: 200, text: () => "{}" });
  };
  // Any answer will do.
  const protocol = { ...planned.protocol, read: () => ({}) };
  const caller = await openCaller(planned, { credentials, fetch, protocol });
  await caller.call(planned.operation, planned.input);
  const [request] = sent;
  if (request === undefined) throw new Error("the caller sent nothing");
  return request;
}

/** Everything that must not be printed, as it is and as it stands in a query or form, with the variable that holds it. */
function secretsOf({ id, secret, token }: Credentials, { variables }: KeyWords, encode: Encode): Secret[] {
  const tokenVariable = variables.token.find((own) => process.env[own]) ?? variables.token[0];
  const all: [string | undefined, string | undefined, string][] = [
    [id, variables.id, "the id of the key"],
    [secret, variables.secret, "the secret"],
    [token, tokenVariable, "the token"],
  ];
  return all.flatMap(([value, variable, what]) => {
    if (value === undefined || variable === undefined) return [];
    const encoded = { value: encode(value), variable: `${variable}_ENCODED`, what: `${what}, percent-encoded` };
    return [{ value, variable, what }, ...(encoded.value === value ? [] : [encoded])];
  });
}
