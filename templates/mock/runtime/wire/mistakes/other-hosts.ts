/** Hosts that a caller may have signed instead of the one that the request came to: the vendor's own, and names of this machine. */
import type { RawRequest } from "../raw-request.js";
import type { MockService } from "../../service.js";

const localNames = ["localhost", "127.0.0.1", "[::1]", "0.0.0.0"];

export function otherHosts(raw: RawRequest, { service, protocol }: MockService): readonly string[] {
  const host = raw.headers.get("host") ?? raw.url.host;
  const [port = ""] = /:\d+$/.exec(host) ?? [];
  return [
    ...(protocol.endpoint === undefined ? [] : [protocol.endpoint]),
    ...["tencentcloudapi.com", "intl.tencentcloudapi.com", "aliyuncs.com"].map((domain) => `${service}.${domain}`),
    ...localNames.flatMap((name) => [name, `${name}${port}`]),
    raw.url.host,
    raw.url.hostname,
    "",
  ];
}
