/**
 * The file of `--state`: loaded at the start where it exists, written whole (temporary file, then rename) when asked and at the
 * end. Services of it that are not served now stay as they are. A file that is no saved state is refused with its place, and
 * is not touched.
 */
import { locateJsonError } from "../../4-spec/locate-json-error.js";
import { OutputError, readText, writeText } from "../../6-files/write-text.js";
import type { NamedMock } from "../../runtime/mock/runtime/find-service.js";
import { UsageError } from "../../project/usage-error.js";

export interface StateFile {
  /** Throws UsageError where the file cannot be written. */
  save(): { readonly file: string };
}

/** Loads what is there. */
export async function openStateFile(file: string, services: readonly NamedMock[]): Promise<StateFile> {
  const { restore, snapshotOf } = await import("../../runtime/mock/runtime/control/answer-snapshot.js");
  const text = readFile(file);
  const others = text === undefined ? {} : load(file, text, (value) => restore(value, services).others);
  return {
    save() {
      const all = { services: { ...others, ...snapshotOf(services).services } };
      writeFile(file, `${JSON.stringify(all, null, 2)}\n`);
      return { file };
    },
  };
}

function writeFile(file: string, text: string): void {
  try {
    writeText(file, text);
  } catch (error) {
    if (!(error instanceof OutputError)) throw error;
    throw new UsageError(`cannot write the state to ${file} (${codeOf(error.cause)}); name another file with --state`);
  }
}

function readFile(file: string): string | undefined {
  try {
    return readText(file)?.replace(/^\ufeff/, "");
  } catch (error) {
    throw new UsageError(`cannot read the state of ${file} (${codeOf(error)}); name another file with --state`);
  }
}

function load<Value>(file: string, text: string, use: (value: unknown) => Value): Value {
  const remedy = "mend it, or name another file with --state";
  try {
    return use(JSON.parse(text));
  } catch (error) {
    if (error instanceof SyntaxError) {
      const { line, column, expected } = locateJsonError(text) ?? { line: 1, column: 1, expected: "JSON" };
      throw new UsageError(`${file}:${line}:${column} is not valid JSON: expected ${expected}; ${remedy}`);
    }
    if (!(error instanceof Error && error.name === "ControlError")) throw error;
    throw new UsageError(`${file} is no saved state: ${error.message}; ${remedy}`);
  }
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
