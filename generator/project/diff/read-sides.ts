/**
 * A side of a diff -> its specs: a spec file, a folder of specs, `git:<rev>:<path>` of either, or a selector `vendor/service[/version]`
 * with `@<release>` for the spec as of that release. UsageError where it names nothing, or a file that is no spec.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSpec } from "../../4-spec/read-spec.js";
import type { Spec } from "../../4-spec/spec.js";
import { readText } from "../../6-files/write-files.js";
import { compareAscii } from "../../support/text.js";
import { printProblem } from "../read-spec-file.js";
import { selectServices } from "../service-folder.js";
import { pathFrom } from "../path-from.js";
import { UsageError } from "../usage-error.js";

export interface SideSpec {
  /** What a user calls it: a path, `git:HEAD~1:spec/…`, `vendor/service@20`. */
  readonly label: string;
  readonly spec: Spec;
  /** Where it stands in the working folder, for annotations. */
  readonly file?: string;
}

/** Without sides what is not committed yet; without the second one, what stands in the working folder now. */
export function workingSides(root: string, old = `git:HEAD:${root}`, now?: string): readonly [string, string] {
  return [old, now ?? (/^[^:]+@\d+$/.test(old) ? old.replace(/@\d+$/, "") : root)];
}

/** Of both sides; a file that both name is read once. Paths go from `cwd`, `root` as well. */
export async function readSides(
  old: string,
  now: string,
  root: string,
  cwd?: string,
): Promise<readonly [SideSpec[], SideSpec[]]> {
  const known = new Map<string, SideSpec>();
  const read = (path: string): SideSpec => {
    const side = known.get(path) ?? readFile(path, cwd);
    known.set(path, side);
    return side;
  };
  const places = { root, cwd, read };
  return [await readSide(old, places), await readSide(now, places)];
}

interface Places {
  readonly root: string;
  readonly cwd: string | undefined;
  readonly read: (path: string) => SideSpec;
}

async function readSide(text: string, { root, cwd, read }: Places): Promise<SideSpec[]> {
  if (text.startsWith("git:")) return readGitSide(text, cwd);
  const path = pathFrom(cwd, text);
  if (existsSync(path)) return statSync(path).isDirectory() ? readFolder(text, cwd).map(read) : [read(text)];
  if (/^[\w.-]+\/[\w.-]+(\/[\w.-]+)?(@\d+)?$/.test(text)) return readSelector(text, { root, cwd, read });
  throw new UsageError(
    `there is no ${text}; a side is a spec file, a folder of specs, git:<revision>:<path>, or vendor/service[/version][@release]`,
  );
}

function readFile(path: string, cwd: string | undefined): SideSpec {
  return { label: path, file: path, spec: specOf(readText(pathFrom(cwd, path)) ?? "", path) };
}

/** The paths of spec files below a folder, from the same folder as its own. */
function readFolder(folder: string, cwd: string | undefined): string[] {
  const paths = readdirSync(pathFrom(cwd, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => path.split(/[\\/]/).at(-1) === "spec.json" && !/(?:^|[\\/])node_modules[\\/]/.test(path))
    .map((path) => join(folder, path))
    .sort(compareAscii);
  if (paths.length > 0) return paths;
  throw new UsageError(`${folder} holds no spec.json; give a folder of specs, or a spec file`);
}

async function readGitSide(text: string, cwd: string | undefined): Promise<SideSpec[]> {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/.exec(text) ?? [];
  if (revision === "") throw new UsageError(`${text} is no git:<revision>:<path>, for example git:HEAD~1:spec`);
  const { listFilesAt, readFileAt } = await import("../git.js");
  const files = listFilesAt(revision, posix.normalize(path), cwd);
  const paths = files.length === 1 && files[0] === posix.normalize(path) ? files : files.filter(isSpecFile);
  if (paths.length === 0) throw new UsageError(`${path} holds no spec.json at ${revision}`);
  return paths.map((own) => {
    const label = `git:${revision}:${own}`;
    return { label, spec: specOf(readFileAt(revision, own, cwd), label) };
  });
}

function isSpecFile(path: string): boolean {
  return posix.basename(path) === "spec.json";
}

async function readSelector(text: string, { root, cwd, read }: Places): Promise<SideSpec[]> {
  const [selector = "", release] = text.split("@");
  const sides = selectServices(pathFrom(cwd, root), [selector]).map(({ vendor, service, version }) =>
    read(join(root, vendor, service, version, "spec.json")),
  );
  if (release === undefined) return sides;
  const { asOfRelease } = await import("./as-of-release.js");
  return sides.map((side) => asOfRelease(side, text, Number(release)));
}

export function specOf(text: string, label: string): Spec {
  const reading = parseSpec(text, label);
  if (reading.kind === "spec") return reading.spec;
  const [first] = reading.problems;
  throw new UsageError(`${label}: ${first ? printProblem(first) : "is no spec"}`);
}
