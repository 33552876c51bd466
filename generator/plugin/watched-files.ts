/**
 * The files that generated code is made of: which folders to watch, and what a changed path asks for. Specs, notes, settings, templates
 * and behaviours ask to generate; page files and corrections to make the spec anew first. Output of ours asks for nothing.
 */
import { statSync } from "node:fs";
import { join, relative, resolve, sep } from "node:path";
import { readConfig } from "../project/config.js";
import { listServices } from "../project/service-folder.js";

const CONFIG_FILES = [".ts", ".mts", ".js", ".mjs", ".json"].map((extension) => `docwright.config${extension}`);

export interface WatchedFiles {
  /** Folders and files to watch, absolute; some need not exist. */
  readonly paths: readonly string[];
  /** The first that is asked for is done: `pages` includes `specs`. */
  asksFor(path: string): "pages" | "specs" | undefined;
  /** After a run that wrote specs: what stands there now asks for nothing. */
  remember(): void;
}

export async function readWatchedFiles(cwd: string): Promise<WatchedFiles> {
  const config = await readConfig({}, { folder: cwd });
  const spec = resolve(cwd, config.spec);
  const others = [
    ...CONFIG_FILES.map((name) => join(cwd, name)),
    ...[...config.behaviours, ...(config.templates === undefined ? [] : [config.templates])].map((path) =>
      resolve(cwd, path),
    ),
  ];
  const own = new Map<string, number>();
  return {
    paths: [spec, ...others],
    asksFor(path) {
      const whole = resolve(cwd, path);
      if (own.has(whole) && own.get(whole) === modifiedAt(whole)) return undefined;
      if (others.some((other) => whole === other || whole.startsWith(other + sep))) return "specs";
      return kindOf(relative(spec, whole).split(sep).join("/"));
    },
    remember() {
      for (const folder of listServices(spec)) {
        const path = join(folder.path, "spec.json");
        own.set(path, modifiedAt(path));
      }
    },
  };
}

/** Below the folder of specs: `vendor/service/version/…` */
function kindOf(path: string): "pages" | "specs" | undefined {
  const [vendor, service, version, ...rest] = path.split("/");
  if (vendor === ".." || service === undefined || version === undefined) return undefined;
  const inside = rest.join("/");
  if (/^pages\/[^/]+\.md$/.test(inside) || inside === "corrections.json") return "pages";
  return inside === "spec.json" || inside === "notes.json" ? "specs" : undefined;
}

function modifiedAt(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}
