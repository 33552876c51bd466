/** Two specs -> the report of what differs in facts that both know, judged, with renames that users confirmed and breaks they approved. */
import { compareSpecs } from "../../diff/walk/compare-specs.js";
import { findRenames } from "../../diff/renames/find-renames.js";
import { findingsOf } from "../../diff/findings.js";
import { maskUnknown } from "../../diff/mask-unknown.js";
import { renamedBy } from "../../diff/renames/renames.js";
import { sortFindings } from "../../diff/advise-version.js";
import type { ServiceReport } from "../../diff/report.js";
import type { Spec } from "../../4-spec/spec.js";
import type { SpecPair } from "./pair-sides.js";

export interface Accepted {
  readonly renames: ReadonlyMap<string, string>;
  /** Reasons by fingerprint. */
  readonly approved: ReadonlyMap<string, string>;
}

export async function comparePair({ before, after }: SpecPair, accepted?: Accepted): Promise<ServiceReport> {
  const all = compareSpecs(before.spec, after.spec, renamedBy(accepted?.renames ?? new Map()));
  const { changes, unknown, modified } = maskUnknown(before.spec, after.spec, all);
  const findings = sortFindings(await findingsOf(before.spec, after.spec, changes));
  const { vendor, service, version } = after.spec;
  const met = findings.flatMap(({ fingerprint }): [string, string][] => {
    const reason = accepted?.approved.get(fingerprint);
    return reason === undefined ? [] : [[fingerprint, reason]];
  });
  return {
    service: [vendor, service, ...(version === undefined ? [] : [version])].join("/"),
    before: before.label,
    after: after.label,
    ...(after.file === undefined ? {} : { file: after.file }),
    findings,
    release: releaseOf(before.spec, after.spec),
    changes,
    renames: findRenames(before.spec, after.spec, changes),
    unknown,
    modified,
    approved: new Map(met),
  };
}

function releaseOf(before: Spec, after: Spec): number {
  const newest = ({ history }: Spec): number => history.reduce((most, { release }) => Math.max(most, release), 0);
  return newest(after) > newest(before) ? newest(after) : newest(after) + 1;
}
