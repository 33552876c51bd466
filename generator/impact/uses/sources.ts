/**
 * A name or a call -> the expression that made its value: of a constant its initial value, of a call the object that its type comes
 * from. What is assigned to later has none.
 */
import type { ts } from "../../support/compiler.js";

export class Sources {
  private readonly compiler: typeof ts;
  private readonly checker: ts.TypeChecker;

  constructor(compiler: typeof ts, checker: ts.TypeChecker) {
    this.compiler = compiler;
    this.checker = checker;
  }

  of(expression: ts.Expression): ts.Expression | undefined {
    const { compiler, checker } = this;
    const symbol = compiler.isIdentifier(expression) ? this.symbolOf(expression) : undefined;
    const declared = symbol?.valueDeclaration;
    if (declared && compiler.isVariableDeclaration(declared) && declared.initializer) {
      const isConst = (compiler.getCombinedNodeFlags(declared) & compiler.NodeFlags.Const) !== 0;
      return isConst && !this.isChanged(symbol, declared.getSourceFile()) ? declared.initializer : undefined;
    }
    if (compiler.isIdentifier(expression)) return undefined;
    const made = checker.getTypeAtLocation(expression).getSymbol()?.valueDeclaration;
    return made && compiler.isObjectLiteralExpression(made) ? made : undefined;
  }

  /** What is behind an import as well. */
  private symbolOf(name: ts.Identifier): ts.Symbol | undefined {
    const { compiler, checker } = this;
    const isShorthand = compiler.isShorthandPropertyAssignment(name.parent) && name.parent.name === name;
    const own = isShorthand
      ? checker.getShorthandAssignmentValueSymbol(name.parent)
      : checker.getSymbolAtLocation(name);
    return own && own.flags & compiler.SymbolFlags.Alias ? checker.getAliasedSymbol(own) : own;
  }

  private readonly changed = new Map<ts.Symbol, boolean>();

  /** Something in its file is assigned to a member of it, or handed to `Object.assign`. */
  private isChanged(symbol: ts.Symbol, file: ts.SourceFile): boolean {
    const known = this.changed.get(symbol) ?? this.findChange(symbol, file);
    this.changed.set(symbol, known);
    return known;
  }

  private findChange(symbol: ts.Symbol, file: ts.SourceFile): boolean {
    const { compiler, checker } = this;
    const isOf = (node: ts.Node): boolean =>
      compiler.isIdentifier(node) && checker.getSymbolAtLocation(node) === symbol;
    const visit = (node: ts.Node): boolean => {
      if (compiler.isBinaryExpression(node) && isAssignment(compiler, node) && isOf(rootOf(compiler, node.left)))
        return true;
      if (compiler.isDeleteExpression(node) && isOf(rootOf(compiler, node.expression))) return true;
      if (compiler.isCallExpression(node) && /^Object\.(?:assign|defineProperty)$/.test(node.expression.getText()))
        if (node.arguments[0] && isOf(node.arguments[0])) return true;
      return compiler.forEachChild(node, visit) ?? false;
    };
    return visit(file);
  }
}

function isAssignment(compiler: typeof ts, { operatorToken: { kind } }: ts.BinaryExpression): boolean {
  return kind >= compiler.SyntaxKind.FirstAssignment && kind <= compiler.SyntaxKind.LastAssignment;
}

/** `a` of `a.b[c]`. */
function rootOf(compiler: typeof ts, node: ts.Expression): ts.Expression {
  let own = node;
  while (compiler.isPropertyAccessExpression(own) || compiler.isElementAccessExpression(own)) own = own.expression;
  return own;
}
