/** Conditions and rules across members, of the old and the new spec, on an object of a request -> whether it meets the old ones only. */
import type { Condition, MemberRule, Scalar, Spec } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import { isSame } from "../../runtime/client/runtime/members.js";
import { isGiven, scalarsAt, type ObjectValue } from "../uses/value.js";
import type { Sign } from "./evidence.js";
import type { RequestObject, RequestSlot } from "./request-slots.js";

/** A member that is left out, and must be given under a condition now. */
export function weighCondition({ change, after }: Finding, slot: RequestSlot): Sign[] {
  const given = isGiven(slot.in.value, slot.path.slice(slot.in.owner.length + 1));
  const isCondition = typeof change.at.at(-1) === "object" && after !== undefined;
  if (given === true || !slot.in.whole || !isCondition) return [];
  const { value } = slot.in;
  if ((slot.before?.constraints?.requiredWhen ?? []).some((own) => holds(own, value) === true)) return [];
  const held = holds(after as Condition, value);
  if (held === false) return [];
  return [{ spot: value.spot, certain: held === true && given === false }];
}

/** A new member that must be given under conditions. */
export function weighConditions(slot: RequestSlot): Sign[] {
  const { value, whole } = slot.in;
  if (!whole || slot.entry) return [];
  const held = (slot.after?.constraints?.requiredWhen ?? []).map((condition) => holds(condition, value));
  if (held.every((own) => own === false)) return [];
  return [{ spot: value.spot, certain: held.includes(true) && !value.open }];
}

/** Undefined where what decides is not known. */
function holds(condition: Condition, owner: ObjectValue): boolean | undefined {
  if ("present" in condition) {
    const given = isGiven(owner, condition.member);
    return given === undefined ? undefined : given === condition.present;
  }
  const values: readonly Scalar[] | undefined = scalarsAt(owner, condition.member);
  return values?.some((value) => condition.is.some((wanted) => isSame(value, wanted)));
}

/** An object that breaks a rule across its members which the old spec has not: the one that came, or any that differs. */
export function weighGroup(finding: Finding, object: RequestObject, before: Spec, after: Spec): Sign[] {
  if (!object.whole) return [];
  const known = new Set(rulesAt(before, object.owner).map(print));
  const came = typeof finding.after === "object" ? print(finding.after as MemberRule) : undefined;
  return rulesAt(after, object.owner)
    .filter((rule) => !known.has(print(rule)) && (came === undefined || came === print(rule)))
    .flatMap((rule): Sign[] => {
      const broken = isBroken(rule, object.value);
      return broken === false ? [] : [{ spot: object.value.spot, certain: broken === true }];
    });
}

function print({ kind, members }: MemberRule): string {
  return JSON.stringify([kind, members]);
}

function rulesAt({ actions, types }: Spec, owner: string): readonly MemberRule[] {
  const name = owner.replace(/^type:|\.input$/g, "");
  const record = owner.startsWith("type:") ? types : actions;
  return (Object.hasOwn(record, name) ? record[name]?.rules : undefined) ?? [];
}

function isBroken({ kind, members }: MemberRule, value: ObjectValue): boolean | undefined {
  const given = members.map((member) => isGiven(value, member));
  const least = given.filter((own) => own === true).length;
  const most = given.filter((own) => own !== false).length;
  const isRight = (count: number): boolean =>
    count === 1 || (count === 0 ? kind === "conflict" : kind === "atLeastOne");
  const results = new Set(Array.from({ length: most - least + 1 }, (_, i) => isRight(least + i)));
  return results.size > 1 ? undefined : results.has(false);
}
