// Type-checks folders of TypeScript by the project's compiler, under stricter settings than the project's own and with the
// browser's types in place of Node's. Gives what the compiler says; nothing where all is well.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, runNode, temporaryFolder } from "./services.js";

const strictest = {
  noPropertyAccessFromIndexSignature: true,
  noUncheckedSideEffectImports: true,
  noImplicitAny: true,
  allowUnreachableCode: false,
  allowUnusedLabels: false,
  skipLibCheck: false,
};

export async function typeCheck(folders: readonly string[]): Promise<string> {
  const project = join(temporaryFolder(), "tsconfig.json");
  const compilerOptions = { ...strictest, lib: ["ES2023", "DOM", "DOM.Iterable"], types: [], noEmit: true };
  const include = folders.map((folder) => join(folder, "**/*.ts"));
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include, exclude: [] }),
  );
  const { code, out, error } = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", project]);
  return code === 0 ? "" : out + error || `tsc ended with ${code}`;
}
