/**
 * What a call is for, against what the service has: its version, its action, its region. The first thing that is wrong, in the
 * order in which services look.
 */
import { own } from "../../client/runtime/json.js";
import { didYouMean } from "./near-names.js";
import type { MockAction, MockService } from "./service.js";
import type { Complaint, Incoming } from "./wire/protocol.js";

export function checkRequest(incoming: Incoming, service: MockService): MockAction | Complaint {
  const { action: name, version } = incoming;
  if (!name) return complaint("missing", "Action", "Action is required.");
  if (!version) return complaint("missing", "Version", "Version is required.");
  if (version !== service.version) {
    return complaint("version", version, `There is no version ${version}, only ${service.version}.`);
  }
  const action = own(service.actions, name);
  if (action === undefined) {
    const near = didYouMean(name, Object.keys(service.actions));
    return complaint("action", name, `There is no action ${name}${near}.`);
  }
  return checkRegion(incoming.region, action, service) ?? action;
}

/** Where an action has no region, one that is given has no effect. */
function checkRegion(region: string | undefined, action: MockAction, { regions }: MockService): Complaint | undefined {
  const { use, only } = action.region ?? {};
  if (!region) return use === "required" ? complaint("missing", "Region", "Region is required.") : undefined;
  const known = only ?? regions;
  if (known === undefined || known.includes(region) || use === "none") return undefined;
  return complaint("region", region, `There is no region ${region}.`);
}

function complaint(kind: Complaint["kind"], at: string, detail: string): Complaint {
  return { kind, at, detail };
}
