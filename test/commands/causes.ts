// What `docwright diff --cause` says, in short: to be compared with what a test changed.
import { expect } from "vitest";
import { OUTPUT, type Repository } from "./git-workspace.js";

export interface ShortCause {
  readonly kind: string;
  /** `name what` */
  readonly sources: readonly string[];
  /** `rule path`, and where it stands. */
  readonly changes: readonly string[];
  /** Paths of generated files. */
  readonly files: readonly string[];
}

interface ServiceCauses {
  readonly service: string;
  readonly remarks: readonly string[];
  readonly causes: readonly {
    readonly kind: string;
    readonly sources: readonly { readonly name: string; readonly what: string }[];
    readonly changes: readonly {
      readonly rule: string;
      readonly path: string;
      readonly places: readonly { readonly file: string; readonly line?: number }[];
    }[];
    readonly files: readonly { readonly path: string }[];
  }[];
}

export async function allCauses(repository: Repository, ...sides: readonly string[]): Promise<ServiceCauses[]> {
  const { code, out, errors } = await repository.run("diff", ...sides, "--cause", "--format", "json");
  expect({ code, errors }).toEqual({ code: 0, errors: [] });
  return (JSON.parse(out.join("\n")) as { readonly services: ServiceCauses[] }).services;
}

/** Between the commit before the last and the working folder, of the only service. */
export async function causesOf(
  repository: Repository,
  ...sides: readonly string[]
): Promise<{ readonly causes: readonly ShortCause[]; readonly remarks: readonly string[] }> {
  const [only, ...more] = await allCauses(repository, ...(sides.length > 0 ? sides : ["git:HEAD~1:.", "."]));
  if (!only || more.length > 0) throw new Error("one service is expected");
  const causes = only.causes.map(({ kind, sources, changes, files }) => ({
    kind,
    sources: sources.map(({ name, what }) => `${name} ${what}`),
    changes: changes.map(({ rule, path, places }) => {
      const said = places.map(({ file, line }) => ` ${file}${line === undefined ? "" : `:${line}`}`);
      return `${rule} ${path}${said.join("")}`;
    }),
    files: files.map(({ path }) => path),
  }));
  return { causes, remarks: only.remarks };
}

/** Generated files that differ between two commits, as git sees them. */
export function filesBetween(repository: Repository, before = "HEAD~1", after = "HEAD"): string[] {
  const names = repository.git("diff", "--no-renames", "--name-only", before, after, "--", OUTPUT).trim().split("\n");
  return names.map((name) => name.slice(OUTPUT.length + 1)).filter((name) => name !== "" && name !== "manifest.json");
}

/** The line of a file that holds the words. */
export function lineOf(repository: Repository, file: string, words: string): string {
  const line = repository
    .read(file)
    .split("\n")
    .findIndex((own) => own.includes(words));
  expect(line, `${words} in ${file}`).toBeGreaterThanOrEqual(0);
  return `${file}:${line + 1}`;
}
