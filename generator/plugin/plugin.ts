/**
 * The plugin of bundlers: generates when a build starts and, on Vite's dev server, when specs, page files, notes or settings change.
 * A failure fails a build; a dev server shows it (console, overlay) and goes on with what was generated before.
 */
import type { UnpluginOptions } from "unplugin";
import type { ViteDevServer } from "vite";
import type { GenerateOptions, GenerateResult } from "../project/generate.js";
import { createChangeQueue } from "./change-queue.js";
import { readWatchedFiles, type WatchedFiles } from "./watched-files.js";

/** What is generated, as for `generate`. */
export interface PluginOptions {
  /** Folder with the docwright config; Vite's root, elsewhere the working folder, where it is left out. */
  readonly cwd?: string;
  /** `vendor/service[/version]`; all services where it is left out. */
  readonly services?: readonly string[];
  /** Settings in place of the config file. */
  readonly config?: NonNullable<GenerateOptions["config"]>;
}

/** Editors write a file in several steps, `git checkout` many files. */
const QUIET_MS = 100;

export function createPlugin(options: PluginOptions = {}): UnpluginOptions {
  let root = process.cwd();
  let server: ViteDevServer | undefined;
  let hasFailed = false;
  const ending = new Set<() => void>();
  const optionsHere = (): GenerateOptions & { readonly cwd: string } => ({ cwd: root, ...options });

  /** What went wrong is thrown, on a dev server shown. */
  async function make(from: "pages" | "specs"): Promise<void> {
    try {
      check(await run(from, optionsHere(), ending));
      if (hasFailed) server?.ws.send({ type: "full-reload" }); // takes the overlay away
      hasFailed = false;
    } catch (error) {
      if (!server) throw error;
      hasFailed = true;
      show(server, error);
    }
  }

  return {
    name: "docwright",
    async buildStart() {
      await make("specs");
      if (server) return;
      const { paths } = await readWatchedFiles(optionsHere().cwd);
      for (const path of paths) this.addWatchFile(path);
    },
    vite: {
      configResolved(config) {
        root = config.root;
      },
      async configureServer(own) {
        server = own;
        ending.add(await watch(own, optionsHere().cwd, make));
      },
      closeBundle() {
        for (const end of ending) end();
        ending.clear();
      },
    },
  };
}

/** Ended early where the bundler ends. */
async function run(
  from: "pages" | "specs",
  options: GenerateOptions,
  ending: Set<() => void>,
): Promise<GenerateResult> {
  const controller = new AbortController();
  const end = (): void => controller.abort(new Error("docwright: the build ended"));
  ending.add(end);
  try {
    const given = { ...options, signal: controller.signal };
    if (from === "specs") return await (await import("../project/generate.js")).generate(given);
    return await (await import("../project/regenerate.js")).regenerate(given);
  } finally {
    ending.delete(end);
  }
}

function check({ ok, problems }: GenerateResult): void {
  const errors = problems.filter(({ severity }) => severity === "error").map(({ text }) => text);
  if (!ok) throw new Error(errors.join("\n"));
}

/** Gives how to end it. */
async function watch(
  server: ViteDevServer,
  cwd: string,
  make: (from: "pages" | "specs") => Promise<void>,
): Promise<() => void> {
  let files: WatchedFiles | undefined = await readWatchedFiles(cwd).catch(() => undefined);
  const queue = createChangeQueue(async (paths) => {
    const asked = paths.map((path) => files?.asksFor(path) ?? (files ? undefined : "specs"));
    const from = asked.includes("pages") ? "pages" : asked.includes("specs") ? "specs" : undefined;
    if (from === undefined) return;
    await make(from);
    // Settings may name other files now; where they cannot be read, the run has said so.
    files = await readWatchedFiles(cwd).catch(() => files);
    if (from === "pages") files?.remember();
    server.watcher.add([...(files?.paths ?? [])]);
  }, QUIET_MS);
  server.watcher.add([...(files?.paths ?? [])]);
  server.watcher.on("all", (_, path) => queue.add(path));
  return () => queue.close();
}

function show(server: ViteDevServer, error: unknown): void {
  const message = error instanceof Error ? error.message : String(error);
  server.config.logger.error(`docwright: ${message}`, { timestamp: true });
  server.ws.send({ type: "error", err: { message, stack: "", plugin: "docwright" } });
}
