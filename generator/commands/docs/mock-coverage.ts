/** A spec -> what a mock does of each of its actions; undefined where no mock speaks its protocol. */
import type { CoverageRow } from "../../5-view/mock/coverage.js";
import { mockData } from "../../5-view/mock/mock-data.js";
import type { Spec } from "../../4-spec/spec.js";
import { mockProtocol } from "../../vendors/protocols.js";
import { loadBehaviours } from "../load-behaviours.js";
import { coverageRows } from "../mock/coverage.js";

export async function mockCoverage(spec: Spec, modules: readonly string[]): Promise<CoverageRow[] | undefined> {
  if (mockProtocol(spec.protocol.kind) === undefined) return undefined;
  const behaviours = await loadBehaviours(`${spec.vendor}/${spec.service}`, modules);
  return coverageRows(
    mockData(spec),
    behaviours.map(({ behaviour }) => behaviour),
  );
}
