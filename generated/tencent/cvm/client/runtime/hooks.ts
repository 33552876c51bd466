/**
 * The layer of hooks around each request, for logs and traces. They see what is asked and what came of it, never a key, a
 * signature or a response; secrets among the input are redacted.
 */
import { ConfigurationError } from "./errors.js";
import { stringMember } from "./json-member.js";
import type { CallResult, Layer } from "./layer.js";
import type { Middleware, Outcome } from "./options.js";
import type { ServiceInfo } from "./protocol.js";
import { redact } from "./redact.js";

/** Of HTTP and of the protocols: a header that a hook gives under such a name is not sent. */
const RESERVED =
  /^(?:host|connection|keep-alive|te|trailer|transfer-encoding|upgrade|expect|accept.*|content-.*|proxy-.*|authorization|x-(?:tc|acs)-(?!trace).*)$/i;

export function hooks(
  { vendor, service }: ServiceInfo,
  middleware: readonly Middleware[],
  standardRegion: string | undefined,
): Layer {
  return async (request, next) => {
    const { operation, input, options } = request;
    const { action } = operation;
    const { region = standardRegion } = options;
    const headers: Record<string, string> = {};
    const attempt = { vendor, service, action, region, input: () => redact(input), headers };
    let result: Promise<CallResult> | undefined;
    const last = async (): Promise<Outcome> => {
      if (result !== undefined) throw new ConfigurationError(`${action}: a middleware called next twice`);
      result = next({ ...request, headers: { ...request.headers, ...readHeaders(headers) } });
      const { status, response } = await result;
      return { status, requestId: stringMember(response, "RequestId") };
    };
    await middleware.reduceRight<() => Promise<Outcome>>((inner, own) => () => own(attempt, inner), last)();
    if (result === undefined) throw new ConfigurationError(`${action}: a middleware did not call next`);
    // A failure that a middleware kept to itself stays the failure of the request.
    return result;
  };
}

function readHeaders(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const free = Object.entries(headers).filter(([name]) => !RESERVED.test(name));
  for (const [name, value] of free) {
    if (!/^[\w!#$%&'*+.^`|~-]+$/.test(name) || typeof value !== "string" || !/^[\t -~]*$/.test(value)) {
      throw new ConfigurationError(`a middleware gave a header that cannot be sent: ${name}`);
    }
  }
  return Object.fromEntries(free) as Record<string, string>;
}
