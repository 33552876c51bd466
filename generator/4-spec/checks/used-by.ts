/** Every action that a type names as its user reaches the type through its tables. */
import { typeOrigin } from "../build-types.js";
import { reachedTypes } from "../reached-types.js";
import type { Check } from "./check.js";

export const usedBy: Check = ({ spec, pages, report }) => {
  const reach = new Map<string, ReadonlySet<string>>();
  for (const [name, action] of Object.entries(spec.actions)) {
    reach.set(
      name,
      reachedTypes([...(action.input ?? []), ...(action.output ?? [])], (type) => spec.types[type]?.members),
    );
  }
  for (const [name, type] of Object.entries(spec.types)) {
    for (const user of type.usedBy) {
      if (spec.actions[user]?.status === "undocumented" || reach.get(user)?.has(name)) continue;
      report.add("spec/used-by", { type: name, action: user }, typeOrigin(pages, name));
    }
  }
};
