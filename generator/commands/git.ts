/** What git knows of the working folder, by the git of the machine; UsageError in one line where it refuses. */
import { execFileSync } from "node:child_process";
import { UsageError } from "./usage-error.js";

/** Runs git in the working folder, without a shell; gives what it prints. */
export function runGit(args: readonly string[]): string {
  try {
    return execFileSync("git", [...args], {
      encoding: "utf8",
      maxBuffer: 1 << 30,
      stdio: ["ignore", "pipe", "pipe"],
    });
  } catch (error) {
    const { code, stderr } = error as NodeJS.ErrnoException & { readonly stderr?: string };
    if (code === "ENOENT") throw new UsageError("git is not installed, or not on the path");
    const [line = "git failed"] = (stderr ?? "").split("\n").filter((own) => own.trim() !== "");
    throw new UsageError(line.replace(/^fatal: /, "git: "));
  }
}

/** `HEAD~3`, a branch, a tag, a hash: what git takes for a revision, and never for an option or a range. */
export function checkRevision(revision: string): string {
  if (/^[^-.:\s][^:\s]*$/.test(revision) && !revision.includes("..")) return revision;
  throw new UsageError(`${JSON.stringify(revision)} is no revision of git; for example HEAD~1, v1.2 or a hash`);
}

/** Paths of files below a path at a revision, from the working folder; the path itself where it is a file. */
export function listFilesAt(revision: string, path: string): string[] {
  const names = runGit(["ls-tree", "-r", "-z", "--name-only", checkRevision(revision), "--", path]);
  return names.split("\0").filter((name) => name !== "");
}

export function readFileAt(revision: string, path: string): string {
  return runGit(["cat-file", "blob", `${checkRevision(revision)}:./${path}`]);
}
