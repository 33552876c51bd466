/** A stretch of text or a node -> the node around it, or the names below it. */
import type { ts } from "../../support/compiler.js";

/** The smallest node around a stretch of text. */
export function nodeAround(compiler: typeof ts, file: ts.SourceFile, start: number, end: number): ts.Node {
  const inner = (node: ts.Node): ts.Node => {
    const child = compiler.forEachChild(node, (own) => (own.getStart() <= start && own.end >= end ? own : undefined));
    return child ? inner(child) : node;
  };
  return inner(file);
}

/** More names than these are no clue. */
const MOST_NAMES = 60;

export function namesBelow(compiler: typeof ts, node: ts.Node): readonly ts.Node[] {
  const found: ts.Node[] = [];
  const visit = (own: ts.Node): void => {
    if (compiler.isIdentifier(own) || compiler.isStringLiteralLike(own)) found.push(own);
    if (found.length <= MOST_NAMES) compiler.forEachChild(own, visit);
  };
  visit(node);
  return found.length > MOST_NAMES ? [] : found;
}
