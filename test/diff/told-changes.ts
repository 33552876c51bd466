// What the diff says of an edited spec, in the form in which edits state what it must say.
import type { Change } from "../../generator/diff/change.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { printPath } from "../../generator/diff/print-path.js";
import { renamedBy } from "../../generator/diff/renames/renames.js";
import type { EditedSpec } from "./edited-specs.js";
import type { Expected } from "./edit.js";

export function changesOf({ before, after, renames = [] }: EditedSpec): Change[] {
  return compareSpecs(before, after, renamedBy(new Map(renames)));
}

export function told({ what, fact, at, before, after }: Change): Expected {
  return {
    what,
    fact,
    path: printPath(at),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

export function sorted(list: readonly Expected[]): Expected[] {
  return [...list].sort((a, b) => (`${a.path} ${a.fact} ${a.what}` < `${b.path} ${b.fact} ${b.what}` ? -1 : 1));
}
