/** What every part of stage 4 is given beside its facts. */
import type { Report } from "../diagnostics/diagnostic.js";
import type { Vendor } from "../vendors/vendor.js";

export interface SpecContext {
  readonly vendor: Vendor;
  readonly report: Report;
}
