/** The targets: a lookup table that imports nothing before it is asked. A new target is one view, one folder, one line. */
import type { Target } from "./target.js";

export type TargetName = "client" | "mock" | "docs" | "openapi" | "pages";

type Load = () => Promise<Target>;

export const TARGETS: Readonly<Record<TargetName, Load>> & Readonly<Record<string, Load>> = {
  client: async () => (await import("./client.js")).clientTarget,
  mock: async () => (await import("./mock.js")).mockTarget,
  docs: async () => (await import("./docs.js")).docsTarget,
  openapi: async () => (await import("./openapi.js")).openapiTarget,
  pages: async () => (await import("./pages.js")).pagesTarget,
};

/** Those of the folders of templates: of each target, and of the docs site, which is made of many services. */
export const TEMPLATE_FOLDERS: readonly string[] = [...Object.keys(TARGETS), "site"];
