/** The disk as the compiler asks for it, handed in by the command: nothing below this folder reaches out by itself. */
import type { ts } from "../../support/compiler.js";

export type Disk = Pick<
  ts.System,
  "fileExists" | "readFile" | "directoryExists" | "getDirectories" | "readDirectory" | "getCurrentDirectory"
> & { readonly useCaseSensitiveFileNames: boolean; realpath(path: string): string };
