// Type-checks folders of TypeScript by the project's compiler, under stricter settings than the project's own and with the
// browser's types in place of Node's, or as told. Gives what the compiler says; nothing where all is well.
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

/** Settings of a consumer with Node's types and none of the browser's. Node's own declarations are taken as they are. */
export const nodeTypes = {
  lib: ["ES2023"],
  types: ["node"],
  typeRoots: [join(root, "node_modules/@types")],
  skipLibCheck: true,
};

export async function typeCheck(folders: readonly string[], settings: object = {}): Promise<string> {
  const project = join(temporaryFolder(), "tsconfig.json");
  const browser = { lib: ["ES2023", "DOM", "DOM.Iterable"], types: [] };
  const compilerOptions = { ...strictest, ...browser, noEmit: true, ...settings };
  const include = folders.map((folder) => join(folder, "**/*.ts"));
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include, exclude: [] }),
  );
  const { code, out, error } = await runNode([join(root, "node_modules/typescript/bin/tsc"), "-p", project]);
  return code === 0 ? "" : out + error || `tsc ended with ${code}`;
}
