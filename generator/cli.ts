#!/usr/bin/env node
/** argv -> command. Prints usage, turns errors of usage, templates and the output folder into exit code 2; everything else a command decides. */
import { COMMANDS } from "./commands/registry.js";
import { TemplateError } from "./6-files/template-error.js";
import { OutputError } from "./6-files/write-files.js";
import { UsageError } from "./project/usage-error.js";
import { printableName } from "./support/text.js";
import type { Console, ExitCode } from "./commands/command.js";

const terminal: Console = {
  out: (line) => process.stdout.write(`${line}\n`),
  error: (line) => process.stderr.write(`${line}\n`),
};

async function main(args: readonly string[]): Promise<ExitCode> {
  const [name = "--help", ...rest] = args;
  if (name === "--version") return print((await import("./project/version.js")).readVersion());
  if (name === "--help" || name === "help" || name === "-h") return print(help());
  const command = COMMANDS.find((own) => own.name === name);
  if (!command)
    throw new UsageError(
      `there is no command ${JSON.stringify(name)}; the commands are ${COMMANDS.map((own) => own.name).join(", ")}`,
    );
  const ownHelp = command.ownHelp === true && rest.length > 1 && rest.includes("--help");
  if (!ownHelp && (rest.includes("--help") || rest.includes("-h")))
    return print(`docwright ${command.usage}\n\n${command.summary}`);
  return (await command.load()).run(rest, terminal);
}

function print(text: string): ExitCode {
  terminal.out(text);
  return 0;
}

function help(): string {
  const lines = COMMANDS.map((own) => `  ${own.name.padEnd(12)} ${own.summary}`);
  return [
    "docwright <command> [options]",
    "",
    ...lines,
    "",
    "docwright <command> --help shows the options of a command.",
  ].join("\n");
}

// A reader that stops early (`| head`) is no error.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof UsageError || error instanceof OutputError || error instanceof TemplateError)) throw error;
  // Templates may be wrong in several places, a line on each; anything else is one line, whatever was given.
  const lines = error instanceof TemplateError ? error.message.split("\n") : [error.message];
  terminal.error(`docwright: ${lines.map(printableName).join("\n")}`);
  process.exitCode = 2;
}
