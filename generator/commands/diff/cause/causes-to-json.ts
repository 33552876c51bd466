/** Causes -> JSON for machines: as spec/diff.schema.json says of changes, with the places that say them. */
import { findingOf } from "../../../project/diff/report-json.js";
import type { ServiceCauses } from "./cause.js";

export function causesToJson(services: readonly ServiceCauses[]): object {
  const approved = new Map<string, string>();
  return {
    services: services.map(({ causes, ...service }) => ({
      ...service,
      causes: causes.map((cause) => ({
        ...cause,
        changes: cause.changes.map(({ finding, places }) => ({ ...findingOf(finding, { approved }), places })),
      })),
    })),
  };
}
