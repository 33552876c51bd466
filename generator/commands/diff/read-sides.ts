/**
 * A side of a diff -> its specs: a spec file, a folder of specs, `git:<rev>:<path>` of either, or a selector `vendor/service[/version]`
 * with `@<release>` for the spec as of that release. UsageError where it names nothing, or a file that is no spec.
 */
import { existsSync, readdirSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { parseSpec } from "../../4-spec/read-spec.js";
import type { Spec } from "../../4-spec/spec.js";
import { specAsOf } from "../../history/as-of.js";
import { readNotes } from "../../history/read-notes.js";
import { readText } from "../../6-files/write-files.js";
import { compareAscii } from "../../support/text.js";
import { listFilesAt, readFileAt } from "../git.js";
import { releaseNumber } from "../history/read-history.js";
import { printProblem } from "../read-spec-file.js";
import { selectServices } from "../service-folder.js";
import { UsageError } from "../usage-error.js";

export interface SideSpec {
  /** What a user calls it: a path, `git:HEAD~1:spec/…`, `vendor/service@20`. */
  readonly label: string;
  readonly spec: Spec;
  /** Where it stands in the working folder, for annotations. */
  readonly file?: string;
}

export function readSide(text: string, root: string): SideSpec[] {
  if (text.startsWith("git:")) return readGitSide(text);
  if (existsSync(text)) return statSync(text).isDirectory() ? readFolder(text) : [readFile(text)];
  if (/^[\w.-]+\/[\w.-]+(\/[\w.-]+)?(@\d+)?$/.test(text)) return readSelector(text, root);
  throw new UsageError(
    `there is no ${text}; a side is a spec file, a folder of specs, git:<revision>:<path>, or vendor/service[/version][@release]`,
  );
}

function readFile(path: string): SideSpec {
  return { label: path, file: path, spec: specOf(readText(path) ?? "", path) };
}

function readFolder(folder: string): SideSpec[] {
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((path) => path.split(/[\\/]/).at(-1) === "spec.json" && !/(?:^|[\\/])node_modules[\\/]/.test(path))
    .map((path) => join(folder, path))
    .sort(compareAscii);
  if (paths.length > 0) return paths.map(readFile);
  throw new UsageError(`${folder} holds no spec.json; give a folder of specs, or a spec file`);
}

function readGitSide(text: string): SideSpec[] {
  const [, revision = "", path = ""] = /^git:([^:]+):(.+)$/.exec(text) ?? [];
  if (revision === "") throw new UsageError(`${text} is no git:<revision>:<path>, for example git:HEAD~1:spec`);
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

function readSelector(text: string, root: string): SideSpec[] {
  const [selector = "", release] = text.split("@");
  return selectServices(root, [selector]).map((folder) => {
    const side = readFile(join(folder.path, "spec.json"));
    return release === undefined ? side : asOfRelease(side, text, Number(release));
  });
}

/** What notes do not tell is as today, and marked: the diff leaves it out. */
function asOfRelease({ spec }: SideSpec, label: string, release: number): SideSpec {
  const { releases } = readNotes(spec.history);
  if (releases.length === 0)
    throw new UsageError(`${label}: no page of the service holds release notes, so only today is known`);
  releaseNumber(label, String(release), releases);
  return { label, spec: specAsOf(spec, release).spec };
}

export function specOf(text: string, label: string): Spec {
  const reading = parseSpec(text, label);
  if (reading.kind === "spec") return reading.spec;
  const [first] = reading.problems;
  throw new UsageError(`${label}: ${first ? printProblem(first) : "is no spec"}`);
}
