/**
 * A selector and the name of an action -> the service, its spec, and the action. Refuses what is not there, with the names
 * most like it; of an action that is obsolete or undocumented it gives a note.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { deletedBy } from "../../5-view/describe.js";
import { didYouMean } from "../../support/nearest-names.js";
import { vendorNamed } from "../../vendors/registry.js";
import type { Vendor } from "../../vendors/vendor.js";
import { printProblem, readSpec } from "../../project/read-spec-file.js";
import { selectService, type ServiceFolder } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";

export interface Service {
  /** `vendor/service`. */
  readonly name: string;
  readonly folder: ServiceFolder;
  readonly spec: Spec;
  readonly vendor: Vendor;
}

export function findService(root: string, selector: string): Service {
  const folder = selectService(root, selector);
  const read = readSpec(folder);
  if (read.kind === "problems")
    throw new UsageError(`${read.label}: ${read.problems.slice(0, 1).map(printProblem).join("")}`);
  const vendor = vendorNamed(folder.vendor);
  if (!vendor) throw new UsageError(`${folder.path}: there is no vendor ${folder.vendor}`);
  return { name: `${folder.vendor}/${folder.service}`, folder, spec: read.spec, vendor };
}

export function findAction({ name: service, spec }: Service, name: string): Action {
  const action = Object.hasOwn(spec.actions, name) ? spec.actions[name] : undefined;
  if (action !== undefined) return action;
  const known = Object.keys(spec.actions);
  throw new UsageError(
    `${service} has no action ${JSON.stringify(name)}${didYouMean(name, known)}; --list shows its ${known.length} actions`,
  );
}

/** What to know of the action before it is called. */
export function statusNotes(name: string, action: Action): string[] {
  if (action.status === "obsolete") return [`${name} is obsolete: ${deletedBy(action)} deleted it`];
  if (action.status === "undocumented")
    return [`${name} is listed, but described on no page: its input is not checked`];
  return [];
}
