/** Removes the records that the input names; what others name is in use, or is forgotten by them. */
import type { Delete } from "./binding.js";
import { passStates, refuseStates } from "./pass-states.js";
import { valueAt, valuesAt } from "./paths.js";
import type { Perform, RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";
import { targetsOf } from "./targets.js";

export const runDelete: Perform<Delete> = (call, binding) => {
  const entries = targetsOf(call, binding);
  refuseStates(call, entries, binding.refusals);
  for (const entry of entries) {
    for (const [other, path] of usersOf(call, entry)) {
      if (binding.inUse !== undefined)
        call.refuseAs(binding.inUse, `${entry.resource} ${entry.id} is in use by ${other.resource} ${other.id}.`);
      forget(call, other, path, entry.id);
    }
    if (binding.passage === undefined) call.remove(entry);
    else passStates(call, entry, binding.passage, "remove");
  }
  return {};
};

/** Records that name this one, and where. */
function usersOf(call: RunningCall, { resource, id }: Entry): [Entry, string][] {
  const { world } = call;
  return Object.entries(world.service.resources ?? {}).flatMap(([other, { references = {}, within }]) =>
    Object.entries(references)
      .filter(([path, target]) => target === resource && path !== within && !world.isDerived(other, path))
      .flatMap(([path]) =>
        call
          .all(other)
          .filter((own) => valuesAt(own.value, path).includes(id))
          .map((own): [Entry, string] => [own, path]),
      ),
  );
}

/** Ids in lists go; a single id stays, as the trace of what was there. */
function forget(call: RunningCall, other: Entry, path: string, id: unknown): void {
  if (!path.endsWith("[]")) return;
  const plain = path.slice(0, -2);
  const list = valueAt(other.value, plain);
  if (!Array.isArray(list)) return;
  call.change(other, { [plain]: list.filter((item) => item !== id) });
}
