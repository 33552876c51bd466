/**
 * Findings about forms of a structure, `Parts[](Code=Lid)`, on what is given for it -> the objects that are of the form, or may be; where
 * the form must be there now, whether one is.
 */
import type { Finding } from "../../diff/findings.js";
import { itemPath } from "../finding-index.js";
import type { ObjectValue, Value } from "../uses/value.js";
import type { Sign } from "./evidence.js";
import { objectsIn, type RequestSlot } from "./request-slots.js";

export function weighForm(finding: Finding, { entry }: RequestSlot): Sign[] {
  if (entry === undefined) return [];
  const { value } = entry;
  const form = formOf(finding);
  const matches = objectsIn(value).map((object) => ({ object, match: matchForm(object, form) }));
  const isDemanded = finding.kind === "variant" && (finding.way === "added" || finding.way === "narrowed");
  if (!isDemanded)
    return matches.flatMap(({ object, match }) => (match === false ? [] : [{ spot: object.spot, certain: false }]));
  if (matches.some(({ match }) => match === true)) return [];
  const isKnown = isClosed(value) && matches.every(({ match }) => match === false);
  return [{ spot: value.spot, certain: isKnown && !entry.maybe }];
}

/** `Code=Lid,Size=2` -> the names and values that select the form. */
function formOf(finding: Finding): readonly (readonly [name: string, value: string])[] {
  const [, form = ""] = /\(([^)]*)\)/.exec(itemPath(finding)) ?? [];
  return form.split(",").map((pair) => [pair.slice(0, pair.indexOf("=")), pair.slice(pair.indexOf("=") + 1)]);
}

function matchForm({ entries }: ObjectValue, form: ReturnType<typeof formOf>): boolean | undefined {
  const results = form.map(([name, wanted]) => {
    const value = entries.get(name)?.value;
    if (value?.kind !== "scalar") return undefined;
    const isOne = value.values.some((own) => String(own) === wanted);
    return isOne && value.values.length > 1 ? undefined : isOne;
  });
  if (results.includes(false)) return false;
  return results.includes(undefined) ? undefined : true;
}

/** All that is given is known. */
function isClosed(value: Value): boolean {
  return value.kind === "object" || (value.kind === "list" && !value.open && value.items.every(isClosed));
}
