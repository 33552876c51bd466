/** What git knows of the working folder, by the git of the machine; UsageError in one line where it refuses. */
import { execFileSync } from "node:child_process";
import { posix } from "node:path";
import { UsageError } from "./usage-error.js";

/** Runs git in the working folder or the one told, without a shell; gives what it prints. */
export function runGit(args: readonly string[], cwd?: string): string {
  return printedBy(args, "", cwd).toString("utf8");
}

function printedBy(args: readonly string[], input = "", cwd = "."): Buffer {
  try {
    const env = { ...process.env, LC_ALL: "C" };
    return execFileSync("git", [...args], { cwd, input, env, maxBuffer: 1 << 30, stdio: "pipe" });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: Buffer };
    if (code === "ENOENT") throw new UsageError("git is not installed, or not on the path");
    const [line = "git failed"] = String(stderr ?? "")
      .split("\n")
      .filter((own) => own.trim() !== "");
    throw new UsageError(line.replace(/^fatal: /, "git: "));
  }
}

/** `HEAD~3`, a branch, a tag, a hash: what git takes for a revision, and never for an option or a range. */
function checkRevision(revision: string): string {
  if (/^[^-.:\s][^:\s]*$/.test(revision) && !revision.includes("..")) return revision;
  throw new UsageError(`${JSON.stringify(revision)} is no revision of git; for example HEAD~1, v1.2 or a hash`);
}

/** Paths of files below a path at a revision, from the working folder; the path itself where it is a file. */
export function listFilesAt(revision: string, path: string, cwd?: string): string[] {
  const names = runGit(["ls-tree", "-r", "-z", "--name-only", checkRevision(revision), "--", path], cwd);
  return names.split("\0").filter((name) => name !== "");
}

export function readFileAt(revision: string, path: string, cwd?: string): string {
  return runGit(["cat-file", "blob", `${checkRevision(revision)}:./${path}`], cwd);
}

/** A path from the working folder -> from the top of the repository, as git names it; empty for the top itself. */
export function pathInRepository(path: string): string {
  const whole = posix.join(runGit(["rev-parse", "--show-prefix"]).trimEnd(), path).replace(/^\.?\/?$|\/$/, "");
  if (!/^\.\.(?:\/|$)/.test(whole) && !posix.isAbsolute(path)) return whole;
  throw new UsageError(`${path} is outside of the repository; name a path inside, from the working folder`);
}

/** Every file of a revision, by its path from the top of the repository -> the name of its content. Links are no files. */
export function listContentsAt(revision: string): Map<string, string> {
  const lines = runGit(["ls-tree", "-r", "-z", "--full-tree", commitOf(revision)]).split("\0");
  return new Map(
    lines.flatMap((line) => {
      const [, name, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return name !== undefined && path !== undefined ? [[path, name] as const] : [];
    }),
  );
}

/** The hash of a revision. */
export function commitOf(revision: string): string {
  try {
    return runGit(["rev-list", "--no-walk", "--end-of-options", checkRevision(revision), "--"]).trimEnd();
  } catch (error) {
    if (!(error instanceof UsageError && error.message.startsWith("git: bad revision"))) throw error;
    throw new UsageError(
      `git knows no revision ${JSON.stringify(revision)}; see git log, and in a shallow clone run git fetch --unshallow`,
    );
  }
}

/** Contents by their names, all by one git. */
export function readContents(names: Iterable<string>): Map<string, Buffer> {
  const wanted = [...new Set(names)];
  const printed = printedBy(["cat-file", "--batch"], wanted.map((name) => `${name}\n`).join(""));
  const contents = new Map<string, Buffer>();
  let start = 0;
  for (const name of wanted) {
    const end = printed.indexOf("\n", start);
    const size = Number(/ blob (\d+)$/.exec(printed.toString("utf8", start, end))?.[1]);
    if (Number.isNaN(size)) throw new UsageError(`git: ${printed.toString("utf8", start, end)}`);
    contents.set(name, printed.subarray(end + 1, end + 1 + size));
    start = end + 1 + size + 1;
  }
  return contents;
}
