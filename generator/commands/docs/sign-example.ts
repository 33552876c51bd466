/**
 * A service -> one request of it, signed with the key of mocks at a fixed time, and how its signature came about: by the runtime of
 * the clients, so that it is what they send. Undefined where no client speaks the protocol, or no action can be shown.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { isRead } from "../../5-view/action-verbs.js";
import { operationFacts } from "../../5-view/client-operation.js";
import { sampleInput } from "../../5-view/site/sample-input.js";
import { sampleRegion } from "../../5-view/site/sample-region.js";
import type { SigningExample } from "../../5-view/site/site-input.js";
import { mockCredentials } from "../../runtime/mock/runtime/mock-credentials.js";
import { WIRE_PROTOCOLS } from "../../vendors/call-protocols.js";
import { regionalHost } from "../call/choose-region.js";
import { serviceInfo } from "../call/service-info.js";

const TIME = Date.parse("2026-01-01T00:00:00Z");
const NONCE = "3156853299f313e23d1673dc12e1703d";

export async function signExample(spec: Spec): Promise<SigningExample | undefined> {
  const [wire] = WIRE_PROTOCOLS[spec.protocol.kind] ?? [];
  const [name, action] = chooseAction(spec) ?? [];
  if (wire === undefined || name === undefined || action === undefined) return undefined;
  const input = sampleInput(action, spec);
  const region = sampleRegion(name, input, spec);
  const host = spec.protocol.endpoint ?? regionalHost(region, spec);
  if (host === undefined) return undefined;
  const [{ signSteps }, protocol] = await Promise.all([
    import("../../runtime/site/signing/sign-steps.js"),
    wire.load(),
  ]);
  const request = await protocol.sign({
    service: serviceInfo(spec),
    operation: operationFacts(name, action, spec),
    input,
    host,
    credentials: mockCredentials,
    region,
    language: undefined,
    time: TIME,
    nonce: () => NONCE,
    json: JSON,
  });
  const steps = await signSteps({ ...request, host }, mockCredentials);
  if (steps === undefined) return undefined;
  const head = [`${request.method} ${request.path} HTTP/1.1`, `Host: ${host}`];
  const headers = Object.entries(request.headers).map(([key, value]) => `${key}: ${value}`);
  const body = typeof request.body === "string" && request.body !== "" ? ["", request.body] : [];
  return {
    action: name,
    key: mockCredentials,
    steps: [
      { title: "Canonical request", text: steps.canonicalRequest },
      { title: "String to sign", text: steps.stringToSign },
      {
        title: "Signature",
        text: [...steps.key, `signature = hex(HMAC-SHA256(key, string to sign))`, steps.signature].join("\n"),
      },
      { title: "The request as it is sent", text: [...head, ...headers, ...body].join("\n") },
    ],
  };
}

/** One that only reads, and takes little: short to show, harmless to try. */
function chooseAction({ actions }: Spec): [string, Action] | undefined {
  const current = Object.entries(actions).filter(
    ([, { status, input }]) => status === "current" && input !== undefined,
  );
  const reading = current.filter(([name]) => isRead(name));
  const weight = ({ examples = [], input = [] }: Action): number => (examples.length > 0 ? 0 : 100) + input.length;
  return [...(reading.length > 0 ? reading : current)].sort(([, a], [, b]) => weight(a) - weight(b))[0];
}
