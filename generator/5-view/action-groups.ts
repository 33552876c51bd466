/** A spec -> its actions by group: in the order of the pages, those without a group last. */
import type { Spec } from "../4-spec/spec.js";

export interface ActionGroup {
  readonly title: string;
  readonly actions: readonly string[];
}

export function actionGroups({ groups = [], actions }: Spec): ActionGroup[] {
  const byGroup = new Map<string | undefined, string[]>(groups.map((own) => [own, []]));
  for (const [name, { group }] of Object.entries(actions)) {
    const known = byGroup.get(group) ?? [];
    known.push(name);
    byGroup.set(group, known);
  }
  const other = byGroup.get(undefined) ?? [];
  byGroup.delete(undefined);
  const titled = [...byGroup].map(([title = "", own]) => ({ title, actions: own }));
  const last = { title: titled.length > 0 ? "Other actions" : "Actions", actions: other };
  return [...titled, last].filter((own) => own.actions.length > 0);
}
