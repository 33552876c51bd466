import { defineConfig } from "docwright";

export default defineConfig({
  // What commands work on where no service is named; without it, all that stand in spec.
  services: [
    "alibaba/bssopenapi",
    {
      name: "tencent/cvm",
      // Files, folders, archives and patterns for docwright ingest without arguments.
      pages: ["saved/cvm/*.html"],
      // For docwright fetch: where to start, in which languages, on which site of the vendor.
      from: "https://www.tencentcloud.com/document/product/213/15688",
      lang: ["en", "zh"],
      site: "intl",
      // Of this service only these, and more than of others.
      actions: ["RunInstances", "Describe*"],
      targets: ["client", "mock", "docs"],
    },
  ],
  // More for docwright ingest, of whatever service.
  pages: ["manual.pdf"],
  // Page files and specs; what is generated; what was fetched (not to be committed).
  spec: "spec",
  generated: "src/generated",
  store: ".docwright/store",
  // Facts alone, without the vendor's sentences; without it "keep".
  descriptions: "drop",
  // There are docs, openapi and pages, too.
  targets: ["client", "mock"],
  // By service, or one list for all.
  actions: { "alibaba/bssopenapi": ["Query*"] },
  // Over our own templates.
  templates: "templates",
  // ".ts" for Deno and bundlers; "js" writes JavaScript with declarations.
  importExtension: ".js",
  emit: "ts",
  // Or "bigint", for what is beyond 2^53.
  integers: "number",
  // Modules that say how mocks behave.
  mock: { behaviours: ["mocks/quota.js"] },
});
