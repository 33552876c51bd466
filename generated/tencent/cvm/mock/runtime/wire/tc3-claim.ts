/**
 * What a TC3-HMAC-SHA256 request says of its signature, and what it may have signed to be right.
 *   TC3-HMAC-SHA256 Credential=<id>/<date>/<service>/tc3_request, SignedHeaders=content-type;host, Signature=<hex>
 */
import type { Bytes } from "../../../client/runtime/bytes.js";
import type { Tc3Request } from "../../../client/runtime/sign-tc3.js";
import { calledAddress, type RawRequest, signedHosts } from "./raw-request.js";
import type { MockService } from "../service.js";

export interface Tc3Claim {
  readonly id: string;
  readonly date: string;
  readonly service: string;
  /** As they came. */
  readonly signedHeaders: string;
  /** In small letters. */
  readonly names: readonly string[];
  readonly signature: string;
}

const form =
  /^TC3-HMAC-SHA256 +Credential=([^/, ]*)\/(\d{4}-\d\d-\d\d)\/([^, ]+)\/tc3_request *, *SignedHeaders=([\w;-]+) *, *Signature=([^ ,]+)$/;

/** A text says what is wrong with the header. */
export function readClaim(header: string): Tc3Claim | string {
  if (!header.startsWith("TC3-HMAC-SHA256 "))
    return "The algorithm of the Authorization header is not TC3-HMAC-SHA256.";
  const [, id = "", date = "", service = "", signedHeaders = "", signature = ""] = form.exec(header) ?? [];
  if (signature === "") {
    return "Authorization is not Credential=id/date/service/tc3_request, SignedHeaders=names, Signature=digits.";
  }
  const names = signedHeaders.toLowerCase().split(";");
  const missing = ["content-type", "host"].find((name) => !names.includes(name));
  if (missing !== undefined) return `SignedHeaders must hold ${missing}.`;
  return { id, date, service, signedHeaders, names, signature };
}

/**
 * An SDK that calls another address takes the product from it, up to its first dot: `127` of `127.0.0.1:4010`, but
 * `localhost:4010` and `localhost:4010/cvm` whole.
 */
export function productsOf(raw: RawRequest, { service }: MockService): readonly string[] {
  const address = calledAddress(raw);
  return [service, address.split(".", 1).join(""), address.split(/[.:]/, 1).join("")];
}

const noBytes: Bytes = new Uint8Array(0);

/**
 * Hosts with and without their port; the path is `/`, or as it came where a mock is served below a path. A GET has no
 * payload and a POST no query, whatever is sent.
 */
export function* rightRequests({ names }: Tc3Claim, raw: RawRequest): Generator<Tc3Request> {
  const { method } = raw;
  const isGet = method === "GET";
  for (const host of signedHosts(raw)) {
    const headers: Record<string, string> = {};
    for (const name of names) headers[name] = name === "host" ? host : (raw.headers.get(name) ?? "");
    for (const path of raw.path === "/" ? ["/"] : ["/", raw.path]) {
      yield { method, path, query: isGet ? raw.query : "", headers, payload: isGet ? noBytes : raw.body };
    }
  }
}
