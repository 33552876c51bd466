// `vitest run` is the quick suite; `--mode full` raises the fuzz and mutation counts; `--mode accept` re-records what is expected.
// Outside accept nothing is ever written: a missing expected file fails, here as in CI.
import { defineConfig } from "vitest/config";

export default defineConfig(({ mode }) => ({
  resolve: {
    // As rootDirs does for the compiler: generator/ imports the runtimes as they stand in dist/.
    alias: [
      { find: /^(?:\.\.\/)+runtime\/(?=client\/|mock\/|site\/)/, replacement: `${import.meta.dirname}/templates/` },
    ],
  },
  test: {
    include: ["test/**/*.test.ts", "templates/**/*.test.ts"],
    // Projects of users have tests of their own.
    exclude: ["**/node_modules/**", "test/consumers/*/**"],
    globalSetup: mode === "full" ? ["test/e2e/install-packages.ts"] : [],
    env: {
      ...(mode === "full" ? { DOCWRIGHT_FULL: "1" } : {}),
      ...(mode === "accept" ? { DOCWRIGHT_ACCEPT: "1" } : {}),
    },
    testTimeout: 30_000,
    // The standard leaves one core free: with two there would be one worker, while many tests wait for programs they started.
    maxWorkers: "100%",
  },
}));
