/**
 * Files and folders, and what to run when they change -> runs, one after the other: the first at once, the next when something
 * changed, until the signal. Changes that come together are one; those that come during a run wait for its end. A run that
 * fails is said and waits for the next change. What runs write must not be among what is watched, or be `ignored`.
 */
import { existsSync } from "node:fs";
import { dirname, relative, resolve, sep } from "node:path";

export interface Watched {
  /** Files and folders, there or not yet; asked before each run, since what a run reads may change. */
  readonly paths: () => readonly string[];
  /** Of files below the folders. */
  readonly ignored?: (path: string) => boolean;
  /** Is told which files changed, from the working folder; none for the first run. */
  run(changed: readonly string[]): Promise<void>;
  /** Takes what a failed run said. */
  readonly failed: (error: unknown) => void;
  /** Ends it, after the run that is under way. */
  readonly signal: AbortSignal;
}

export async function watch({ paths, ignored = () => false, run, failed, signal }: Watched): Promise<void> {
  const { watch: open } = await import("chokidar");
  const changes = new Changes();
  const known = new Set(absolute(paths()));
  const isWatched = (path: string): boolean => [...known].some((own) => isIn(path, own)) && !ignored(path);
  const leadsThere = (path: string): boolean => [...known].some((own) => isIn(own, path));
  const watcher = open([...known].map(standing), {
    ignoreInitial: true,
    ignored: (path) => !isWatched(path) && !leadsThere(path),
  });
  watcher.on("all", (_, path) => isWatched(path) && changes.add(relative("", path)));
  watcher.on("error", failed);
  const ended = new Promise<undefined>((done) => {
    if (signal.aborted) done(undefined);
    else signal.addEventListener("abort", () => done(undefined), { once: true });
  });
  try {
    await Promise.race([new Promise<void>((ready) => watcher.once("ready", ready)), ended]);
    for (let changed: readonly string[] | undefined = []; changed && !signal.aborted;) {
      await run(changed).catch(failed);
      const fresh = absolute(paths()).filter((path) => !known.has(path));
      for (const path of fresh) known.add(path);
      watcher.add(fresh.map(standing));
      changed = await Promise.race([changes.next(), ended]);
    }
  } finally {
    changes.end();
    await watcher.close();
  }
}

function absolute(paths: readonly string[]): string[] {
  return paths.map((path) => resolve(path));
}

function isIn(path: string, folder: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** The path, or the nearest above it that is there: what is missing is seen to come from there. */
function standing(path: string): string {
  return existsSync(path) || dirname(path) === path ? path : standing(dirname(path));
}

/** How long changes are waited for that belong together; chokidar tells nothing twice of a file within half of it. */
const QUIET_MS = 100;

/** What changed since it was last asked, once it has been quiet. */
class Changes {
  private readonly found = new Set<string>();
  private timer: NodeJS.Timeout | undefined;
  private tell: (() => void) | undefined;
  private isQuiet = false;

  add(path: string): void {
    this.found.add(path);
    this.isQuiet = false;
    clearTimeout(this.timer);
    this.timer = setTimeout(() => {
      this.isQuiet = true;
      this.tell?.();
    }, QUIET_MS);
  }

  async next(): Promise<readonly string[]> {
    if (!this.isQuiet || this.found.size === 0) await new Promise<void>((tell) => (this.tell = tell));
    this.tell = undefined;
    const changed = [...this.found].sort();
    this.found.clear();
    return changed;
  }

  end(): void {
    clearTimeout(this.timer);
  }
}
