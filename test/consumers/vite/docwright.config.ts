import { defineConfig } from "docwright";

export default defineConfig({ targets: ["client", "mock"] });
