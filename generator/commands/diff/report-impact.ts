/**
 * Reports of services -> the same with the places of a consumer's code that use what changed; where nothing did, none. A folder that uses none of several
 * services is told of each; one that uses nothing at all is refused.
 */
import type { ServiceReport } from "../../diff/report.js";
import type { Hit } from "../../impact/hit.js";
import { UsageError } from "../../project/usage-error.js";
import { findImpact, type ImpactOptions } from "./impact.js";
import type { SpecPair } from "../../project/diff/pair-sides.js";

interface ImpactReport extends ServiceReport {
  readonly impact: readonly Hit[];
}

/** With places where a folder of code was looked through. */
export type Reported = ServiceReport & Partial<ImpactReport>;

export async function reportImpact(
  dir: string,
  compared: readonly { readonly pair: SpecPair; readonly report: ServiceReport }[],
  options: ImpactOptions,
  say: (line: string) => void,
): Promise<ImpactReport[]> {
  const reports: ImpactReport[] = [];
  const refused: UsageError[] = [];
  const differing = compared.filter(({ report }) => report.findings.length > 0);
  for (const { pair, report } of compared) {
    const refuse = (error: unknown): [] => {
      if (!(error instanceof UsageError)) throw error;
      refused.push(error);
      return [];
    };
    const scan = () => findImpact(dir, pair.before.spec, pair.after.spec, report.findings, options).catch(refuse);
    reports.push({ ...report, impact: report.findings.length > 0 ? await scan() : [] });
  }
  const [first] = refused;
  if (first && refused.length === differing.length) throw first;
  for (const { message } of refused) say(message);
  return reports;
}
