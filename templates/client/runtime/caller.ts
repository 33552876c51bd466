/**
 * The caller behind a client: a service and a way to call it in, `call(operation, input)` out. It signs, sends and reads, and
 * does nothing else: retries, limits and checks are layers, so that who needs none carries none.
 * Refuses an endpoint that cannot work at once, and keys and regions that no header can carry before anything is sent.
 */
import { randomHex } from "./bytes.js";
import { ConfigurationError, TransportError } from "./errors.js";
import type { CallRequest, CallResult, Next } from "./layer.js";
import type { Operation } from "./operation.js";
import type { Caller, CallerOptions } from "./options.js";
import type { Protocol, ServiceInfo } from "./protocol.js";
import { deliver, sendByFetch } from "./transport.js";

export function createCaller(service: ServiceInfo, protocol: Protocol, options: CallerOptions): Caller {
  const { credentials, endpoint, language, send = sendByFetch(), layers = [], json = JSON, now = Date.now } = options;
  const nonce = options.nonce ?? (() => randomHex(16));
  const urls = new Map<string | undefined, URL>();

  function urlOf(region: string | undefined): URL {
    const text = (typeof endpoint === "function" ? endpoint(region) : endpoint) ?? service.endpoint;
    const url = urls.get(text) ?? readEndpoint(service, text);
    urls.set(text, url);
    return url;
  }

  async function exchange({ operation, input, options: own, headers }: CallRequest): Promise<CallResult> {
    const { region = options.region, timeoutMs = options.timeoutMs ?? 60_000, signal } = own;
    const { action } = operation;
    const url = urlOf(region);
    const key = typeof credentials === "function" ? await credentials() : credentials;
    const { id, secret, token = "-" } = key;
    checkTexts({ id, secret, token, region: region || "-", language: language || "-" });
    const { host } = url;
    // Written out: a spread of the part that never changes costs more than a hash.
    const call = { service, language, json, nonce, operation, input, region, host, credentials: key, time: now() };
    const signed = await protocol.sign(call);
    const request = { ...signed, headers: { ...headers, ...signed.headers } };
    const { status, text } = await deliver(send, url, request, { action, timeoutMs, signal });
    let value: unknown;
    try {
      value = json.parse(text);
    } catch {
      throw new TransportError("answer", action, `HTTP ${status}, not JSON`, { status });
    }
    return { status, text, response: protocol.read({ action, service, status, value }) };
  }

  // What cannot work is said at once, where it can be known.
  if (typeof endpoint !== "function") urlOf(undefined);
  const run = layers.reduceRight<Next>((next, layer) => (request) => layer(request, next), exchange);

  return {
    async call<Response extends object>(given: string | Operation, input: object, own = {}) {
      const operation = typeof given === "string" ? { action: given } : given;
      // The one cast: the types come from the pages, and the service is trusted to answer as they say.
      return (await run({ operation, input, options: own })).response as Response;
    },
  };
}

function readEndpoint({ vendor, service }: ServiceInfo, text = ""): URL {
  const full = /^https?:/.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) && new URL(full);
  // Whatever stands behind the host, or before it, would get lost.
  if (url && url.href === `${url.origin}/`) return url;
  const why = text === "" ? "the pages name no endpoint" : "the endpoint is no host and no origin";
  throw new ConfigurationError(`${vendor}/${service}: ${why}`);
}

/** Blanks or line ends (of a file read whole) would fail in the transport, with the key in the message. */
function checkTexts(texts: Readonly<Record<string, unknown>>): void {
  for (const [name, text] of Object.entries(texts)) {
    if (typeof text !== "string" || !/^[!-~]+$/.test(text)) {
      throw new ConfigurationError(`${name}: not a text of visible ASCII characters`);
    }
  }
}
