/**
 * Two states of specs -> what differs, judged: the report that `docwright diff --format json` prints. Writes nothing. Refuses sides that
 * name nothing, and files that are no spec.
 */
import { checkSpec } from "../4-spec/check-spec.js";
import type { DeepReadonly, Spec } from "../4-spec/spec.js";
import { readConfig } from "./config.js";
import { checkApprovals, readApprovals, reasonsOf, type Approval } from "./diff/approvals.js";
import { comparePair } from "./diff/compare-pair.js";
import type * as made from "./diff/diff-report.generated.js";
import { pairSides } from "./diff/pair-sides.js";
import { checkRenames, readRenames } from "./diff/read-renames.js";
import { readSides, workingSides, type SideSpec } from "./diff/read-sides.js";
import { printJson } from "./diff/report-json.js";
import { pathFrom } from "./path-from.js";
import { UsageError } from "./usage-error.js";

/** As spec/diff.schema.json describes it. */
export type DiffReport = DeepReadonly<made.Diff>;

export interface DiffOptions {
  /** Folder that all paths go from, and whose settings count; the working folder of the process where it is left out. */
  readonly cwd?: string;
  /** Folder of specs, for selectors; that of the settings where it is left out. */
  readonly spec?: string;
  /** Old paths and new names, as renames.json holds them: `{"type:Disk.Size": "SizeGb"}`; that file of `cwd` where it is left out. */
  readonly renames?: Readonly<Record<string, string>>;
  /** Findings that were accepted, as approvals.json holds them; that file of `cwd` where it is left out. */
  readonly approvals?: readonly Approval[];
  /** Ends the work with its reason, between services. */
  readonly signal?: AbortSignal;
}

/**
 * A side is a spec in memory, or what the command line takes: a spec file, a folder of specs, `git:<revision>:<path>` of either,
 * or `vendor/service[/version][@release]`. Without sides the last commit is compared with the working folder.
 * @throws UsageError
 */
export async function diff(
  before?: Spec | string,
  after?: Spec | string,
  options: DiffOptions = {},
): Promise<DiffReport> {
  const { cwd, signal } = options;
  const root = options.spec ?? (await readConfig({}, { folder: cwd })).spec;
  const renames =
    options.renames === undefined
      ? readRenames(pathFrom(cwd, "renames.json"), false)
      : checkRenames(options.renames, "renames");
  const approvals =
    options.approvals === undefined
      ? readApprovals(pathFrom(cwd, "approvals.json"), false)
      : checkApprovals(options.approvals, "approvals");
  const accepted = { renames, approved: reasonsOf(approvals) };
  const reports = [];
  for (const pair of pairSides(...(await readBoth(before, after, root, cwd)))) {
    signal?.throwIfAborted();
    reports.push(await comparePair(pair, accepted));
  }
  signal?.throwIfAborted();
  return JSON.parse(printJson(reports)) as DiffReport;
}

async function readBoth(
  before: Spec | string | undefined,
  after: Spec | string | undefined,
  root: string,
  cwd: string | undefined,
): Promise<readonly [SideSpec[], SideSpec[]]> {
  if (typeof before === "object" && after === undefined)
    throw new UsageError("a spec in memory is compared with a second side: give it");
  const [old, now] = workingSides(root, textOf(before), textOf(after));
  const read = async (side: Spec | string | undefined, text: string): Promise<SideSpec[]> =>
    typeof side === "object" ? [inMemory(side)] : (await readSides(text, text, root, cwd))[0];
  return typeof before === "object" || typeof after === "object"
    ? [await read(before, old), await read(after, now)]
    : readSides(old, now, root, cwd);
}

function textOf(side: Spec | string | undefined): string | undefined {
  return typeof side === "string" ? side : undefined;
}

function inMemory(spec: Spec): SideSpec {
  const { vendor, service, version } = spec;
  const label = [vendor, service, version].filter((name) => name !== undefined).join("/");
  const [violation] = checkSpec(spec);
  if (violation) throw new UsageError(`${label}: ${violation.pointer || "/"} ${violation.expected}`);
  return { label, spec };
}
