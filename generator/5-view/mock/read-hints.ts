/**
 * What the whole of a service tells of ids: which outputs pages name as the source of other members' values, and what those
 * actions must be given that make or delete the things of a noun.
 */
import type { Spec } from "../../4-spec/spec.js";
import { parseActionName } from "./action-name.js";
import { keyOf } from "./words.js";

export interface Hints {
  /** `DescribeZones.output.ZoneSet[].Zone` */
  readonly sources: readonly string[];
  /** Keys of members, by the key of the noun. */
  readonly handles: ReadonlyMap<string, readonly string[]>;
}

export function readHints({ actions, types }: Spec): Hints {
  const members = [
    ...Object.values(actions).flatMap(({ input }) => input ?? []),
    ...Object.values(types).flatMap((type) => type.members),
  ];
  const handles = new Map<string, string[]>();
  for (const [action, { input = [] }] of Object.entries(actions)) {
    const { does, keys } = parseActionName(action);
    if (!does.some((deed) => deed === "create" || deed === "delete")) continue;
    const required = input.filter((own) => own.required === true).map((own) => keyOf(own.name));
    for (const key of keys) handles.set(key, [...(handles.get(key) ?? []), ...required]);
  }
  return { sources: members.flatMap(({ from }) => from ?? []), handles };
}
