/** What a self-check is: it compares facts of the vendor's own pages with each other and reports contradictions. */
import type { Report } from "../../diagnostics/diagnostic.js";
import type { PageFacts } from "../../3-facts/facts.js";
import type { Listed } from "../read-categories.js";
import type { Spec } from "../spec.js";

interface CheckInput {
  readonly spec: Spec;
  readonly pages: readonly PageFacts[];
  readonly listed: ReadonlyMap<string, Listed>;
  readonly report: Report;
}

export type Check = (input: CheckInput) => void;
