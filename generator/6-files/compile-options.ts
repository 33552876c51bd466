/** How templates are compiled, by the build and by users' runs alike, and how one is told from what the build compiled. Pure. */
import { createHash } from "node:crypto";

/** Templates of HTML escape what they print; for others the view has done that. */
export function compileOptions(path: string): CompileOptions {
  return { strict: false, knownHelpersOnly: true, preventIndent: true, noEscape: !path.endsWith(".html.hbs") };
}

export function hashOfTemplate(text: string): string {
  return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
