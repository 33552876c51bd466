/**
 * The templates of a target -> what makes functions of them: the ones that the build compiled (`dist/templates/`), which need
 * Handlebars' small runtime only; Handlebars itself where a file is of the user, or is not as it was built.
 */
import { existsSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import type HandlebarsModule from "handlebars";
import { compileOptions, hashOfTemplate } from "./compile-options.js";
import { TemplateError } from "./template-error.js";
import { locateSyntaxError } from "./template-syntax.js";

type Handlebars = typeof HandlebarsModule;

interface Engine {
  readonly engine: Pick<Handlebars, "registerPartial">;
  compile(path: string, text: string): (data: object) => string;
  /** TemplateError where it is no template. */
  parse(text: string, file: string): hbs.AST.Program;
}

interface SourceFile {
  readonly path: string;
  readonly own: boolean;
  readonly text: string;
}

/** By path; as `scripts/compile-templates.mjs` writes them. */
type Compiled = Readonly<Record<string, { readonly hash: string; readonly main: TemplateSpecification }>>;

export async function openEngine(target: string, files: readonly SourceFile[]): Promise<Engine> {
  const templates = files.filter(({ path }) => path.endsWith(".hbs"));
  const compiled = files.some(({ own }) => own) ? {} : await readCompiled(target);
  const isBuilt = templates.every(({ path, text }) => compiled[path]?.hash === hashOfTemplate(text));
  return isBuilt && templates.length > 0 ? builtEngine(compiled) : wholeEngine();
}

async function readCompiled(target: string): Promise<Compiled> {
  const url = new URL(`../../dist/templates/${target}.js`, import.meta.url);
  if (!existsSync(fileURLToPath(url))) return {};
  return ((await import(url.href)) as { readonly default: Compiled }).default;
}

function builtEngine(compiled: Compiled): Engine {
  // Required, since an import searches all of its files for names first. Its types are those of the whole.
  const runtime = createRequire(import.meta.url)("handlebars/runtime.js") as Handlebars;
  const engine = runtime.create();
  return {
    engine,
    compile: (path) => engine.template<object>(compiled[path]?.main as TemplateSpecification),
    parse: () => {
      throw new Error("templates of the build are not parsed again");
    },
  };
}

async function wholeEngine(): Promise<Engine> {
  const { default: whole } = await import("handlebars");
  const engine = whole.create();
  return {
    engine,
    compile: (path, text) => engine.compile<object>(text, compileOptions(path)),
    parse: (text, file) => {
      try {
        return whole.parse(text);
      } catch (error) {
        throw new TemplateError(`${file}:${locateSyntaxError(text, error)}`);
      }
    },
  };
}
