/**
 * Rendered and copied modules of TypeScript -> the same with `.ts` in what they import of each other, or as modules of
 * JavaScript with their declarations. The compiler's own parser tells specifiers from text that looks like one; it is loaded
 * for these two settings only. Modules are compiled one by one: exports must state their types.
 */
import { posix } from "node:path";
import type { ts } from "ts-morph";
import type { RenderedFile } from "./render.js";
import { TemplateError } from "./template-error.js";

export interface TypeScriptOutput {
  readonly importExtension: ".js" | ".ts";
  readonly emit: "ts" | "js";
}

export async function writeAs(
  files: readonly RenderedFile[],
  output: TypeScriptOutput,
): Promise<readonly RenderedFile[]> {
  if (output.emit === "ts" && output.importExtension === ".js") return files;
  const compiler = await loadCompiler();
  const modules = new Set(files.map(({ path }) => path).filter(isModule));
  return files.flatMap((file) => {
    if (!modules.has(file.path)) return [file];
    return output.emit === "js"
      ? compileModule(compiler, file)
      : [{ ...file, text: importTypeScript(compiler, file, modules) }];
  });
}

function isModule(path: string): boolean {
  return path.endsWith(".ts") && !path.endsWith(".d.ts");
}

async function loadCompiler(): Promise<typeof ts> {
  try {
    return (await import("ts-morph")).ts;
  } catch (error) {
    throw new TemplateError(
      "importExtension .ts and emit js need the package ts-morph, which is not installed; run `npm install --save-dev ts-morph@28`",
      { cause: error },
    );
  }
}

/** `"./x.js"` -> `"./x.ts"` where a module of these files is meant. */
function importTypeScript(compiler: typeof ts, { path, text }: RenderedFile, modules: ReadonlySet<string>): string {
  if (!text.includes(".js")) return text;
  const source = compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest, true);
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(compiler, node);
    const target = specifier && posix.join(posix.dirname(path), specifier.text.replace(/\.js$/, ".ts"));
    if (specifier && /^\.{1,2}\/.*\.js$/.test(specifier.text) && modules.has(target ?? ""))
      ends.push(specifier.getEnd() - 1);
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return ends.reduceRight((made, end) => `${made.slice(0, end - 3)}.ts${made.slice(end)}`, text);
}

/** What a node imports or passes on. */
function specifierOf(compiler: typeof ts, node: ts.Node): ts.StringLiteralLike | undefined {
  const named =
    compiler.isImportDeclaration(node) || compiler.isExportDeclaration(node)
      ? node.moduleSpecifier
      : compiler.isImportTypeNode(node) && compiler.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : compiler.isCallExpression(node) && node.expression.kind === compiler.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return named && compiler.isStringLiteralLike(named) ? named : undefined;
}

function compileModule(compiler: typeof ts, { path, text }: RenderedFile): RenderedFile[] {
  const options: ts.TranspileOptions = {
    fileName: path,
    reportDiagnostics: true,
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.ES2022,
      newLine: compiler.NewLineKind.LineFeed,
      strict: true,
      declaration: true,
      isolatedModules: true,
      isolatedDeclarations: true,
    },
  };
  const script = compiler.transpileModule(text, options);
  const declaration = compiler.transpileDeclaration(text, options);
  const [fault] = [...(script.diagnostics ?? []), ...(declaration.diagnostics ?? [])];
  if (fault) throw new TemplateError(faultText(compiler, path, fault));
  const base = path.slice(0, -".ts".length);
  return [
    { path: `${base}.js`, text: script.outputText },
    { path: `${base}.d.ts`, text: declaration.outputText },
  ];
}

function faultText(compiler: typeof ts, path: string, { file, start, messageText }: ts.Diagnostic): string {
  const place = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : undefined;
  const where = place ? `:${place.line + 1}:${place.character + 1}` : "";
  const what = compiler.flattenDiagnosticMessageText(messageText, " ");
  return `${path}${where} cannot be written as JavaScript with declarations: ${what}`;
}
