// `vitest run` is the quick suite on the sources; `--mode built` the same on what the build made of them, as `npm test` runs it: nothing
// is compiled twice; `--mode full` raises the fuzz and mutation counts, built too; `--mode accept` re-records what is expected.
// Outside accept nothing is ever written: a missing expected file fails, here as in CI.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import type { Plugin } from "vite";
import { defineConfig } from "vitest/config";

const root = import.meta.dirname;

/** Modules of generator/ and of the runtimes as they stand in dist/, which Node loads itself. */
function fromDist(): Plugin {
  return {
    name: "from-dist",
    enforce: "pre",
    resolveId(source, importer) {
      if (!importer?.startsWith(join(root, "test/")) || !/^\..*\.js$/.test(source)) return undefined;
      // What Node loads itself cannot be exchanged, and scripts of the site have other copies of the runtimes with them.
      if (/\bvi\.(?:mock|resetModules)\(|templates\/site\/browser/.test(readFileSync(importer, "utf8")))
        return undefined;
      const path = relative(root, resolve(dirname(importer), source));
      const dist = path.startsWith("generator/")
        ? path.replace("generator/", "dist/")
        : path.startsWith("templates/")
          ? path.replace("templates/", "dist/runtime/")
          : undefined;
      return dist !== undefined && existsSync(resolve(root, dist)) ? resolve(root, dist) : undefined;
    },
  };
}

export default defineConfig(({ mode }) => ({
  plugins: ["built", "full"].includes(mode) ? [fromDist()] : [],
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
    server: { deps: { external: [/\/dist\//] } },
    testTimeout: 30_000,
    // The standard leaves one core free: with two there would be one worker, while many tests wait for programs they started.
    maxWorkers: "100%",
  },
}));
