/**
 * The file of `--state`: loaded at the start where it exists, written whole (temporary file, then rename) when asked and at the
 * end. Services of it that are not served now stay as they are. A file that is no saved state is refused with its place, and
 * is not touched.
 */
import { locateJsonError } from "../../4-spec/locate-json-error.js";
import { OutputError, readText, writeText } from "../../6-files/write-files.js";
import type { Snapshot, snapshotOf } from "../../runtime/mock/runtime/control/answer-snapshot.js";
import type { NamedMock } from "../../runtime/mock/runtime/find-service.js";
import { UsageError } from "../usage-error.js";

export class StateFile {
  private readonly file: string;
  private readonly services: readonly NamedMock[];
  private readonly others: Snapshot["services"];
  private readonly take: typeof snapshotOf;

  private constructor(
    file: string,
    services: readonly NamedMock[],
    others: Snapshot["services"],
    take: typeof snapshotOf,
  ) {
    this.file = file;
    this.services = services;
    this.others = others;
    this.take = take;
  }

  static async open(file: string, services: readonly NamedMock[]): Promise<StateFile> {
    const { restore, snapshotOf: take } = await import("../../runtime/mock/runtime/control/answer-snapshot.js");
    const text = readFile(file);
    const others = text === undefined ? {} : load(file, text, (value) => restore(value, services).others);
    return new StateFile(file, services, others, take);
  }

  save(): { readonly file: string } {
    const { services } = this.take(this.services);
    try {
      writeText(this.file, `${JSON.stringify({ services: { ...this.others, ...services } }, null, 2)}\n`);
    } catch (error) {
      if (!(error instanceof OutputError)) throw error;
      throw new UsageError(
        `cannot write the state to ${this.file} (${codeOf(error.cause)}); name another file with --state`,
      );
    }
    return { file: this.file };
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
