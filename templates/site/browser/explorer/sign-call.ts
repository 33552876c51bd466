/** What is filled in -> the signed request, the address it goes to, and how its signature came about; or why there is none. */
import { regionalHost } from "../../../../generator/commands/call/choose-region.js";
import { alibabaRpc } from "../../../client/runtime/protocol-alibaba.js";
import { alibabaRoa } from "../../../client/runtime/protocol-alibaba-roa.js";
import { tencentV3 } from "../../../client/runtime/protocol-tencent.js";
import { own } from "../../../client/runtime/json.js";
import { bigintJson } from "../../../client/runtime/json-text.js";
import type { Protocol, WireRequest } from "../../../client/runtime/protocol.js";
import { signSteps, type SignSteps } from "../../signing/sign-steps.js";
import type { SessionState } from "./session.js";
import type { Subject } from "./subject.js";

export interface SignedCall {
  readonly url: string;
  readonly host: string;
  readonly request: WireRequest;
  readonly steps: SignSteps | undefined;
}

export type Signed = SignedCall | { readonly why: string };

const PROTOCOLS: Readonly<Record<string, Protocol>> = {
  "tencent-v3": tencentV3,
  "alibaba-rpc": alibabaRpc,
  "alibaba-roa": alibabaRoa,
};

export function protocolOf({ spec }: Subject): Protocol | undefined {
  return own(PROTOCOLS, spec.protocol.kind);
}

/** Browsers sign where they trust the page: over https, from this machine, or from a disk. */
export function canSign(): boolean {
  return globalThis.crypto?.subtle !== undefined;
}

export async function signCall(subject: Subject, state: SessionState): Promise<Signed> {
  const protocol = protocolOf(subject);
  const origin = originOf(subject, state);
  if (protocol === undefined) return { why: `Nobody wrote yet how calls of ${subject.info.protocol} are signed.` };
  if (origin === undefined) return { why: "The pages name no host for this region." };
  if (!canSign()) return { why: "Browsers sign only on pages over https, from this machine, or from a disk." };
  const { info, operation } = subject;
  const { input, region, credentials, time, nonce } = state;
  const { host } = new URL(origin);
  const rest = { language: undefined, nonce: () => nonce, json: bigintJson };
  try {
    checkKey(credentials);
    const request = await protocol.sign({ service: info, operation, input, host, credentials, region, time, ...rest });
    const steps = await signSteps({ ...request, host }, credentials);
    return { url: origin + request.path, host, request, steps };
  } catch (failure) {
    return { why: failure instanceof Error ? failure.message : String(failure) };
  }
}

function originOf({ spec }: Subject, { target, region, servers }: SessionState): string | undefined {
  if (target === "mock") return servers.mock;
  const host = regionalHost(region, spec) ?? spec.protocol.endpoint;
  return host !== undefined && URL.canParse(`https://${host}`) ? new URL(`https://${host}`).origin : undefined;
}

/** What no header can carry. */
function checkKey({ id, secret, token = "-" }: SessionState["credentials"]): void {
  if (![id, secret, token].every((text) => /^[!-~]+$/.test(text)))
    throw new TypeError("A key is a text of visible ASCII characters without blanks.");
}
