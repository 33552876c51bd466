/** What a diff of one service says: its findings by level, which of them are approved, and what version should come next. */
import type { Change } from "./change.js";
import type { RenameCandidate } from "./renames/find-renames.js";
import type { Finding } from "./findings.js";
import type { Level } from "./rule.js";

export interface ServiceReport {
  /** `vendor/service/version`, of the new side. */
  readonly service: string;
  /** What the user called the sides. */
  readonly before: string;
  readonly after: string;
  /** File of the new spec in the working folder, where it is one. */
  readonly file?: string;
  /** Breaking first, then risky, then safe; within a level as they stand in the spec. */
  readonly findings: readonly Finding[];
  /** The number of the release that brought the changes, for notes: the newest of the new side, else the one to come. */
  readonly release: number;
  readonly changes: readonly Change[];
  /** Pairs of what went and what came that may be one thing with a new name. */
  readonly renames: readonly RenameCandidate[];
  /** Differences in facts that are unknown on a side: they are not told. */
  readonly unknown: number;
  /** Members that a release between the two modified in a way that no note tells. */
  readonly modified: readonly string[];
  /** Reasons by fingerprint. */
  readonly approved: ReadonlyMap<string, string>;
}

/** Findings of a level, those that are approved left out. */
export function openFindings({ findings, approved }: ServiceReport, level: Level): Finding[] {
  return findings.filter((own) => own.rule.level === level && !approved.has(own.fingerprint));
}
