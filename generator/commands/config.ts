/** docwright.config.json of the working folder: what the command line does not say. Unknown keys are refused. */
import { readText } from "../6-files/write-files.js";
import { oneOf } from "./options.js";
import { UsageError } from "./usage-error.js";

export interface Config {
  readonly spec: string;
  readonly generated: string;
  readonly descriptions: "keep" | "drop";
  readonly targets: readonly string[];
}

const FILE = "docwright.config.json";
const KEYS = ["$schema", "spec", "generated", "descriptions", "targets"];

export function readConfig(): Config {
  const raw = parseConfig(readText(FILE));
  const unknown = Object.keys(raw).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new UsageError(
      `${FILE}: there is no setting ${JSON.stringify(unknown)}; the settings are ${KEYS.slice(1).join(", ")}`,
    );
  const text = (key: string, standard: string): string => {
    const value = raw[key] ?? standard;
    if (typeof value !== "string") throw new UsageError(`${FILE}: ${key} must be text`);
    return value;
  };
  const targets = raw["targets"] ?? ["client", "mock", "docs", "openapi", "pages"];
  if (!Array.isArray(targets) || !targets.every((own) => typeof own === "string"))
    throw new UsageError(`${FILE}: targets must be a list of names`);
  return {
    spec: text("spec", "spec"),
    generated: text("generated", "generated"),
    descriptions: oneOf("descriptions", text("descriptions", "keep"), ["keep", "drop"]) ?? "keep",
    targets,
  };
}

function parseConfig(text: string | undefined): Record<string, unknown> {
  if (text === undefined) return {};
  const raw = parseJson(text);
  if (typeof raw !== "object" || raw === null || Array.isArray(raw))
    throw new UsageError(`${FILE} must hold an object of settings; mend it or delete it`);
  return raw as Record<string, unknown>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UsageError(`${FILE} is not valid JSON; mend it or delete it`);
  }
}
