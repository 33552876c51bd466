/** A spec -> what a mock does of each of its actions, and what it found out of ids; undefined where no mock speaks its protocol. */
import type { CoverageRow } from "../../5-view/mock/coverage.js";
import { mockData } from "../../5-view/mock/mock-data.js";
import { findSuppliers, type Suppliers } from "../../5-view/site/find-suppliers.js";
import type { Spec } from "../../4-spec/spec.js";
import { mockProtocol } from "../../vendors/protocols.js";
import { loadBehaviours } from "../../project/load-behaviours.js";
import { coverageRows } from "../mock/coverage.js";

export interface MockFacts {
  readonly coverage: readonly CoverageRow[];
  readonly suppliers: Suppliers;
}

export async function mockFacts(spec: Spec, modules: readonly string[]): Promise<MockFacts | undefined> {
  if (mockProtocol(spec.protocol.kind) === undefined) return undefined;
  const loaded = await loadBehaviours(`${spec.vendor}/${spec.service}`, modules);
  const data = mockData(spec);
  const behaviours = loaded.map(({ behaviour }) => behaviour);
  return { coverage: coverageRows(data, behaviours), suppliers: findSuppliers(data) };
}
