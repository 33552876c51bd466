// What stands in spec/ and generated/, and what the generator makes of it now: for tests that compare the two.
// Reads only; what a test writes goes to a temporary folder of its own.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve, sep } from "node:path";
import { onTestFinished } from "vitest";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import { listServices, readNotes, type ServiceFolder } from "../../generator/project/service-folder.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import type { Vendor } from "../../generator/vendors/vendor.js";

export const root = resolve(import.meta.dirname, "../..");
export const cli = join(root, "dist/cli.js");
export const targets = ["client", "mock", "docs", "openapi", "pages"];

export interface Service extends ServiceFolder {
  readonly name: string;
  readonly spec: Spec;
  readonly known: Vendor;
}

/** The committed services, each with its spec. */
export const services: readonly Service[] = listServices(join(root, "spec")).map((folder) => {
  const path = join(folder.path, "spec.json");
  const read = parseSpec(readFileSync(path, "utf8"), path);
  const known = vendorNamed(folder.vendor);
  if (read.kind !== "spec" || !known) throw new Error(`${path} is no spec of a known vendor`);
  return { ...folder, name: `${folder.vendor}/${folder.service}`, spec: read.spec, known };
});

export function serviceNamed(name: string): Service {
  const found = services.find((own) => own.name === name);
  if (!found) throw new Error(`spec/ holds no ${name}`);
  return found;
}

export function generateService(service: Service): Promise<RenderedFile[]> {
  return generateFiles(service.spec, readNotes(service), targets);
}

/** Files below a folder: path with slashes -> text. */
export function filesIn(folder: string): Map<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(
    paths.map((path) => [
      path
        .slice(folder.length + 1)
        .split(sep)
        .join("/"),
      readFileSync(path, "utf8"),
    ]),
  );
}

/** An empty folder that goes with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

/** Runs a program of Node in the repository's root, or where told. */
export function runNode(args: readonly string[], env: NodeJS.ProcessEnv = {}, cwd: string = root): Promise<Ended> {
  const child: ChildProcess = spawn(process.execPath, args, { cwd, env: { ...process.env, ...env } });
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout?.on("data", (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr?.on("data", (chunk: Buffer) => error.push(chunk.toString()));
  return new Promise((done) => child.on("close", (code) => done({ code, out: out.join(""), error: error.join("") })));
}
