/**
 * `docwright/stages`: the stages as functions, for those who build something else of them. Nothing here prints, exits or reads a clock;
 * disk only where named so. Loads all stages: `docwright` itself is lean.
 */
export { createReport, type Diagnostic, type Report } from "./diagnostics/diagnostic.js";
export { printDiagnostic, sortDiagnostics } from "./diagnostics/format.js";
export type { Page } from "./1-page/page.js";
export { decodePage } from "./1-page/decode-page.js";
export { readInputs } from "./1-page/read-input.js";
export { readPages, specFromPageFiles, type BuiltSpec, type ReadOptions, type ReadResult } from "./pipeline.js";
export { printSpec } from "./4-spec/canonical.js";
export { checkSpec } from "./4-spec/check-spec.js";
export { parseSpec } from "./4-spec/read-spec.js";
export type * from "./4-spec/spec.js";
export { applyChanges } from "./diff/walk/apply-changes.js";
export type { Change } from "./diff/change.js";
export { compareSpecs } from "./diff/walk/compare-specs.js";
export { findingsOf as judge, type Finding } from "./diff/findings.js";
export { adviseVersion } from "./diff/advise-version.js";
export { specAsOf } from "./history/as-of.js";
export { leaveOutUnknown } from "./history/leave-out-unknown.js";
export { VENDORS, vendorNamed } from "./vendors/registry.js";
