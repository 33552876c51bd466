/** Options of `init`, or what people answer on a terminal -> the settings of a new config. What cannot be meant is refused, or asked again. */
import { existsSync } from "node:fs";
import { TARGETS } from "../../5-view/registry.js";
import { listServices } from "../../project/service-folder.js";
import { UsageError } from "../../project/usage-error.js";
import { printableName } from "../../support/text.js";
import type { Console } from "../command.js";
import type { Terminal } from "./terminal.js";

export interface Answers {
  readonly services?: readonly string[] | undefined;
  readonly targets?: readonly string[] | undefined;
  readonly out?: string | undefined;
  readonly descriptions?: string | undefined;
}

type Name = keyof Answers;

interface Question {
  readonly words: string;
  readonly standard: () => string;
  /** Gives what the text means, or throws UsageError. */
  read(text: string, name: string): readonly string[] | string | undefined;
}

const QUESTIONS: Readonly<Record<Name, Question>> = {
  services: {
    words: "Services, as vendor/service, with commas between; empty for all that there will be",
    standard: () => [...new Set(listServices("spec").map((own) => `${own.vendor}/${own.service}`))].join(","),
    read: (text, name) =>
      listOf(text, (own) => /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*){0,2}$/.test(own), name, "vendor/service"),
  },
  targets: {
    words: `What to generate, of ${Object.keys(TARGETS).join(", ")}`,
    standard: () => "client,mock",
    read: (text, name) => listOf(text, (own) => Object.hasOwn(TARGETS, own), name, Object.keys(TARGETS).join(", ")),
  },
  out: {
    words: "Folder for what is generated",
    standard: () => (existsSync("src") ? "src/generated" : "generated"),
    read: (text) => text,
  },
  descriptions: {
    words: "The vendor's own sentences: keep them, or drop them and have facts alone",
    standard: () => "keep",
    read(text, name) {
      if (text === "keep" || text === "drop") return text;
      throw new UsageError(`${name} takes keep or drop, not ${JSON.stringify(text)}`);
    },
  },
};

const NAMES = Object.keys(QUESTIONS) as Name[];

/** Of options; those that are not given stay undefined. */
export function readAnswers(given: Readonly<Record<string, string | undefined>>): Answers {
  const read = NAMES.map((name) => {
    const text = given[name]?.trim();
    if (text === "") throw new UsageError(`--${name} takes text that is not empty`);
    return [name, text === undefined ? undefined : QUESTIONS[name].read(text, `--${name}`)] as const;
  });
  return Object.fromEntries(read);
}

/** Undefined where the terminal ends before the last answer. */
export async function askSettings(terminal: Terminal, console: Console): Promise<Answers | undefined> {
  const answers: [Name, unknown][] = [];
  try {
    for (const name of NAMES) {
      const answer = await askOne(terminal, name, console);
      if (answer === undefined) return undefined;
      answers.push([name, answer.value]);
    }
    return Object.fromEntries(answers) as Answers;
  } finally {
    terminal.close();
  }
}

async function askOne(
  terminal: Terminal,
  name: Name,
  console: Console,
): Promise<{ readonly value: unknown } | undefined> {
  const { words, standard, read } = QUESTIONS[name];
  for (;;) {
    const known = standard();
    const answer = await terminal.ask(known === "" ? `${words}: ` : `${words} (${known}): `);
    if (answer === undefined) return undefined;
    const text = answer.trim() === "" ? known : answer.trim();
    try {
      return { value: text === "" ? undefined : read(text, name) };
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      console.error(printableName(error.message));
    }
  }
}

function listOf(text: string, isKnown: (own: string) => boolean, name: string, accepted: string): readonly string[] {
  const names = text.split(",").map((own) => own.trim());
  const unknown = names.find((own) => !isKnown(own));
  if (unknown === undefined) return names;
  throw new UsageError(`${name} takes ${accepted}, with commas between, not ${JSON.stringify(unknown)}`);
}
