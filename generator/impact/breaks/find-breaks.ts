/**
 * Files compiled against both clients -> the places that compile against the old one only, each with the findings that explain it.
 * That they stop compiling is what the compiler says; which finding is why is worked out from what stands there.
 */
import type { Finding } from "../../diff/findings.js";
import type { ts } from "../../support/compiler.js";
import type { Side, Sides } from "../project/compile-sides.js";
import type { Explainer } from "./explain-break.js";
import { nodeAround } from "./search-nodes.js";

export interface Break {
  readonly file: ts.SourceFile;
  readonly start: number;
  /** What the fault spoils: nothing else is said of it for the same reason. */
  readonly around: ts.Node;
  /** What the compiler says. */
  readonly text: string;
  readonly because: readonly Finding[];
}

export function findBreaks(compiler: typeof ts, { files, before, after }: Sides, explainer: Explainer): Break[] {
  return files.flatMap((file) => {
    // A line that does not compile against the old client either is none that stops.
    const lineOf = ({ start = 0 }: ts.Diagnostic): number => file.getLineAndCharacterOfPosition(start).line;
    const broken = new Set(faultsOf(file, before).map(lineOf));
    const fresh = faultsOf(file, after).filter((fault) => !broken.has(lineOf(fault)));
    return fresh.map((fault): Break => {
      const start = fault.start ?? 0;
      const node = faultyNode(compiler, file, start, start + (fault.length ?? 0));
      const text = compiler.flattenDiagnosticMessageText(fault.messageText, " ").replace(/\s+/g, " ");
      const because = explainer.explain(fault, node, text);
      return { file, start, around: unitOf(compiler, node), text, because };
    });
  });
}

/** Where a comment expects a fault that is gone, the statement behind it. */
function faultyNode(compiler: typeof ts, file: ts.SourceFile, start: number, end: number): ts.Node {
  const node = nodeAround(compiler, file, start, end);
  const [comment] = /^\/[/*].*\n\s*/.exec(file.text.slice(start)) ?? [];
  if (comment === undefined) return node;
  let own = nodeAround(compiler, file, start + comment.length, start + comment.length + 1);
  while (own.parent && own.parent !== node) own = own.parent;
  return own;
}

/** What keeps a file from compiling: faults that stand in it, not those of the settings. */
function faultsOf(file: ts.SourceFile, { program }: Side): readonly ts.Diagnostic[] {
  const { declaration } = program.getCompilerOptions();
  const found: readonly ts.Diagnostic[] = [
    ...program.getSyntacticDiagnostics(file),
    ...program.getSemanticDiagnostics(file),
    ...(declaration === true ? program.getDeclarationDiagnostics(file) : []),
  ];
  return found.filter(({ category, file: own }) => category === 1 && own === file);
}

/** An argument, an item, the value of a member or variable; else the statement. */
function unitOf(compiler: typeof ts, node: ts.Node): ts.Node {
  let own = node;
  while (own.parent && !compiler.isSourceFile(own.parent) && !compiler.isBlock(own.parent)) {
    if (compiler.isPropertyAssignment(own) || compiler.isVariableDeclaration(own)) return own;
    if (compiler.isArrayLiteralExpression(own.parent) || compiler.isTemplateSpan(own.parent)) return own;
    if (compiler.isCallExpression(own.parent) && own.parent.expression !== own) return own;
    own = own.parent;
  }
  return own;
}
