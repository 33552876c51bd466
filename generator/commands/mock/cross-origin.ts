/**
 * Which pages may call a served mock and read what it answers (CORS): pages of this machine, that is those of a loopback
 * origin and those opened as files, whose origin is `null`. For pages of other origins nothing is said, and so browsers keep
 * the answers from them. A preflight is answered here: it is no call, and reaches neither log nor limits.
 */
import type { Answer } from "../../runtime/mock/runtime/answer.js";
import type { RawRequest } from "../../runtime/mock/runtime/wire/raw-request.js";

const local = /^(?:null|https?:\/\/(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])(?::\d{1,5})?)$/;
/** What a list of header names may hold: it goes back as it came. */
const names = /^[\w!#$%&'*+.^`|~, -]+$/;

/** Undefined for what is no preflight. */
export function answerPreflight(raw: RawRequest): Answer | undefined {
  const { method, headers } = raw;
  if (method !== "OPTIONS" || !headers.has("origin") || !headers.has("access-control-request-method")) return undefined;
  const origin = localOrigin(raw);
  if (origin === undefined) return { status: 204, headers: {}, body: "" };
  const asked = headers.get("access-control-request-headers") ?? "";
  const isPrivate = headers.get("access-control-request-private-network") === "true";
  return {
    status: 204,
    headers: {
      "access-control-allow-origin": origin,
      "access-control-allow-methods": "GET, HEAD, POST, PUT, PATCH, DELETE",
      ...(names.test(asked) ? { "access-control-allow-headers": asked } : {}),
      ...(isPrivate ? { "access-control-allow-private-network": "true" } : {}),
      "access-control-max-age": "600",
      vary: "origin, access-control-request-headers",
    },
    body: "",
  };
}

/** The answer, with leave to read it where the page may. */
export function shareAnswer(answer: Answer, raw: RawRequest): Answer {
  const origin = localOrigin(raw);
  if (origin === undefined) return answer;
  const leave = { "access-control-allow-origin": origin, "access-control-expose-headers": "*", vary: "origin" };
  return { ...answer, headers: { ...answer.headers, ...leave } };
}

function localOrigin({ headers }: RawRequest): string | undefined {
  const origin = headers.get("origin");
  return origin !== null && local.test(origin) ? origin : undefined;
}
