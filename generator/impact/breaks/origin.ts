/** A variable of a consumer's code -> what it was made of: its initial value, the list that a loop or a callback goes through. */
import type { ts } from "../../support/compiler.js";

export function originOf(compiler: typeof ts, checker: ts.TypeChecker, name: ts.Node): ts.Node | undefined {
  const declared = checker.getSymbolAtLocation(name)?.valueDeclaration;
  if (declared === undefined) return undefined;
  let own: ts.Node = declared;
  while (compiler.isBindingElement(own) || compiler.isObjectBindingPattern(own) || compiler.isArrayBindingPattern(own))
    own = own.parent;
  if (compiler.isVariableDeclaration(own)) {
    const loop = own.parent.parent;
    return compiler.isForOfStatement(loop) ? loop.expression : own.initializer ? own : undefined;
  }
  if (!compiler.isParameter(own)) return undefined;
  const call = own.parent.parent;
  return compiler.isCallExpression(call) ? call.expression : undefined;
}
