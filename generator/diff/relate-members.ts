/** A change of what members and forms of structures are -> which way it goes, where more is to be asked than whether it came or went. */
import type { Member, Spec, TypeExpression } from "../4-spec/spec.js";
import type { Change } from "./change.js";
import { isSame } from "./is-same.js";
import type { Places } from "./places.js";
import { plainWay } from "./relate.js";
import { relateTypes } from "./relate-types.js";
import type { Way } from "./rule.js";

interface Sides {
  readonly before: Spec;
  readonly after: Spec;
  readonly places: Places;
}

/** A type that a user says was renamed is the same; what else differs in it is told where it stands. */
export function relateTypesOfMembers({ before, after }: Change, sides: Sides): Way | "same" {
  const [left, right] = [before as TypeExpression, after as TypeExpression];
  if (isSame(renameRefs(left, sides.places.changesIn(["types"])), right)) return "same";
  return relateTypes(left, right, sides.before.types, sides.after.types);
}

function renameRefs(type: TypeExpression, changes: readonly Change[]): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: renameRefs(type.of, changes) };
  if (type.kind !== "ref") return type;
  const renamed = changes.find(({ what, before }) => what === "renamed" && before === type.name);
  return renamed ? { ...type, name: String(renamed.after) } : type;
}

/** A required member that was not the caller's to set must be given once it is. */
export function relateReadOnly(change: Change, { places }: Sides): Way {
  const place = change.at.slice(0, -1);
  // Where that changed too, it is told on its own.
  const isTold = places.changesIn(place).some(({ fact }) => fact === "Member.required");
  const isRequired = (places.old(place) as Pick<Member, "required"> | undefined)?.required === true;
  return change.what === "removed" && isRequired && !isTold ? "narrowed" : plainWay(change);
}

/** Of a form of a structure: one that requests must hold lets less pass. */
export function relateDemands({ before, after }: Change): Way {
  return before === true ? "widened" : after === true ? "narrowed" : "changed";
}
