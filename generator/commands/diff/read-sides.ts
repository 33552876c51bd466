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
import { printProblem } from "../../project/read-spec-file.js";
import { selectServices } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";

export interface SideSpec {
  /** What a user calls it: a path, `git:HEAD~1:spec/…`, `vendor/service@20`. */
  readonly label: string;
  readonly spec: Spec;
  /** Where it stands in the working folder, for annotations. */
  readonly file?: string;
}

/** Of both sides; a file that both name is read once. */
export async function readSides(old: string, now: string, root: string): Promise<readonly [SideSpec[], SideSpec[]]> {
  const known = new Map<string, SideSpec>();
  const read = (path: string): SideSpec => {
    const side = known.get(path) ?? readFile(path);
    known.set(path, side);
    return side;
  };
  return [await readSide(old, root, read), await readSide(now, root, read)];
}

type ReadFile = (path: string) => SideSpec;

async function readSide(text: string, root: string, read: ReadFile): Promise<SideSpec[]> {
  if (text.startsWith("git:")) return readGitSide(text);
  if (existsSync(text)) return statSync(text).isDirectory() ? readFolder(text, read) : [read(text)];
  if (/^[\w.-]+\/[\w.-]+(\/[\w.-]+)?(@\d+)?$/.test(text)) return readSelector(text, root, read);
  throw new UsageError(
    `there is no ${text}; a side is a spec file, a folder of specs, git:<revision>:<path>, or vendor/service[/version][@release]`,
  );
}

function readFile(path: string): SideSpec {
  return { label: path, file: path, spec: specOf(readText(path) ?? "", path) };
}

function readFolder(folder: string, read: ReadFile): SideSpec[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.split(/[\\/]/).at(-1) === "spec.json" && !/(?:^|[\\/])node_modules[\\/]/.test(path))
    .map((path) => join(folder, path))
    .sort(compareAscii);
  if (paths.length > 0) return paths.map(read);
  throw new UsageError(`${folder} holds no spec.json; give a folder of specs, or a spec file`);
}

async function readGitSide(text: string): Promise<SideSpec[]> {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/.exec(text) ?? [];
  if (revision === "") throw new UsageError(`${text} is no git:<revision>:<path>, for example git:HEAD~1:spec`);
  const { listFilesAt, readFileAt } = await import("../../project/git.js");
  const files = listFilesAt(revision, posix.normalize(path));
  const paths = files.length === 1 && files[0] === posix.normalize(path) ? files : files.filter(isSpecFile);
  if (paths.length === 0) throw new UsageError(`${path} holds no spec.json at ${revision}`);
  return paths.map((own) => {
    const label = `git:${revision}:${own}`;
    return { label, spec: specOf(readFileAt(revision, own), label) };
  });
}

function isSpecFile(path: string): boolean {
  return posix.basename(path) === "spec.json";
}

async function readSelector(text: string, root: string, read: ReadFile): Promise<SideSpec[]> {
  const [selector = "", release] = text.split("@");
  const sides = selectServices(root, [selector]).map((folder) => read(join(folder.path, "spec.json")));
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
