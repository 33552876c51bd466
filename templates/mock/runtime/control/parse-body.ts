/** The text of a body -> its JSON value; undefined for none. Refuses what is no JSON, with the place where somebody can tell it. */
import { ControlError } from "./control-error.js";

/** Where a text stops being JSON, counted from 1; engines do not tell it. */
export type LocateFault = (
  text: string,
) => { readonly line: number; readonly column: number; readonly expected: string } | undefined;

export function parseBody(text: string, locate: LocateFault | undefined): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch {
    const found = locate?.(text);
    if (found === undefined) throw new ControlError(400, "the body is not JSON");
    throw new ControlError(400, `the body is not JSON: expected ${found.expected}`, `${found.line}:${found.column}`);
  }
}
