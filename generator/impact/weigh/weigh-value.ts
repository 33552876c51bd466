/**
 * A value that is given in requests, held against the limits of the old and the new spec -> where it meets the old ones and breaks the
 * new ones. What is not known may do so.
 */
import type { Constraints, Scalar, TypeExpression } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import { checkLimits } from "../../runtime/client/runtime/check-limits.js";
import { fits } from "../../runtime/client/runtime/members.js";
import { goneValue } from "../finding-index.js";
import type { Value } from "../uses/value.js";
import type { Sign } from "./evidence.js";
import type { RequestSlot } from "./request-slots.js";

/** A finding about limits of the member itself, or of the items of its list. */
export function weighLimit(finding: Finding, { entry, ...slot }: RequestSlot): Sign[] {
  if (entry === undefined) return [];
  const steps = finding.change.at.slice(2);
  const level = steps.filter((step) => step === "items").length;
  const rule = steps.findLast((step) => typeof step === "string") as string;
  const gone = goneValue(finding);
  const [old, now] = [limitsAt(slot.before?.constraints, level), limitsAt(slot.after?.constraints, level)];
  return valuesAt(entry.value, level).flatMap((value): Sign[] => {
    const breaks = (own: Scalar | readonly unknown[]): boolean =>
      (gone === undefined || String(own) === String(gone)) && isBroken(rule, now, own) && !isBroken(rule, old, own);
    const { spot } = value;
    if (value.kind === "unknown") return [{ spot, certain: false }];
    if (value.kind === "object" || value.kind === "elsewhere") return [];
    if (value.kind === "list") {
      const items = Array.from(value.items);
      return breaks(items) && !value.open ? [{ spot, certain: true }] : value.open ? [{ spot, certain: false }] : [];
    }
    const broken = value.values.filter(breaks);
    return broken.length > 0 ? [{ spot, certain: broken.length === value.values.length && !entry.maybe }] : [];
  });
}

function limitsAt(limits: Constraints | undefined, level: number): Constraints {
  return level === 0 ? (limits ?? {}) : limitsAt(limits?.items, level - 1);
}

/** The value, or the items of it, so many levels below. */
function valuesAt(value: Value, level: number): readonly Value[] {
  if (level === 0) return [value];
  if (value.kind !== "list") return value.kind === "unknown" ? [value] : [];
  return value.items.flatMap((item) => valuesAt(item, level - 1));
}

function isBroken(rule: string, limits: Constraints, value: Scalar | readonly unknown[]): boolean {
  return checkLimits(limits, value).some((own) => own.rule === rule);
}

/** A finding about the type, where both clients type the member the same: `1.5` for what is an integer now. */
export function weighType({ before, after, entry }: RequestSlot): Sign[] {
  if (entry === undefined || before === undefined || after === undefined) return [];
  return weighTypes(before.type, after.type, entry.value);
}

function weighTypes(before: TypeExpression, after: TypeExpression, value: Value): Sign[] {
  const { spot } = value;
  if (value.kind === "unknown") return [{ spot, certain: false }];
  if (value.kind === "scalar") {
    const broken = value.values.filter((own) => fits(before, own) && !fits(after, own));
    return broken.length > 0 ? [{ spot, certain: broken.length === value.values.length }] : [];
  }
  if (value.kind !== "list" || before.kind !== "array" || after.kind !== "array") return [];
  return value.items.flatMap((item) => weighTypes(before.of, after.of, item));
}
