/**
 * What is filled in -> the same call as code: curl, and TypeScript of the generated client. Against the mock curl needs no
 * signature; against the vendor it carries the one that is shown, and the shell puts in the id of the key and the token, so that
 * no key stands in it. TypeScript takes the key from where clients look for it.
 */
import { curlLines, printCommand, type Secret } from "../../../../generator/commands/call/print-curl.js";
import type { Spec } from "../../../../generator/4-spec/spec.js";
import { ClientNames } from "../../../../generator/5-view/typescript/client-names.js";
import { percentEncode } from "../../../client/runtime/percent-encode.js";
import { bigintJson } from "../../../client/runtime/json-text.js";
import { printClientCall, printToolCall } from "../../../mock/runtime/control/print-code.js";
import type { Credentials } from "../../../client/runtime/protocol.js";
import { mockCredentials } from "../../../mock/runtime/mock-credentials.js";
import type { SessionState } from "./session.js";
import type { SignedCall } from "./sign-call.js";
import type { Subject } from "./subject.js";

export function printMockCurl({ service, name }: Subject, { input, region, servers }: SessionState): string {
  return printToolCall(`${servers.mock}/${service}/${name}`, region, bigintJson.stringify(input));
}

export function printVendorCurl({ url, request }: SignedCall, credentials: Credentials): string {
  const { method, headers, body } = request;
  const lines = curlLines(url, { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) });
  return printCommand(lines, secretsOf(credentials));
}

const known = new WeakMap<Spec, ClientNames>();

/** Kept: a name depends on all that come before it. */
function namesOf(spec: Spec): ClientNames {
  const names = known.get(spec) ?? new ClientNames(spec);
  known.set(spec, names);
  return names;
}

function secretsOf({ id, secret, token }: Credentials): Secret[] {
  const all = [
    [id, "ACCESS_KEY_ID"],
    [secret, "ACCESS_KEY_SECRET"],
    [token, "SECURITY_TOKEN"],
  ] as const;
  return all.flatMap(([value, variable]) => {
    if (value === undefined || value === "") return [];
    const encoded = percentEncode(value);
    return [value, ...(encoded === value ? [] : [encoded])].map((own) => ({ value: own, variable, what: variable }));
  });
}

export function printTypeScript({ service, name, spec }: Subject, state: SessionState): string {
  const { input, region, target, servers } = state;
  const method = namesOf(spec).actions.get(name)?.method ?? name;
  const options = {
    ...(target === "mock" ? { endpoint: servers.mock } : {}),
    ...(region === undefined ? {} : { region }),
    ...(target === "mock" ? { credentials: mockCredentials } : {}),
  };
  return printClientCall({ module: `./generated/${service}/client/index.js`, options, method, input });
}
