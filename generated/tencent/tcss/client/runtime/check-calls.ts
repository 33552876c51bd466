/**
 * The layer that checks inputs against the documented constraints before they are sent, and tells of answers that are not as
 * documented: what `inspect` finds, and integers that a number cannot hold. It never changes an answer, and never refuses one: what `onDrift` throws is dropped.
 */
import { ValidationError } from "./errors.js";
import { stringMember } from "./json-member.js";
import { roundedIntegers } from "./json-text.js";
import type { Layer } from "./layer.js";
import type { ClientOptions } from "./options.js";
import type { ServiceInfo } from "./protocol.js";

export function checkCalls(service: ServiceInfo, { validate, inspect, onDrift, now = Date.now }: ClientOptions): Layer {
  return async (request, next) => {
    const { action } = request.operation;
    const problems = validate?.(action, request.input) ?? [];
    if (problems.length > 0) throw new ValidationError(action, problems);
    const result = await next(request);
    if (onDrift === undefined) return result;
    const { text, response } = result;
    const rounded = service.integers === undefined ? roundedIntegers(text) : [];
    const drifts = rounded.map((at) => {
      const root = `${service.responseRoot ?? ""}.`;
      const path = `${action}.output.${at.startsWith(root) ? at.slice(root.length) : at}`;
      return { action, path, kind: "rounded-integer", expected: "an integer up to 2^53", found: "integer" } as const;
    });
    const about = {
      vendor: service.vendor,
      service: service.service,
      version: service.version,
      requestId: stringMember(response, "RequestId"),
      time: new Date(now()).toISOString(),
    };
    try {
      for (const drift of [...drifts, ...(inspect?.(action, response) ?? [])]) onDrift({ ...drift, ...about });
    } catch {
      // A log that cannot be written does not undo a call that was made.
    }
    return result;
  };
}
