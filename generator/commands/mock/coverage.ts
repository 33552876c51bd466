/** How well the mock of a service answers each action: rows, and the same as lines for people. */
import { type CoverageRow, coverageOf } from "../../5-view/mock/coverage.js";
import type { Behaviour } from "../../runtime/mock/runtime/behaviour.js";
import type { MockService } from "../../runtime/mock/runtime/service.js";
import { proofOf } from "../../vendors/mock-behaviours.js";
import { coverageSaid } from "../../project/load-behaviours.js";
import { printTable } from "../print-table.js";

export function coverageRows(service: MockService, behaviours: readonly Behaviour[] = []): CoverageRow[] {
  return coverageOf(service, behaviours.map(coverageSaid), proofOf(service));
}

export function coverageLines(name: string, rows: readonly CoverageRow[]): string[] {
  const counts = ["stateful", "computed", "examples", "undocumented"].map(
    (kind) => `${rows.filter(({ coverage }) => coverage === kind).length} ${kind}`,
  );
  return [
    `${name}: ${rows.length} actions, ${counts.join(", ")}`,
    ...printTable(rows.map(({ action, coverage, why }) => [action, coverage, why])).map((line) => `  ${line}`),
  ];
}
