/** Ids in the input against what is kept: of the wrong shape, or of nothing. */
import type { Reference } from "./binding.js";
import { RefusalError } from "./refusal-error.js";
import type { RunningCall } from "./running-call.js";

/** Codes for what the action documents none of its own. */
export interface StandardCodes {
  readonly notFound: string;
  readonly malformed: string;
}

export function checkReferences(call: RunningCall, standard: StandardCodes, adopt: boolean): void {
  for (const [path, reference] of Object.entries(call.facts.references ?? {}))
    for (const id of call.at(path)) checkId(call, path, reference, id, standard, adopt);
}

function checkId(
  call: RunningCall,
  path: string,
  { resource, mustExist, notFound, malformed }: Reference,
  id: unknown,
  standard: StandardCodes,
  adopt: boolean,
): void {
  // An empty id is none.
  if (id === "" || call.find(resource, id) !== undefined) return;
  if (!call.world.fits(resource, id))
    throw new RefusalError(malformed ?? notFound ?? standard.malformed, `${path} is not of the form of such an id.`);
  if (!mustExist) return;
  if (adopt) call.adopt(resource, id);
  else throw new RefusalError(notFound ?? standard.notFound, `${path}: there is no such ${resource}.`);
}
