/** A spec -> what the runtime of the clients is told of the service that it calls. */
import type { Spec } from "../../4-spec/spec.js";
import type { ServiceInfo } from "../../runtime/client/runtime/protocol.js";

export function serviceInfo({ vendor, service, version = "", protocol }: Spec): ServiceInfo {
  const { kind, endpoint, responseRoot } = protocol;
  return {
    vendor,
    service,
    version,
    protocol: kind,
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(responseRoot === undefined ? {} : { responseRoot }),
    integers: "bigint",
  };
}
