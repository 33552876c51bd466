// Projects of users: a folder of test/consumers/ copied elsewhere, with specs beside it and docwright as it is published.
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll } from "vitest";
import { runProgram } from "../e2e/run-program.js";
import { root, type Ended } from "../generated/services.js";

export interface Project {
  readonly folder: string;
  run(program: string, ...args: readonly string[]): Promise<Ended>;
}

/** A folder that goes when the tests of the file have ended. */
function keptFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "docwright-consumer-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}

/** The tarball that `npm publish` would send, of what stands in dist/. */
export async function pack(): Promise<string> {
  const folder = keptFolder();
  const packed = await runProgram("npm", ["pack", "--ignore-scripts", "--json", "--pack-destination", folder], root);
  if (packed.code !== 0) throw new Error(packed.error);
  const [{ filename }] = JSON.parse(packed.out) as [{ filename: string }];
  return join(folder, filename);
}

export function makeProject(fixture?: string, specs: readonly string[] = []): Project {
  const folder = keptFolder();
  if (fixture !== undefined) cpSync(join(import.meta.dirname, fixture), folder, { recursive: true });
  for (const spec of specs) {
    const [from, to] = [join(root, "spec", spec), join(folder, "spec", spec)];
    mkdirSync(to, { recursive: true });
    for (const name of readdirSync(from).filter((own) => own.endsWith(".json")))
      cpSync(join(from, name), join(to, name));
  }
  return { folder, run: (program, ...args) => runProgram(program, args, folder) };
}

/** From the registry of npm, as users do. */
export async function install({ run }: Project, ...packages: readonly string[]): Promise<void> {
  const quiet = ["--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"];
  const { code, error, out } = await run("npm", "install", "--save-dev", ...quiet, ...packages);
  if (code !== 0) throw new Error(`npm install ${packages.join(" ")}: ${error}${out}`);
}

/** Without a registry: the tarball unpacked, its dependencies and further packages those of this repository. */
export async function installHere(project: Project, tarball: string, ...packages: readonly string[]): Promise<void> {
  const modules = join(project.folder, "node_modules");
  mkdirSync(join(modules, ".bin"), { recursive: true });
  const unpacked = await project.run("tar", "-xzf", tarball, "-C", modules);
  if (unpacked.code !== 0) throw new Error(unpacked.error);
  renameSync(join(modules, "package"), join(modules, "docwright"));
  const { dependencies } = readManifest(join(modules, "docwright"));
  for (const name of [...Object.keys(dependencies ?? {}), ...packages]) {
    mkdirSync(dirname(join(modules, name)), { recursive: true });
    symlinkSync(join(root, "node_modules", name), join(modules, name), "junction");
  }
  for (const name of ["docwright", ...packages])
    for (const [command, path] of Object.entries(readManifest(join(modules, name)).bin ?? {}))
      symlinkSync(join("..", name, path), join(modules, ".bin", command));
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly bin?: Readonly<Record<string, string>>;
}

export function readManifest(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as Manifest;
}
