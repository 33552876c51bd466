/**
 * `docwright init`: writes a config, from options or by asking on a terminal. Refuses to replace one without `--force`, and to
 * guess where nobody can be asked. Keeps `.docwright/` out of git where there is a .gitignore. Says what comes next.
 */
import { existsSync } from "node:fs";
import { readText, removeFile, writeText } from "../6-files/write-files.js";
import { CONFIG_FILES } from "../project/find-config.js";
import { listServices } from "../project/service-folder.js";
import { UsageError } from "../project/usage-error.js";
import type { Console, ExitCode } from "./command.js";
import { askSettings, readAnswers, type Answers } from "./init/ask-settings.js";
import { printConfig } from "./init/print-config.js";
import { openTerminal, type Terminal } from "./init/terminal.js";
import { oneOf, parseArguments } from "./options.js";

/** What `init --json` prints. */
export interface InitJson {
  /** The config that was written. */
  readonly file: string;
  /** A config of another form whose place it took, by `--force`. */
  readonly replaced?: string;
  /** Whether a line was added to .gitignore. */
  readonly ignored: boolean;
  /** Commands to go on with. */
  readonly next: readonly string[];
}

const TEXTS = ["services", "targets", "out", "descriptions"];

export async function run(
  argv: readonly string[],
  console: Console,
  terminal: () => Terminal | undefined = () => openTerminal(process.stdin, process.stdout),
): Promise<ExitCode> {
  const args = parseArguments(argv, [...TEXTS, "format"], ["yes", "force", "json"]);
  if (args.positionals.length > 0)
    throw new UsageError("init takes options only, for example --services vendor/service");
  const format = oneOf("format", args.text("format"), ["ts", "js", "json"]) ?? "ts";
  const standing = CONFIG_FILES.find((name) => existsSync(name));
  if (standing !== undefined && !args.flag("force"))
    throw new UsageError(`${standing} stands here already; --force replaces it`);
  const given = readAnswers(Object.fromEntries(TEXTS.map((name) => [name, args.text(name)])));
  const isTold = args.flag("yes") || args.flag("json") || Object.values(given).some((own) => own !== undefined);
  const asked = isTold ? undefined : terminal();
  if (!isTold && asked === undefined)
    throw new UsageError(
      "init asks on a terminal, and there is none: give --yes for the standard settings, or --services, --targets, --out and --descriptions",
    );
  const answers = asked === undefined ? given : await askSettings(asked, console);
  if (answers === undefined) {
    console.error("docwright: nothing is written");
    return 130;
  }
  const done = writeConfig(answers, format, standing);
  if (args.flag("json")) console.out(JSON.stringify(done, null, 2));
  else for (const line of linesOf(done)) console.out(line);
  return 0;
}

function writeConfig(answers: Answers, format: "ts" | "js" | "json", standing: string | undefined): InitJson {
  const file = `docwright.config.${format === "js" && !isModule() ? "mjs" : format}`;
  writeText(file, printConfig(answers, format));
  const replaced = standing === undefined || standing === file ? undefined : standing;
  if (replaced !== undefined) removeFile(replaced);
  return {
    file,
    ...(replaced === undefined ? {} : { replaced }),
    ignored: ignoreStore(),
    next: nextSteps(answers, format),
  };
}

/** Whether a .js of this folder is a module. */
function isModule(): boolean {
  return /"type"\s*:\s*"module"/.test(readText("package.json") ?? "");
}

const IGNORED = ".docwright/";

function ignoreStore(): boolean {
  const text = readText(".gitignore");
  if (text === undefined || /^\/?\.docwright\/?\s*$/m.test(text)) return false;
  return writeText(".gitignore", `${text}${text === "" || text.endsWith("\n") ? "" : "\n"}${IGNORED}\n`);
}

function nextSteps({ services = [] }: Answers, format: string): string[] {
  const isInstalled = existsSync("node_modules/docwright") || format === "json";
  const known = listServices("spec").map((own) => `${own.vendor}/${own.service}`);
  const missing = services.filter((name) => !known.some((own) => own === name || own.startsWith(`${name}/`)));
  const isFetched = missing.length === 0 && known.length > 0;
  return [
    ...(isInstalled ? [] : ["npm install --save-dev docwright"]),
    ...(isFetched
      ? []
      : [services.length > 0 ? `npx docwright fetch ${missing.join(" ")}` : "npx docwright ingest <saved pages>"]),
    "npx docwright generate",
  ];
}

function linesOf({ file, replaced, ignored, next }: InitJson): string[] {
  return [
    `${file} is written${replaced === undefined ? "" : ` in place of ${replaced}`}`,
    ...(ignored ? [`.gitignore: ${IGNORED} is added`] : []),
    "next:",
    ...next.map((command) => `  ${command}`),
  ];
}
