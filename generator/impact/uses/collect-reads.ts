/**
 * A node of a consumer's code -> the members of responses that it reads or compares: accesses by name, destructuring, comparisons,
 * cases of a switch, lists that are searched for a value. A constant that holds a member is that member when it is compared.
 */
import type { ts } from "../../support/compiler.js";
import type { PlaceFinder } from "../client/place-finder.js";
import type { Side } from "../project/compile-sides.js";
import { spotOf } from "../spot.js";
import type { Use } from "./use.js";
import type { ValueReader } from "./value-reader.js";

export class ReadCollector {
  private readonly compiler: typeof ts;
  private readonly places: PlaceFinder;
  private readonly reader: ValueReader;
  private readonly after: Side;

  constructor(compiler: typeof ts, places: PlaceFinder, reader: ValueReader, after: Side) {
    this.compiler = compiler;
    this.places = places;
    this.reader = reader;
    this.after = after;
  }

  readsAt(node: ts.Node): Use[] {
    const name = this.readName(node);
    const paths = name ? this.pathsOf(name) : [];
    const reads = paths.map((path): Use => ({
      kind: "read",
      path,
      guarded: this.isGuarded(node),
      spot: spotOf(name ?? node),
    }));
    return [...reads, ...this.comparisonsAt(node)];
  }

  /** The name by which a node reads a member. */
  private readName(node: ts.Node): ts.Node | undefined {
    const { compiler } = this;
    if (compiler.isPropertyAccessExpression(node)) return node.name;
    if (compiler.isElementAccessExpression(node))
      return compiler.isStringLiteralLike(node.argumentExpression) ? node.argumentExpression : undefined;
    if (!compiler.isBindingElement(node) || !compiler.isObjectBindingPattern(node.parent)) return undefined;
    return node.dotDotDotToken ? undefined : (node.propertyName ?? node.name);
  }

  private pathsOf(name: ts.Node): string[] {
    const places = this.places.ofName(name);
    return places.flatMap((place) => (place.kind === "member" && place.writer !== "consumer" ? [place.path] : []));
  }

  /** The members that an expression gives. */
  private membersIn(expression: ts.Expression): string[] {
    const { compiler } = this;
    const own = this.reader.bare(expression);
    if (compiler.isBinaryExpression(own)) return this.isFallback(own) ? this.membersIn(own.left) : [];
    const name = this.readName(own);
    if (name) return this.pathsOf(name);
    const declared = compiler.isIdentifier(own)
      ? this.places.checker.getSymbolAtLocation(own)?.valueDeclaration
      : undefined;
    if (declared === undefined) return [];
    if (compiler.isBindingElement(declared)) return this.pathsOf(declared.propertyName ?? declared.name);
    const isHeld = compiler.isVariableDeclaration(declared) && declared.initializer;
    return isHeld ? this.membersIn(declared.initializer) : [];
  }

  private isFallback({ operatorToken: { kind } }: ts.BinaryExpression): boolean {
    const { QuestionQuestionToken, BarBarToken } = this.compiler.SyntaxKind;
    return kind === QuestionQuestionToken || kind === BarBarToken;
  }

  private comparisonsAt(node: ts.Node): Use[] {
    const { compiler } = this;
    if (compiler.isBinaryExpression(node) && isEquality(compiler, node))
      return [...this.compare(node.left, [node.right]), ...this.compare(node.right, [node.left])];
    if (compiler.isCaseClause(node)) return this.compare(node.parent.parent.expression, [node.expression]);
    const isSearch =
      compiler.isCallExpression(node) &&
      compiler.isPropertyAccessExpression(node.expression) &&
      /^(?:includes|indexOf|has)$/.test(node.expression.name.text);
    const [searched] = isSearch ? node.arguments : [];
    if (!isSearch || !searched || !compiler.isPropertyAccessExpression(node.expression)) return [];
    const list = this.reader.bare(this.reader.sources.of(node.expression.expression) ?? node.expression.expression);
    const values = compiler.isNewExpression(list) ? list.arguments?.[0] : list;
    return values && compiler.isArrayLiteralExpression(values) ? this.compare(searched, [...values.elements]) : [];
  }

  private compare(member: ts.Expression, others: readonly ts.Expression[]): Use[] {
    const paths = this.membersIn(member);
    const isCode = this.isCode(member);
    if (paths.length === 0 && !isCode) return [];
    return others.flatMap((other): Use[] => {
      const [value, spot] = [this.reader.read(other), spotOf(other)];
      if (value.kind !== "scalar") return [];
      if (isCode) return [{ kind: "code", value, spot }];
      return paths.flatMap((path) => value.values.map((own): Use => ({ kind: "compare", path, value: own, spot })));
    });
  }

  /** The code of an error. */
  private isCode(expression: ts.Expression): boolean {
    const name = this.readName(this.reader.bare(expression));
    const places = name ? this.places.ofName(name) : [];
    return places.some((place) => place.kind === "runtime" && place.what === "code");
  }

  /** Whether code around a read allows for nothing to be there, or the new client knows that something is. */
  private isGuarded(node: ts.Node): boolean {
    const { compiler } = this;
    if (compiler.isBindingElement(node)) return node.initializer !== undefined;
    if (!compiler.isExpression(node)) return false;
    return this.isKnownToBe(node) || this.isTested(node);
  }

  /** By the new client's types and the tests on the way here; types of a lenient project tell nothing of it. */
  private isKnownToBe(node: ts.Expression): boolean {
    const { program, checker } = this.after;
    const { strict = true, strictNullChecks = strict } = program.getCompilerOptions();
    const type = checker.getTypeAtLocation(node);
    const { Undefined, Null } = this.compiler.TypeFlags;
    const parts = type.isUnion() ? type.types : [type];
    return strictNullChecks && !parts.some(({ flags }) => flags & (Undefined | Null));
  }

  private isTested(node: ts.Node): boolean {
    const { compiler } = this;
    const { parent } = node;
    if (compiler.isParenthesizedExpression(parent)) return this.isTested(parent);
    if (compiler.isPropertyAccessChain(parent) || compiler.isElementAccessChain(parent) || compiler.isCallChain(parent))
      return parent.expression === node && parent.questionDotToken !== undefined;
    if (compiler.isBinaryExpression(parent)) {
      const isLogical =
        this.isFallback(parent) || parent.operatorToken.kind === compiler.SyntaxKind.AmpersandAmpersandToken;
      return isEquality(compiler, parent) || (isLogical && parent.left === node);
    }
    if (compiler.isPrefixUnaryExpression(parent)) return parent.operator === compiler.SyntaxKind.ExclamationToken;
    if (compiler.isIfStatement(parent) || compiler.isWhileStatement(parent)) return parent.expression === node;
    return (
      (compiler.isConditionalExpression(parent) && parent.condition === node) || compiler.isTypeOfExpression(parent)
    );
  }
}

function isEquality(compiler: typeof ts, { operatorToken: { kind } }: ts.BinaryExpression): boolean {
  const { EqualsEqualsToken, EqualsEqualsEqualsToken, ExclamationEqualsToken, ExclamationEqualsEqualsToken } =
    compiler.SyntaxKind;
  return [EqualsEqualsToken, EqualsEqualsEqualsToken, ExclamationEqualsToken, ExclamationEqualsEqualsToken].some(
    (own) => own === kind,
  );
}
