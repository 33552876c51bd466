/** The targets: a lookup table that imports nothing before it is asked. A new target is one view, one folder, one line. */
import type { Spec } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";
import type { Target } from "./target.js";

export interface TargetInput {
  readonly spec: Spec;
  readonly vendor: Vendor;
  readonly notes: Readonly<Record<string, string>>;
}

export const TARGETS: Readonly<Record<string, () => Promise<Target<TargetInput>>>> = {
  client: async () => (await import("./client.js")).clientTarget,
  mock: async () => (await import("./mock.js")).mockTarget,
  docs: async () => (await import("./docs.js")).docsTarget,
  pages: async () => (await import("./pages.js")).pagesTarget,
};
