/**
 * What a constraint rule is: it reads one kind of fact off a description and fires only on forms it fully understands.
 * Where the words announce its fact in another form it says so by `unread`, which is reported.
 */
import type { ProseFacts } from "../../support/prose-facts.js";
import type { TypeExpression } from "../spec.js";

export interface Described {
  /** Plain spaces, code in backticks, line breaks as printed; an empty line parts paragraphs. */
  readonly text: string;
  readonly sentences: readonly string[];
  /** Name of the member. */
  readonly name: string;
  readonly type: TypeExpression;
  /** Type of one value: of an array, its elements. */
  readonly value: TypeExpression;
  readonly direction: "input" | "output" | "type";
}

export type ConstraintRule = (described: Described) => ProseFacts | undefined;

/** The one value that all of them are; undefined where they differ or there is none. */
export function agreed<T>(found: readonly T[]): T | undefined {
  const [first] = found;
  const key = JSON.stringify(first);
  return found.every((own) => JSON.stringify(own) === key) ? first : undefined;
}
