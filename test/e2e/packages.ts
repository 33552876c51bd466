// The packages of this folder (package.json here): whether they are installed as locked, how to load one, and suites
// that need them. Only the full mode runs those; where the packages could not be installed they are skipped with the
// reason, in CI they fail.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, inject, it } from "vitest";
import { skipOrFail } from "../skip.js";

declare module "vitest" {
  interface ProvidedContext {
    /** Why the packages of test/e2e are not there; empty where they are. Provided in full mode. */
    missingPackages: string;
  }
}

/** Loads a package as CommonJS does, outside of vitest's own loader; what it exports is for the caller to say. */
export const loadPackage: (name: string) => unknown = createRequire(import.meta.url);

export function describeWithPackages(title: string, body: () => void): void {
  describe(title, () => {
    if (!process.env["DOCWRIGHT_FULL"]) return void it.skip("skipped: runs in full mode (npm run test:full)", () => {});
    const missing = inject("missingPackages");
    if (missing === "") return body();
    skipOrFail(missing);
  });
}

/** A file of an installed package, as text. */
export function readPackageFile(name: string, path: string): string {
  return readFileSync(join(import.meta.dirname, "node_modules", name, path), "utf8");
}
