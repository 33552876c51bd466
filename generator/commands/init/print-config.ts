/** Answers -> the text of a config, as prettier would print it: what was not answered is left out. */
import type { Answers } from "./ask-settings.js";

const WIDTH = 80;

export function printConfig({ services, targets, out, descriptions }: Answers, format: "ts" | "js" | "json"): string {
  const settings = { services, targets, generated: out, descriptions };
  if (format === "json") return `${JSON.stringify(settings, null, 2)}\n`;
  const lines = Object.entries(settings).flatMap(([key, value]) =>
    value === undefined ? [] : printSetting(key, value),
  );
  const body = lines.length === 0 ? "{}" : `{\n${lines.join("\n")}\n}`;
  return `import { defineConfig } from "docwright";\n\nexport default defineConfig(${body});\n`;
}

function printSetting(key: string, value: string | readonly string[]): string[] {
  if (typeof value === "string") return [`  ${key}: ${JSON.stringify(value)},`];
  const items = value.map((own) => JSON.stringify(own));
  const line = `  ${key}: [${items.join(", ")}],`;
  return line.length <= WIDTH ? [line] : [`  ${key}: [`, ...items.map((own) => `    ${own},`), "  ],"];
}
