/** A consumer's file, typed by the old client -> what it does with the client, in the order of the text. */
import type { ts } from "../../support/compiler.js";
import type { PlaceFinder } from "../client/place-finder.js";
import { spotOf } from "../spot.js";
import type { ReadCollector } from "./collect-reads.js";
import type { RequestUse, Use } from "./use.js";
import type { ValueReader } from "./value-reader.js";
import { NOTHING, type Value } from "./value.js";

export class UseCollector {
  private readonly compiler: typeof ts;
  private readonly places: PlaceFinder;
  private readonly reader: ValueReader;
  private readonly reads: ReadCollector;

  constructor(compiler: typeof ts, places: PlaceFinder, reader: ValueReader, reads: ReadCollector) {
    this.compiler = compiler;
    this.places = places;
    this.reader = reader;
    this.reads = reads;
  }

  collect(file: ts.SourceFile): Use[] {
    const uses: Use[] = [];
    const visit = (node: ts.Node): void => {
      if (this.compiler.isImportDeclaration(node)) return;
      uses.push(...this.usesAt(node), ...this.reads.readsAt(node));
      this.compiler.forEachChild(node, visit);
    };
    visit(file);
    return uses;
  }

  private usesAt(node: ts.Node): Use[] {
    const { compiler } = this;
    if (compiler.isObjectLiteralExpression(node)) return this.ofLiteral(node);
    if (compiler.isCallExpression(node))
      return [...this.ofCall(node), ...node.arguments.flatMap((own) => this.ofFlow(own))];
    if (compiler.isPropertyAccessExpression(node)) return this.ofMention(node);
    if (compiler.isBinaryExpression(node)) return this.ofAssignment(node);
    const returned =
      compiler.isReturnStatement(node) || compiler.isArrowFunction(node) ? bodyOf(compiler, node) : undefined;
    return returned ? this.ofFlow(returned) : [];
  }

  private ofLiteral(node: ts.ObjectLiteralExpression): Use[] {
    const words = node.properties.flatMap((part) => this.ofProperty(part));
    const standing = this.standingOf(node);
    if (standing === "inside") return words;
    const requests = this.asRequest(node, () => this.reader.read(node));
    return [...words, ...requests.map((use) => ({ ...use, whole: use.whole && standing === "whole" }))];
  }

  /** An object that is no literal where it is handed on: a literal that a constant holds, or what its type tells. */
  private ofFlow(expression: ts.Expression): Use[] {
    const own = this.reader.bare(expression);
    if (this.compiler.isObjectLiteralExpression(own)) return [];
    return this.asRequest(own, () => {
      const source = this.reader.sources.of(own);
      const bare = source && this.reader.bare(source);
      // What is typed where it is made is looked at there.
      if (bare && this.wantedBy(bare).length > 0) return undefined;
      const value = this.reader.read(own);
      if (value.kind === "object") return value;
      const isTyped = this.places.objectsOf(this.places.checker.getTypeAtLocation(own)).some(({ exact }) => exact);
      return isTyped ? undefined : this.reader.shapeOf(own);
    });
  }

  private asRequest(node: ts.Expression, read: () => Value | undefined): RequestUse[] {
    const wanted = this.wantedBy(node);
    if (wanted.length === 0) return [];
    const value = read();
    if (value?.kind !== "object") return [];
    const spot = spotOf(node);
    return wanted.map(({ path, exact }) => ({ kind: "request", owner: path, whole: exact, value, spot }));
  }

  /** The objects of requests that are wanted where an expression stands. */
  private wantedBy(node: ts.Expression): { readonly path: string; readonly exact: boolean }[] {
    const wanted = this.places.objectsOf(this.places.checker.getContextualType(node));
    return wanted.filter(({ writer }) => writer !== "service");
  }

  /**
   * `inside` an object that is looked at as a whole, `part` of one that is spread there under a condition, or `whole` by itself.
   */
  private standingOf(node: ts.ObjectLiteralExpression): "inside" | "part" | "whole" {
    const { compiler } = this;
    let [isChoice, isSpread] = [false, false];
    let own: ts.Node = node.parent;
    for (; this.isHolder(own); own = own.parent) {
      isChoice ||= compiler.isConditionalExpression(own) || compiler.isBinaryExpression(own);
      isSpread ||= compiler.isSpreadAssignment(own);
    }
    if (!compiler.isObjectLiteralExpression(own) || this.wantedBy(own).length === 0) return "whole";
    return !isChoice ? "inside" : isSpread ? "part" : "whole";
  }

