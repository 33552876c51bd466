/** Puts ids of one resource into lists of another's records, or takes them out. */
import type { Link } from "./binding.js";
import { refuseStates } from "./pass-states.js";
import { valueAt } from "./paths.js";
import type { Perform } from "./running-call.js";
import { targetsOf } from "./targets.js";

export const runLink: Perform<Link> = (call, binding) => {
  const entries = targetsOf(call, binding);
  refuseStates(call, entries, binding.refusals);
  for (const entry of entries) {
    for (const [from, to] of Object.entries(binding.set)) {
      const path = to.replace(/\[\]$/, "");
      const ids = call.each(from);
      const old = valueAt(entry.value, path);
      const list: readonly unknown[] = Array.isArray(old) ? old : [];
      const others = list.filter((id) => !ids.includes(id));
      call.change(entry, {
        [path]: binding.kind === "link" ? [...list, ...ids.filter((id) => !list.includes(id))] : others,
      });
    }
  }
  return {};
};
