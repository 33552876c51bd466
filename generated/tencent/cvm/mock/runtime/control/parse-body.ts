/** The text of a body -> its JSON value; undefined for none. Refuses what is no JSON, with line and column where the engine tells them. */
import { ControlError } from "./control-error.js";

export function parseBody(text: string): unknown {
  if (text.trim() === "") return undefined;
  try {
    return JSON.parse(text);
  } catch (error) {
    const [, position] = /\bposition (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    throw new ControlError(
      400,
      "the body is not JSON",
      placeIn(text, position === undefined ? text.length : Number(position)),
    );
  }
}

/** `line:column`, counted from 1. An engine that names no position has met the end. */
function placeIn(text: string, position: number): string {
  const before = text.slice(0, position);
  return `${before.split("\n").length}:${position - before.lastIndexOf("\n")}`;
}
