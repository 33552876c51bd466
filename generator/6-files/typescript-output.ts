/**
 * Rendered and copied modules of TypeScript -> the same with `.ts` in what they import of each other, or as modules of
 * JavaScript with their declarations. The compiler's own parser tells specifiers from text that looks like one; it is loaded
 * for these two settings only. Refuses what is no TypeScript, and exports whose types cannot be written down.
 */
import { posix } from "node:path";
import { type Compiler, loadCompiler, type ts } from "../support/compiler.js";
import type { RenderedFile } from "./render.js";
import { TemplateError } from "./template-error.js";

export interface TypeScriptOutput {
  readonly importExtension: ".js" | ".ts";
  readonly emit: "ts" | "js";
}

export async function writeAs(
  files: readonly RenderedFile[],
  { importExtension, emit }: TypeScriptOutput,
): Promise<readonly RenderedFile[]> {
  if (emit === "ts" && importExtension === ".js") return files;
  const modules = new Set(files.filter(({ path }) => path.endsWith(".ts") && !path.endsWith(".d.ts")));
  if (modules.size === 0) return files;
  const compiler = await loadCompiler(refuseWithout);
  if (emit === "js") {
    const declarations = files.filter(({ path }) => path.endsWith(".d.ts"));
    return [...files.filter((file) => !modules.has(file)), ...compileModules(compiler, [...modules], declarations)];
  }
  const paths = new Set([...modules].map(({ path }) => path));
  return files.map((file) =>
    modules.has(file) ? { ...file, text: importTypeScript(compiler.ts, file, paths) } : file,
  );
}

function refuseWithout(cause: unknown): TemplateError {
  return new TemplateError(
    "importExtension .ts and emit js need the package ts-morph, which is not installed; run `npm install --save-dev ts-morph@28`",
    { cause },
  );
}

/** `"./x.js"` -> `"./x.ts"` where one of the modules is meant. */
function importTypeScript(compiler: typeof ts, { path, text }: RenderedFile, modules: ReadonlySet<string>): string {
  if (!text.includes(".js")) return text;
  const source = compiler.createSourceFile(path, text, compiler.ScriptTarget.Latest, true);
  const ends: number[] = [];
  const visit = (node: ts.Node): void => {
    const specifier = specifierOf(compiler, node);
    if (specifier && /^\.{1,2}\/.*\.js$/.test(specifier.text)) {
      const target = posix.join(posix.dirname(path), specifier.text).replace(/\.js$/, ".ts");
      if (modules.has(target)) ends.push(specifier.getEnd() - 1);
    }
    compiler.forEachChild(node, visit);
  };
  visit(source);
  return ends.reduceRight((made, end) => `${made.slice(0, end - ".js".length)}.ts${made.slice(end)}`, text);
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

/** All modules as one program in memory, since an export may have a type that another module states. */
function compileModules(
  compiler: Compiler,
  modules: readonly RenderedFile[],
  declarations: readonly RenderedFile[],
): RenderedFile[] {
  const project = createProject(compiler);
  for (const { path, text } of [...modules, ...declarations]) project.createSourceFile(`/${path}`, text);
  const emitted = project.emitToMemory();
  const [fault] = [...project.getProgram().getSyntacticDiagnostics(), ...emitted.getDiagnostics()];
  if (fault) throw new TemplateError(faultText(compiler.ts, fault.compilerObject));
  const made = new Map(emitted.getFiles().map(({ filePath, text }) => [filePath.slice(1), text]));
  return modules.flatMap(({ path, text }) => {
    const [head = ""] = /^(?:\/\/.*\n)*/.exec(text) ?? [];
    return [".js", ".d.ts"].map((extension) => {
      const own = path.replace(/\.ts$/, extension);
      const body = made.get(own);
      if (body === undefined) throw new Error(`the compiler made no ${own}`);
      // The compiler drops comments together with the import that follows them.
      return { path: own, text: body.startsWith(head) ? body : head + body };
    });
  });
}

/** Types are not checked: what an export states or infers is all that declarations need. */
function createProject({ Project, ts: compiler }: Compiler): InstanceType<Compiler["Project"]> {
  return new Project({
    useInMemoryFileSystem: true,
    compilerOptions: {
      target: compiler.ScriptTarget.ES2022,
      module: compiler.ModuleKind.ES2022,
      moduleResolution: compiler.ModuleResolutionKind.Bundler,
      lib: ["lib.es2023.d.ts", "lib.dom.d.ts", "lib.dom.iterable.d.ts"],
      types: [],
      newLine: compiler.NewLineKind.LineFeed,
      rootDir: "/",
      strict: true,
      isolatedModules: true,
      declaration: true,
      noCheck: true,
    },
  });
}

function faultText(compiler: typeof ts, { file, start, messageText }: ts.Diagnostic): string {
  const place = file && start !== undefined ? file.getLineAndCharacterOfPosition(start) : undefined;
  const where = file && place ? `${file.fileName.slice(1)}:${place.line + 1}:${place.character + 1} ` : "";
  return `${where}cannot be written as JavaScript with declarations: ${compiler.flattenDiagnosticMessageText(messageText, " ")}`;
}
