/** A spec -> the actions that list each error code, in their order. */
import type { Spec } from "../4-spec/spec.js";

export function errorUsers({ actions }: Pick<Spec, "actions">): ReadonlyMap<string, readonly string[]> {
  const users = new Map<string, string[]>();
  for (const [name, { errors = [] }] of Object.entries(actions))
    for (const code of new Set(errors)) {
      const known = users.get(code);
      if (known) known.push(name);
      else users.set(code, [name]);
    }
  return users;
}
