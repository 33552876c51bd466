/**
 * What a constraint rule is: it reads one kind of fact off a description and fires only on forms it fully understands.
 * The text has plain spaces, code in backticks, and line breaks as printed (an empty line parts paragraphs).
 */
import type { ProseFacts } from "../../support/prose-facts.js";
import type { TypeExpression } from "../spec.js";

export interface Described {
  readonly text: string;
  /** Same text as one line. */
  readonly line: string;
  /** Name of the member. */
  readonly name: string;
  readonly type: TypeExpression;
  /** Type of one value: of an array, its elements. */
  readonly value: TypeExpression;
  readonly direction: "input" | "output" | "type";
}

export type ConstraintRule = (described: Described) => ProseFacts | undefined;

export function isNumber(type: TypeExpression): boolean {
  return type.kind === "integer" || type.kind === "float";
}
