/**
 * What templates of a user print as TypeScript, JSON and Markdown -> the same, formatted. Our own templates print what the
 * formatter would, so that it is loaded for users' templates only. Refuses text that cannot be parsed, and a missing formatter:
 * output must not depend on what is installed.
 */
import type * as prettier from "prettier";
import type { RenderedFile } from "./render.js";
import { TemplateError } from "./template-error.js";

const PARSERS: Readonly<Record<string, string>> = { ts: "typescript", json: "json", md: "markdown" };
const OPTIONS = { printWidth: 120, embeddedLanguageFormatting: "off" } as const;

/** Files that are copied are left as they are, and files of the extensions `skipped`. */
export async function formatFiles(files: readonly RenderedFile[], skipped: readonly string[]): Promise<RenderedFile[]> {
  const formatted: RenderedFile[] = [];
  for (const file of files) {
    const parser = parserOf(file, skipped);
    formatted.push(parser === undefined ? file : { ...file, text: await formatText(file, parser) });
  }
  return formatted;
}

function parserOf({ path, by }: RenderedFile, skipped: readonly string[]): string | undefined {
  const extension = path.slice(path.lastIndexOf(".") + 1);
  return by === undefined || skipped.includes(extension) ? undefined : PARSERS[extension];
}

async function formatText({ path, text, by }: RenderedFile, parser: string): Promise<string> {
  const formatter = await loadFormatter();
  try {
    return await formatter.format(text, { ...OPTIONS, parser });
  } catch (error) {
    const [what = ""] = (error as Error).message.split("\n");
    throw new TemplateError(`${by} prints ${path}, which is no valid ${parser}: ${what}`, { cause: error });
  }
}

async function loadFormatter(): Promise<typeof prettier> {
  try {
    return await import("prettier");
  } catch (error) {
    throw new TemplateError(
      "what templates of your own print is formatted by prettier, which is not installed; run `npm install --save-dev prettier@3`",
      { cause: error },
    );
  }
}
