/** A JSON file that people write -> its value; undefined where there is none. UsageError with the place where it is no JSON. */
import { locateJsonError } from "../4-spec/locate-json-error.js";
import { readText } from "../6-files/write-files.js";
import { UsageError } from "./usage-error.js";

/** `shown` is what messages call the file. */
export function readJsonFile(path: string, shown = path): unknown {
  const text = readText(path)?.replace(/^\ufeff/, "");
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    const fault = locateJsonError(text) ?? { line: 1, column: 1, expected: "JSON" };
    throw new UsageError(
      `${shown}:${fault.line}:${fault.column} is not valid JSON: expected ${fault.expected}; mend it or restore it from git`,
    );
  }
}
