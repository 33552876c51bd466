/** What a self-check is: it compares facts of the vendor's own pages with each other and reports contradictions. */
import type { Report } from "../../diagnostics/diagnostic.js";
import type { PageFacts } from "../../3-facts/facts.js";
import type { Listed } from "../read-categories.js";
import type { Vendor } from "../../vendors/vendor.js";
import type { Spec } from "../spec.js";

export interface CheckInput {
  readonly spec: Spec;
  readonly pages: readonly PageFacts[];
  readonly listed: ReadonlyMap<string, Listed>;
  readonly vendor: Vendor;
  readonly report: Report;
}

export type Check = (input: CheckInput) => void;
