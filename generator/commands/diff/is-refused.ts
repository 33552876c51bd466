/** The report of a service, and what `--fail-on` asks -> whether it holds something of that kind which nobody approved. */
import { openFindings } from "../../diff/report.js";
import { LEVELS } from "../../diff/rule.js";
import type { Reported } from "./report-impact.js";

export function isRefused(report: Reported, failOn: "breaking" | "risky" | "impact" | undefined): boolean {
  if (failOn === undefined) return false;
  if (failOn === "impact") return (report.impact ?? []).length > 0;
  return LEVELS.slice(0, LEVELS.indexOf(failOn) + 1).some((level) => openFindings(report, level).length > 0);
}
