/** Writes members of the input into the records that it names, and lets these pass states. */
import type { Update } from "./binding.js";
import { passStates, refuseStates } from "./pass-states.js";
import { takeInput } from "./run-create.js";
import { targetsOf } from "./targets.js";
import { valueAt } from "./paths.js";
import type { Perform } from "./running-call.js";

export const runUpdate: Perform<Update> = (call, binding) => {
  const entries = targetsOf(call, binding);
  refuseStates(call, entries, binding.refusals);
  const { hidden } = takeInput(call, { ...binding.set, ...binding.by });
  for (const entry of entries) {
    for (const [from, to] of Object.entries(binding.set)) {
      const value = valueAt(call.input, from);
      if (value !== undefined) call.change(entry, { [to]: value });
    }
    if (Object.keys(hidden).length > 0) call.hide(entry, hidden);
    if (binding.passage !== undefined) passStates(call, entry, binding.passage);
  }
  return {};
};
