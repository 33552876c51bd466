/**
 * Nodes and types of a consumer's code -> what of the generated client they speak of, by one side's type checker. Types derived from
 * those of the client (`Partial`, `Pick`, spreads, interfaces that extend one) lead to it by the declarations of their members.
 */
import type { ts } from "../../support/compiler.js";
import type { ClientFolders } from "../project/client-folders.js";
import type { Side } from "../project/compile-sides.js";
import type { ClientIndex } from "./client-index.js";
import type { Place, Writer } from "./place.js";

export interface FoundObject {
  readonly path: string;
  readonly writer: Writer;
  /** It is the client's own interface, not one made from it. */
  readonly exact: boolean;
}

export class PlaceFinder {
  readonly checker: ts.TypeChecker;
  private readonly compiler: typeof ts;
  private readonly folders: ClientFolders;
  private readonly index: ClientIndex;

  constructor(compiler: typeof ts, { checker }: Side, folders: ClientFolders, index: ClientIndex) {
    this.compiler = compiler;
    this.checker = checker;
    this.folders = folders;
    this.index = index;
  }

  /** Of a name: what it stands for. */
  ofName(node: ts.Node): Place[] {
    const { parent } = node;
    const { compiler, checker } = this;
    if (parent === undefined) return [];
    if (
      compiler.isObjectLiteralElement(parent) &&
      parent.name === node &&
      compiler.isObjectLiteralExpression(parent.parent)
    )
      return this.ofProperty(checker.getContextualType(parent.parent), nameText(node));
    if (compiler.isBindingElement(parent) && (parent.propertyName ?? parent.name) === node)
      return compiler.isObjectBindingPattern(parent.parent)
        ? this.ofProperty(checker.getTypeAtLocation(parent.parent), nameText(node))
        : [];
    const symbol = checker.getSymbolAtLocation(node);
    return symbol || !compiler.isStringLiteral(node) ? this.ofSymbol(symbol) : this.ofKey(node);
  }

  /** `"Lid"` of `Pick<Pot, "Lid" | "Size">`. */
  private ofKey(node: ts.StringLiteral): Place[] {
    const { compiler } = this;
    let own: ts.Node = node;
    while (compiler.isLiteralTypeNode(own.parent) || compiler.isUnionTypeNode(own.parent)) own = own.parent;
    const [object] = compiler.isTypeReferenceNode(own.parent) ? (own.parent.typeArguments ?? []) : [];
    return object && object !== own ? this.ofProperty(this.checker.getTypeFromTypeNode(object), node.text) : [];
  }

  ofProperty(type: ts.Type | undefined, name: string): Place[] {
    return this.partsOf(type).flatMap((part) => this.ofSymbol(part.getProperty(name)));
  }

  ofSymbol(symbol: ts.Symbol | undefined): Place[] {
    if (symbol === undefined) return [];
    const isAlias = (symbol.flags & this.compiler.SymbolFlags.Alias) !== 0;
    const own = isAlias ? this.checker.getAliasedSymbol(symbol) : symbol;
    const declared = this.checker.getRootSymbols(own).flatMap((root) => root.declarations ?? []);
    return [...new Set(declared.flatMap((node) => this.ofDeclaration(node) ?? []))];
  }

  ofDeclaration(node: ts.Node): Place | undefined {
    const file = this.folders.locate(node.getSourceFile().fileName);
    return file === undefined ? undefined : this.index.placeAt(file, node.pos);
  }

  /** The objects of the client that a type is, or takes its members from. */
  objectsOf(type: ts.Type | undefined): FoundObject[] {
    return this.partsOf(type).flatMap((part): FoundObject[] => {
      const own = this.ofSymbol(part.getSymbol()).find((place) => place.kind === "object");
      if (own) return [{ path: own.path, writer: own.writer, exact: true }];
      const members = part.getProperties().flatMap((member) => this.ofSymbol(member));
      const owners = new Map(
        members.flatMap((place) => (place.kind === "member" ? [[place.owner, place.writer] as const] : [])),
      );
      return [...owners].map(([path, writer]) => ({ path, writer, exact: false }));
    });
  }

  /** The members of a union, without what is no object. */
  partsOf(type: ts.Type | undefined): ts.Type[] {
    if (type === undefined) return [];
    const { Object: plain, Intersection } = this.compiler.TypeFlags;
    const parts = type.isUnion() ? type.types : [type];
    return parts.filter(({ flags }) => (flags & (plain | Intersection)) !== 0);
  }
}

function nameText(node: ts.Node): string {
  return "text" in node && typeof node.text === "string" ? node.text : node.getText();
}
