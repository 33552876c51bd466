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

export function hooks(
  { vendor, service }: ServiceInfo,
  middleware: readonly Middleware[],
  standardRegion: string | undefined,
): Layer {
  return async (request, next) => {
    const { operation, input, options } = request;
    const { region = standardRegion } = options;
    const headers: Record<string, string> = {};
    const attempt = { vendor, service, action: operation.action, region, input: () => redact(input), headers };
    let result: CallResult | undefined;
    const last = async (): Promise<Outcome> => {
      const { status, response } = (result = await next({ ...request, headers }));
      return { status, requestId: stringMember(response, "RequestId") };
    };
    await middleware.reduceRight<() => Promise<Outcome>>((inner, own) => () => own(attempt, inner), last)();
    if (result === undefined) throw new ConfigurationError(`${operation.action}: a middleware did not call next`);
    return result;
  };
}
