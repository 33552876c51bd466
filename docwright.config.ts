// The settings of this repository: facts of the pages alone, and everything that there is to generate.
import { defineConfig } from "docwright";

export default defineConfig({
  descriptions: "drop",
  targets: ["client", "mock", "docs", "openapi", "pages"],
});
