/**
 * Where a creating action answers with the id of what it made: the only member of the output that is an id, apart from those
 * of the work itself (RequestId, OrderId); `<Noun>Id` where there are several.
 *   InstanceIdSet: [string]    KeyPair.KeyId    Data.InstanceId    SubnetSet[].SubnetId
 */
import { remembered } from "../../support/remembered.js";
import type { Action, Spec } from "../../4-spec/spec.js";
import type { ActionName } from "./action-name.js";
import { isIdType, type Place, placesIn } from "./places.js";
import { keyOf, wordsOf } from "./words.js";

/** Ids of what goes on, not of what is kept; unless the action is about them. */
const WORK = new Set(
  "batch deal flow job log operation order request session task token trace transaction work workflow".split(" "),
);

export function findNewId(name: ActionName, { output = [] }: Action, spec: Spec): Place | undefined {
  const ids = placesIn(output, spec).filter(({ member, depth, lists }) => {
    const key = idKeyOf(member.name);
    if (key === undefined || !isIdType(member.type) || depth > 2 || lists > 1) return false;
    const stem = key.replace(/id$/, "");
    return name.keys.includes(stem) || !isWork(stem);
  });
  const own = ids.filter(({ member }) => name.keys.includes((idKeyOf(member.name) ?? "").replace(/id$/, "")));
  const [only, ...more] = own.length > 0 ? own : ids;
  return more.length === 0 ? only : undefined;
}

function isWork(stem: string): boolean {
  return stem === "" || [...WORK].some((word) => stem.endsWith(word));
}

/** `InstanceId`, `InstanceIds`, `InstanceIdSet`, `InstanceIdList` -> `instanceid`. */
export const idKeyOf = remembered((name): string | undefined => {
  const words = wordsOf(name);
  const last = words.at(-1) ?? "";
  const end = /^(?:Set|Sets|List|Lists)$/.test(last) ? words.slice(0, -1) : words;
  const key = keyOf(end.join(""));
  return key.endsWith("id") && /^ids?$/i.test(end.at(-1) ?? "") ? key : undefined;
});
