// The text of one source file in, what the rules look at out: its imports, its functions with their sizes, its words.
// Nothing is resolved on disk: an import is named by the path it would have in the tree.
import { posix } from "node:path";
import { ts } from "ts-morph";

interface Import {
  /** Path from the root for our own modules, else the name of the package or `node:` module. */
  readonly target: string;
  readonly own: boolean;
  /** By `import()`, when it is needed. */
  readonly lazy: boolean;
  readonly typeOnly: boolean;
  /** By `export ... from`. */
  readonly reExport: boolean;
}

export interface Source {
  readonly path: string;
  readonly text: string;
  readonly lines: number;
  /** The text without its comments and the contents of its strings and regular expressions. */
  readonly code: string;
  readonly imports: readonly Import[];
  /** What is called, as `name` or `owner.name`, but for names that the file itself declares. */
  readonly calls: readonly string[];
  readonly functions: readonly { readonly name: string; readonly lines: number }[];
}

export function parseSource(path: string, text: string): Source {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const imports: Import[] = [];
  const calls: string[] = [];
  const declared = new Set<string>();
  const functions: { name: string; lines: number }[] = [];
  const blanks: (readonly [number, number])[] = [];
  const visit = (node: ts.Node): void => {
    const found = readImport(path, node);
    if (found) imports.push(found);
    if (ts.isFunctionLike(node) && "body" in node && node.body) functions.push(measure(node, file));
    if (ts.isCallExpression(node) || ts.isNewExpression(node)) calls.push(node.expression.getText(file));
    if (isBinding(node) && node.name) declared.add(node.name.getText(file));
    if (isWords(node)) blanks.push([node.getStart(file), node.end]);
    for (const child of node.getChildren(file)) {
      const comments = [ts.getLeadingCommentRanges(text, child.pos), ts.getTrailingCommentRanges(text, child.end)];
      for (const range of comments.flatMap((ranges) => ranges ?? [])) blanks.push([range.pos, range.end]);
      visit(child);
    }
  };
  visit(file);
  return {
    path,
    text,
    lines: text.trimEnd().split("\n").length,
    code: blank(text, blanks),
    imports,
    calls: calls.filter((name) => !declared.has(name)),
    functions,
  };
}

function readImport(path: string, node: ts.Node): Import | undefined {
  if (ts.isImportDeclaration(node)) {
    const typeOnly = node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword;
    return describeImport(path, node.moduleSpecifier, { typeOnly });
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    return describeImport(path, node.moduleSpecifier, { typeOnly: node.isTypeOnly, reExport: true });
  }
  if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
    return describeImport(path, node.argument.literal, { typeOnly: true });
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
    return describeImport(path, node.arguments[0], { lazy: true });
  }
  return undefined;
}

/** A computed specifier stands as `?`, which no rule allows. */
function describeImport(path: string, specifier: ts.Node | undefined, traits: Partial<Import>): Import {
  const name = specifier && ts.isStringLiteralLike(specifier) ? specifier.text : "?";
  const own = name.startsWith(".");
  const resolved = posix.join(posix.dirname(path), name).replace(/\.js$/, ".ts");
  const target = own ? resolved : name.startsWith("@") ? name.split("/", 2).join("/") : (name.split("/", 1)[0] ?? name);
  return { lazy: false, typeOnly: false, reExport: false, ...traits, target, own };
}

function measure(node: ts.SignatureDeclaration, file: ts.SourceFile): { name: string; lines: number } {
  const owner = ts.isVariableDeclaration(node.parent) ? node.parent : node;
  const [start, end] = [node.getStart(file), node.end].map((at) => file.getLineAndCharacterOfPosition(at).line);
  return { name: owner.name?.getText(file) ?? "(unnamed)", lines: (end ?? 0) - (start ?? 0) + 1 };
}

function isBinding(node: ts.Node): node is ts.NamedDeclaration {
  return (
    ts.isVariableDeclaration(node) ||
    ts.isParameter(node) ||
    ts.isBindingElement(node) ||
    ts.isFunctionDeclaration(node) ||
    ts.isImportSpecifier(node)
  );
}

function isWords(node: ts.Node): boolean {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isRegularExpressionLiteral(node) ||
    ts.isTemplateMiddleOrTemplateTail(node) ||
    ts.isTemplateHead(node)
  );
}

/** Blanks the ranges, which come in any order and more than once. */
function blank(text: string, ranges: readonly (readonly [number, number])[]): string {
  let code = "";
  for (const [start, end] of [...ranges].sort((a, b) => a[0] - b[0])) {
    if (end <= code.length) continue;
    const from = Math.max(start, code.length);
    code += text.slice(code.length, from) + text.slice(from, end).replace(/[^\n]/g, " ");
  }
  return code + text.slice(code.length);
}