  /** What hands the value of a literal on as it is. */
  private isHolder(node: ts.Node): boolean {
    const { compiler } = this;
    return (
      compiler.isPropertyAssignment(node) ||
      compiler.isSpreadAssignment(node) ||
      compiler.isArrayLiteralExpression(node) ||
      compiler.isParenthesizedExpression(node) ||
      compiler.isAsExpression(node) ||
      compiler.isSatisfiesExpression(node) ||
      compiler.isConditionalExpression(node) ||
      compiler.isBinaryExpression(node)
    );
  }

  private ofCall(node: ts.CallExpression): Use[] {
    const { compiler, places } = this;
    const name = compiler.isPropertyAccessExpression(node.expression) ? node.expression.name : node.expression;
    const spot = spotOf(name);
    const declared = places.checker.getResolvedSignature(node)?.declaration;
    const place = declared && places.ofDeclaration(declared);
    if (place?.kind === "runtime") return place.what === "isError" ? this.ofCode(node.arguments[1]) : [];
    if (place?.kind !== "action") return [];
    // A function of the client's modules takes a caller before the input.
    const isEmpty = node.arguments.length <= (compiler.isFunctionDeclaration(declared as ts.Node) ? 1 : 0);
    const call: Use = { kind: "call", action: place.path, by: place.by, spot };
    const owner = `${place.path}.input`;
    return isEmpty ? [call, { kind: "request", owner, whole: true, value: NOTHING(spot), spot }] : [call];
  }

  private ofCode(code: ts.Expression | undefined): Use[] {
    return code ? [{ kind: "code", value: this.reader.read(code), spot: spotOf(code) }] : [];
  }

  /** A method that is handed on is called by somebody else. */
  private ofMention(node: ts.PropertyAccessExpression): Use[] {
    if (this.compiler.isCallExpression(node.parent) && node.parent.expression === node) return [];
    const spot = spotOf(node.name);
    return this.places
      .ofName(node.name)
      .flatMap((place): Use[] =>
        place.kind === "action" ? [{ kind: "call", action: place.path, by: place.by, spot }] : [],
      );
  }

  /** `request.Cups = 7`, of an object that is put together step by step. */
  private ofAssignment({ left, operatorToken, right }: ts.BinaryExpression): Use[] {
    const { compiler } = this;
    if (operatorToken.kind !== compiler.SyntaxKind.EqualsToken || !compiler.isPropertyAccessExpression(left)) return [];
    return this.places.ofName(left.name).flatMap((place): Use[] => {
      if (place.kind !== "member" || place.writer === "service") return [];
      const spot = spotOf(left.name);
      const entries = new Map([[left.name.text, { value: this.reader.read(right), spot, maybe: false }]]);
      const value = { ...NOTHING(spot), entries };
      return [{ kind: "request", owner: place.owner, whole: false, value, spot }];
    });
  }

  private ofProperty(part: ts.ObjectLiteralElementLike): Use[] {
    if (!this.compiler.isPropertyAssignment(part)) return [];
    return this.places.ofName(part.name).flatMap((place): Use[] => {
      const spot = spotOf(part.initializer);
      const isRegion = place.kind === "runtime" && place.what === "region";
      if (!isRegion && place.kind !== "state") return [];
      const value = this.reader.read(part.initializer);
      if (place.kind !== "state") return [{ kind: "region", value, spot }];
      const values = value.kind === "scalar" ? value.values : [];
      return values.map((own): Use => ({ kind: "compare", path: place.path, value: own, spot }));
    });
  }
}

function bodyOf(compiler: typeof ts, node: ts.ReturnStatement | ts.ArrowFunction): ts.Expression | undefined {
  if (compiler.isReturnStatement(node)) return node.expression;
  return compiler.isBlock(node.body) ? undefined : node.body;
}
