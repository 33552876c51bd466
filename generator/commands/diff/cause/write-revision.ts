/**
 * Files of a revision of git -> a temporary folder, where all that reads a project finds them: only those that are asked for, since
 * a repository may hold much else. Refuses nothing: what the revision does not hold is not written.
 */
import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve, sep } from "node:path";
import { listContentsAt, readContents } from "../../../project/git.js";

export interface WrittenRevision {
  /** Stands for the top of the repository. */
  readonly folder: string;
  /** Writes the file at the path, or all files below it; the path is one below `folder`. */
  bring(path: string): void;
  /** Modules of the revision import the packages that are installed now. */
  linkPackages(): void;
  remove(): void;
}

export function writeRevision(revision: string): WrittenRevision {
  const contents = listContentsAt(revision);
  const folder = realpathSync(mkdtempSync(join(tmpdir(), "docwright-")));
  const brought = new Set<string>();
  return {
    folder,
    bring(path) {
      const isMeant = (file: string): boolean => path === folder || file === path || file.startsWith(path + sep);
      const wanted = [...contents].flatMap(([own, name]) => {
        const file = join(folder, own);
        return isMeant(file) && !brought.has(file) ? [[file, name] as const] : [];
      });
      const texts = readContents(wanted.map(([, name]) => name));
      for (const [file, name] of wanted) {
        brought.add(file);
        mkdirSync(dirname(file), { recursive: true });
        writeFileSync(file, texts.get(name) ?? "");
      }
    },
    linkPackages() {
      const [installed, here] = [resolve("node_modules"), join(folder, "node_modules")];
      if (existsSync(installed) && !existsSync(here)) symlinkSync(installed, here, "junction");
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
