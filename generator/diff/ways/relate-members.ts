/** A change of what members and forms of structures are -> which way it goes, where more is to be asked than whether it came or went. */
import type { Member, Spec, TypeExpression } from "../../4-spec/spec.js";
import type { Change } from "../change.js";
import { isSame } from "../is-same.js";
import type { Places } from "./places.js";
import { plainWay } from "./relate.js";
import { relateTypes } from "./relate-types.js";
import type { Way } from "../rule.js";

interface Sides {
  readonly before: Spec;
  readonly after: Spec;
  readonly places: Places;
}

/** A type that a user says was renamed is the same; what else differs in it is told where it stands. */
export function relateTypesOfMembers({ before, after }: Change, sides: Sides): Way | "same" {
  const [left, right] = [before as TypeExpression, after as TypeExpression];
  const renamed = sides.places.changesIn(["types"]).filter(({ what }) => what === "renamed");
  if (isSame(renameRefs(left, renamed), right)) return "same";
  return relateTypes(left, right, sides.before.types, sides.after.types);
}

function renameRefs(type: TypeExpression, renamed: readonly Change[]): TypeExpression {
  if (type.kind === "array" || type.kind === "map") return { ...type, of: renameRefs(type.of, renamed) };
  const name = type.kind === "ref" ? renamed.find(({ before }) => before === type.name)?.after : undefined;
  return name === undefined ? type : { kind: "ref", name: String(name) };
}

/** A required member that was not the caller's to set must be given once it is; that it became required is told on its own. */
export function relateReadOnly(change: Change, { old, now }: Places): Way {
  const place = change.at.slice(0, -1);
  const isDemanded = [old(place), now(place)].every((member) => (member as Partial<Member>).required === true);
  return change.what === "removed" && isDemanded ? "narrowed" : plainWay(change);
}

/** Of a form of a structure: one that requests must hold lets less pass. */
export function relateDemands({ before, after }: Change): Way {
  return before === true ? "widened" : after === true ? "narrowed" : "changed";
}
