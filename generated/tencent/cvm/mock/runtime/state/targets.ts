/** The records that a changing action is about: those that its input names, never all. */
import type { By } from "./binding.js";
import { chosenBy } from "./run-list.js";
import type { RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

export function targetsOf(
  call: RunningCall,
  { resource, by }: { readonly resource: string; readonly by: By },
): readonly Entry[] {
  const given = Object.keys(by).some((path) => call.each(path).length > 0);
  return given ? chosenBy(call, call.all(resource), by, (entry) => call.show(entry)) : [];
}
