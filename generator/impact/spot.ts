/** Where a node stands, as people count. */
import type { ts } from "../support/compiler.js";
import type { Spot } from "./hit.js";

export function spotOf(node: ts.Node): Spot {
  return spotAt(node.getSourceFile(), node.getStart());
}

export function spotAt(file: ts.SourceFile, position: number): Spot {
  const { line, character } = file.getLineAndCharacterOfPosition(position);
  return { file: file.fileName, line: line + 1, column: character + 1 };
}
