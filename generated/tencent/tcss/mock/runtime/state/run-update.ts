/** Writes members of the input into the records that it names, and lets these pass states. */
import type { Update } from "./binding.js";
import { passStates, refuseStates } from "./pass-states.js";
import { valueAt } from "./paths.js";
import { over } from "./record-types.js";
import { refuseSecond, takeInput } from "./run-create.js";
import type { Perform } from "./running-call.js";
import { targetsOf } from "./targets.js";

export const runUpdate: Perform<Update> = (call, binding) => {
  const { resource, by, set, fixed = {}, unique, passage } = binding;
  const entries = targetsOf(call, binding);
  refuseStates(call, entries, binding.refusals);
  const { record } = takeInput(call, resource, set);
  const { hidden } = takeInput(call, resource, { ...set, ...by });
  const paths = Object.values(set).map((path) => path.replace(/\[\]$/, ""));
  for (const entry of entries) {
    if (unique !== undefined) refuseSecond(call, resource, unique, record, entry);
    for (const path of paths) {
      const value = valueAt(record, path);
      if (value !== undefined) call.change(entry, { [path]: over(entry.value, path, value) });
    }
    call.change(entry, fixed);
    if (Object.keys(hidden).length > 0) call.hide(entry, hidden);
    if (passage !== undefined) passStates(call, entry, passage);
  }
  return {};
};
