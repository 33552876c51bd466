/**
 * A bound, step, default, unit or documented value that differs -> which way, by all that limits the value before and after: `> 4` and
 * `>= 5` are one limit of whole numbers. `same` where only the page puts it otherwise.
 */
import type { Constraints, EnumValue } from "../../4-spec/spec.js";
import type { Change } from "../change.js";
import { innermostType, limitsAround, memberOf, type Places } from "./places.js";
import { plainWay, relateLimits } from "./relate.js";
import type { Way } from "../rule.js";

type Field = "minimum" | "maximum" | "minLength" | "maxLength" | "minItems" | "maxItems";
type Exclusive = "exclusiveMinimum" | "exclusiveMaximum";

const TWINS: Partial<Readonly<Record<Field, Exclusive>>> = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" };

/** How far in a bound stands: a greater number lets less pass, whichever side it is on. */
type Bound = readonly [limit: number, isExclusive: 0 | 1];

export function relateBounds(change: Change, places: Places): Way | "same" {
  const fact = change.fact.replace("Constraints.", "");
  const field = (Object.keys(TWINS) as Field[]).find((own) => TWINS[own] === fact) ?? (fact as Field);
  const type = innermostType(change.at, places);
  const isWhole = TWINS[field] === undefined || type?.kind === "integer";
  const limits = limitsAround(change.at, places);
  const [old, now] = [boundOf(limits.before, field, isWhole), boundOf(limits.after, field, isWhole)];
  // Sizes begin at 0, and so do integers without a sign: to say so is no limit.
  const hasFloor = field === "minLength" || field === "minItems";
  const isUnsigned = field === "minimum" && type?.kind === "integer" && type.unsigned === true;
  const [limit, isExclusive] = old ?? now ?? [0, 0];
  if (old === undefined || now === undefined)
    return (hasFloor || isUnsigned) && limit <= 0 && isExclusive === 0 ? "same" : now ? "added" : "removed";
  if (old[0] === now[0]) return old[1] === now[1] ? "same" : now[1] === 1 ? "narrowed" : "widened";
  return relateLimits(old[0], now[0], "least");
}

/** The one that lets least pass; of whole numbers the one that is still let pass. */
function boundOf(limits: Constraints, field: Field, isWhole: boolean): Bound | undefined {
  const twin = TWINS[field];
  const sign = field.startsWith("min") ? 1 : -1;
  const bounds = [
    ...(limits[field] === undefined ? [] : [[sign * limits[field], 0] as const]),
    ...(twin === undefined || limits[twin] === undefined ? [] : [[sign * limits[twin], 1] as const]),
  ];
  const each = bounds.map(([limit, isExclusive]): Bound => {
    if (!isWhole) return [limit, isExclusive];
    return [isExclusive ? Math.floor(limit) + 1 : Math.ceil(limit), 0];
  });
  return each.sort((a, b) => b[0] - a[0] || b[1] - a[1])[0];
}

/** Multiples of 5 are not all multiples of 10. */
export function relateSteps(change: Change, places: Places): Way | "same" {
  const [old, now] = [change.before as number | undefined, change.after as number | undefined];
  if (old !== undefined && now !== undefined) {
    const [isWider, isNarrower] = [isMultiple(old, now), isMultiple(now, old)];
    return isWider && isNarrower ? "same" : isWider ? "widened" : isNarrower ? "narrowed" : "changed";
  }
  // Every whole number is a multiple of 1.
  const isWhole = innermostType(change.at, places)?.kind === "integer";
  return isWhole && isMultiple(1, old ?? now ?? 1) ? "same" : plainWay(change);
}

/** A step such as 0.1 has no exact number. */
function isMultiple(number: number, step: number): boolean {
  const steps = number / step;
  return steps > 0.5 && Math.abs(steps - Math.round(steps)) < 1e-9 * Math.max(1, steps);
}

/** What no call left out never had its default; the same words for another type are the same default. */
export function relateDefaults(change: Change, places: Places): Way | "same" {
  const { before, after } = change;
  if (change.what === "changed" && typeof before !== "object" && String(before) === String(after)) return "same";
  return memberOf(change.at, places).required === true ? "widened" : plainWay(change);
}

export function relateUnits(change: Change): Way | "same" {
  const isSpelling = change.what === "changed" && wordOf(change.before) === wordOf(change.after);
  return isSpelling ? "same" : plainWay(change);
}

/** `Days` and `day` are one unit; `MBps` and `Mbps` are two. */
function wordOf(unit: unknown): string {
  const text = String(unit);
  return /^[A-Z]?[a-z]{3,}$/.test(text) ? text.toLowerCase().replace(/s$/, "") : text;
}

/** The same value as a text or as a number, where the type of the member is another: that is what differs. */
export function relateValues(change: Change, places: Places): Way | "same" {
  const text = ({ before, after }: Change): string => String(((before ?? after) as EnumValue | undefined)?.value);
  const others = places.changesIn(change.at.slice(0, -1));
  return others.some((own) => own.what !== change.what && text(own) === text(change)) ? "same" : plainWay(change);
}
