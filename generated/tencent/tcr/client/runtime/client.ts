/**
 * The caller behind a generated client: a service, its protocol and the user's options in, `call(action, input)` out.
 * It holds no state but its options, and refuses what cannot work (no endpoint,
 * keys no header can carry) before anything is sent.
 */
import { randomHex } from "./crypto.js";
import { ConfigurationError, TransportError } from "./errors.js";
import type { Credentials, Protocol, ServiceInfo } from "./protocol.js";
import { deliver, type Fetch, platformFetch } from "./transport.js";

export interface ClientOptions {
  /** The key, or a function that is asked for it before each call. */
  readonly credentials: Credentials | (() => Credentials | Promise<Credentials>);
  readonly region?: string | undefined;
  /** A host, or an origin such as `http://127.0.0.1:4010`; by default the host that the pages name. */
  readonly endpoint?: string | undefined;
  readonly fetch?: Fetch | undefined;
  /** Milliseconds since 1970; by default the clock of the machine. */
  readonly now?: (() => number) | undefined;
  /** A fresh value for each request; by default a random one. */
  readonly nonce?: (() => string) | undefined;
  readonly timeoutMs?: number | undefined;
  /** The language of messages, such as `en-US`. */
  readonly language?: string | undefined;
}

export interface CallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly region?: string | undefined;
}

export interface Caller {
  call<Response extends object>(action: string, input: object, options?: CallOptions): Promise<Response>;
}

export function createCaller(service: ServiceInfo, protocol: Protocol, options: ClientOptions): Caller {
  const endpoint = readEndpoint(service, options.endpoint);
  const fetch = options.fetch ?? platformFetch;
  const now = options.now ?? Date.now;
  const nonce = options.nonce ?? (() => randomHex(16));

  async function call<Response extends object>(
    action: string,
    input: object,
    more: CallOptions = {},
  ): Promise<Response> {
    const given = typeof options.credentials === "function" ? await options.credentials() : options.credentials;
    const request = await protocol.sign({
      service,
      action,
      input,
      host: endpoint.host,
      credentials: checkCredentials(given),
      region: more.region ?? options.region,
      language: options.language,
      time: now(),
      nonce: nonce(),
    });
    const timeoutMs = options.timeoutMs ?? 60_000;
    const answer = await deliver(fetch, { action, origin: endpoint.origin, request, timeoutMs, signal: more.signal });
    const value = parseAnswer(action, answer.status, answer.text);
    // The one cast: the types come from the pages, and the service is trusted to answer as they say.
    return protocol.read({ action, service, status: answer.status, value }) as Response;
  }

  return { call };
}

function readEndpoint(service: ServiceInfo, given: string | undefined): URL {
  const text = given ?? service.endpoint;
  const name = `${service.vendor}/${service.service}`;
  if (text === undefined) {
    throw new ConfigurationError(
      `${name}: the pages name no endpoint; give one: createClient({ endpoint: "host", ... })`,
    );
  }
  const full = /^https?:\/\//.test(text) ? text : `https://${text}`;
  const url = URL.canParse(full) ? new URL(full) : undefined;
  if (url === undefined || url.pathname !== "/" || url.search !== "" || url.hash !== "" || url.username !== "") {
    throw new ConfigurationError(`${name}: the endpoint must be a host or an origin such as "https://host:port"`);
  }
  return url;
}

/** Keys with blanks or line ends (a file read whole) would fail in fetch, with the key in the message. */
function checkCredentials(credentials: Credentials): Credentials {
  for (const part of ["id", "secret", "token"] as const) {
    const value: unknown = credentials[part];
    if (value === undefined && part === "token") continue;
    if (typeof value !== "string" || !/^[\x21-\x7E]+$/.test(value)) {
      throw new ConfigurationError(
        `credentials.${part} must be a string of visible ASCII characters, without blanks or line ends`,
      );
    }
  }
  return credentials;
}

function parseAnswer(action: string, status: number, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new TransportError(
      "answer",
      action,
      `HTTP ${status} with a body that is not JSON (${text.length} characters)`,
      { status },
    );
  }
}
