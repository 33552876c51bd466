/**
 * Files of a consumer and the two generated clients -> the same files compiled against each. What is not of the client is read and
 * parsed once: a node of a consumer's file is the same node on both sides.
 */
import type { ts } from "../../support/compiler.js";
import { type ClientFolders, withClient } from "./client-folders.js";
import type { Disk } from "./disk.js";
import type { Consumers } from "./find-consumers.js";

export interface Side {
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
}

export interface Sides {
  readonly files: readonly ts.SourceFile[];
  readonly before: Side;
  readonly after: Side;
}

export interface Surroundings {
  readonly compiler: typeof ts;
  readonly disk: Disk;
  readonly folders: ClientFolders;
  /** The compiler's own declarations, by file name. */
  readonly library: (name: string) => string | undefined;
}

/** Where the compiler believes its own declarations to be. */
const LIBRARY = "/node_modules/typescript/lib/";

export function compileSides(
  { options, files, ambient }: Consumers,
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
  around: Surroundings,
): Sides {
  const parsed = new Map<string, ts.SourceFile | undefined>();
  const compile = (client: ReadonlyMap<string, string>): Side => {
    const host = createHost(around, client, parsed);
    const program = around.compiler.createProgram({ rootNames: [...files, ...ambient], options, host });
    return { program, checker: program.getTypeChecker() };
  };
  const sides = { before: compile(before), after: compile(after) };
  return { ...sides, files: files.flatMap((path) => sides.before.program.getSourceFile(path) ?? []) };
}

function createHost(
  { compiler, disk, folders, library }: Surroundings,
  client: ReadonlyMap<string, string>,
  parsed: Map<string, ts.SourceFile | undefined>,
): ts.CompilerHost {
  const own = withClient(disk, folders, client);
  const read = (path: string): string | undefined =>
    path.startsWith(LIBRARY) ? library(path.slice(LIBRARY.length)) : own.readFile(path);
  return {
    ...own,
    fileExists: (path) => (path.startsWith(LIBRARY) ? read(path) !== undefined : own.fileExists(path)),
    readFile: read,
    useCaseSensitiveFileNames: () => disk.useCaseSensitiveFileNames,
    getCanonicalFileName: (path) => (disk.useCaseSensitiveFileNames ? path : path.toLowerCase()),
    getDefaultLibFileName: (options) => LIBRARY + compiler.getDefaultLibFileName(options),
    getNewLine: () => "\n",
    writeFile: () => undefined,
    getSourceFile: (path, version) => {
      const isClient = folders.locate(path) !== undefined;
      if (!isClient && parsed.has(path)) return parsed.get(path);
      const text = read(path);
      const file = text === undefined ? undefined : compiler.createSourceFile(path, text, version, true);
      if (!isClient) parsed.set(path, file);
      return file;
    },
  };
}
