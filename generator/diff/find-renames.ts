import type { Spec } from "../4-spec/spec.js";
import type { Change } from "./change.js";

/** What went and came may be one thing with a new name. */
export interface RenameCandidate {
  /** Path of the old spec. */
  readonly from: string;
  /** Its new last name. */
  readonly to: string;
  /** 0 to 1. */
  readonly score: number;
  readonly reasons: readonly string[];
}

export function findRenames(_before: Spec, _after: Spec, _changes: readonly Change[]): RenameCandidate[] {
  return [];
}
