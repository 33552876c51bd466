/**
 * `--region` against what the pages say of the action: a region that is needed and not given is refused with the names of
 * those there are; one that the pages do not name gives a note, since new ones open before pages are read again.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { UsageError } from "../../project/usage-error.js";

export function regionNotes(region: string | undefined, name: string, action: Action, { protocol }: Spec): string[] {
  const known = action.region?.only ?? protocol.regions?.map((own) => own.id) ?? [];
  if (region === undefined && action.region?.use === "required") {
    const names = known.length === 0 ? "" : `, one of ${known.join(", ")}`;
    throw new UsageError(`${name} needs a region: give --region${names}`);
  }
  if (region === undefined || known.length === 0 || known.includes(region)) return [];
  return [`the pages name no region ${JSON.stringify(region)} for ${name}, only ${known.join(", ")}`];
}

/** The host that the pages name for a region, where they name none for the whole service. */
export function regionalHost(region: string | undefined, { protocol }: Spec): string | undefined {
  if (protocol.endpoint !== undefined) return undefined;
  return protocol.regionalEndpoints?.find((own) => own.region === region)?.host;
}
