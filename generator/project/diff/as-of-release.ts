/**
 * A side of a diff -> the same as of a release. What notes do not tell is as today, and marked: the diff leaves it out. UsageError where
 * the notes hold no such release.
 */
import { specAsOf } from "../../history/as-of.js";
import { readNotes } from "../../history/read-notes.js";
import { releaseNumber } from "../release-number.js";
import { UsageError } from "../usage-error.js";
import type { SideSpec } from "./read-sides.js";

export function asOfRelease({ spec }: SideSpec, label: string, release: number): SideSpec {
  const { releases } = readNotes(spec.history);
  if (releases.length === 0)
    throw new UsageError(`${label}: no page of the service holds release notes, so only today is known`);
  releaseNumber(label, String(release), releases);
  return { label, spec: specAsOf(spec, release).spec };
}
