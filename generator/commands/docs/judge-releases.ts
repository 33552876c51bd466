/** The release notes of a service -> each release but the first, with what it changed. None where there are no numbered notes. */
import { createAsOf } from "../../history/as-of.js";
import { readNotes } from "../../history/read-notes.js";
import type { JudgedRelease } from "../../5-view/site/site-input.js";
import type { Spec } from "../../4-spec/spec.js";
import { compareReleases } from "./compare-releases.js";

export async function judgeReleases(spec: Spec): Promise<JudgedRelease[]> {
  if ("x-as-of" in spec) return [];
  const { releases } = readNotes(spec.history);
  const times = new Map(spec.history.map(({ release, time }) => [release, time]));
  const judged: JudgedRelease[] = [];
  const [first, ...later] = releases;
  if (first === undefined) return [];
  const asOf = createAsOf(spec);
  let before = asOf(first).spec;
  for (const release of later) {
    const after = asOf(release).spec;
    const time = times.get(release);
    judged.push({ release, ...(time === undefined ? {} : { time }), ...(await compareReleases(before, after)) });
    before = after;
  }
  return judged;
}
