/**
 * A file of the consumer -> the settings that its project compiles it with: of the nearest tsconfig.json, or of that one of the
 * projects it refers to that has the file. Refuses a tsconfig.json that the compiler refuses.
 */
import type { ts } from "../../support/compiler.js";
import { ImpactError } from "../hit.js";
import type { Disk } from "./disk.js";

export interface Config {
  /** Of the tsconfig.json; empty where there is none. */
  readonly path: string;
  readonly options: ts.CompilerOptions;
  /** What the project compiles by its own account. */
  readonly files: ReadonlySet<string>;
}

/** "No inputs were found", "files is empty": a project may only refer to others. */
const NO_INPUT = new Set([18002, 18003]);

export class Configs {
  private readonly read = new Map<string, Config & { readonly references: readonly string[] }>();
  /** By folder. */
  private readonly found = new Map<string, string | undefined>();
  private readonly compiler: typeof ts;
  private readonly disk: Disk;

  constructor(compiler: typeof ts, disk: Disk) {
    this.compiler = compiler;
    this.disk = disk;
  }

  of(file: string): Config {
    const nearest = this.nearest(file.slice(0, file.lastIndexOf("/")));
    if (nearest === undefined) return this.none();
    const config = this.parse(nearest);
    if (config.references.length === 0 || config.files.has(file)) return config;
    return config.references.map((path) => this.parse(path)).find(({ files }) => files.has(file)) ?? config;
  }

  private nearest(folder: string): string | undefined {
    if (!this.found.has(folder)) this.found.set(folder, this.compiler.findConfigFile(folder, this.disk.fileExists));
    return this.found.get(folder);
  }

  private none(): Config {
    const { ModuleKind, ModuleResolutionKind, ScriptTarget } = this.compiler;
    const modules = { module: ModuleKind.ESNext, moduleResolution: ModuleResolutionKind.Bundler };
    return {
      path: "",
      options: { ...modules, target: ScriptTarget.ES2023, strict: true, types: ["*"], ...always() },
      files: new Set(),
    };
  }

  private parse(path: string): Config & { readonly references: readonly string[] } {
    const known = this.read.get(path);
    if (known) return known;
    const { config, error } = this.compiler.readConfigFile(path, this.disk.readFile) as {
      readonly config?: unknown;
      readonly error?: ts.Diagnostic;
    };
    if (error) throw this.refusal(path, error);
    const folder = path.slice(0, path.lastIndexOf("/"));
    const parsed = this.compiler.parseJsonConfigFileContent(config, this.disk, folder, undefined, path);
    const fault = parsed.errors.find(({ code }) => !NO_INPUT.has(code));
    if (fault) throw this.refusal(path, fault);
    const references = (parsed.projectReferences ?? []).map((own) => this.compiler.resolveProjectReferencePath(own));
    const options = { ...this.defaultsOf(folder), ...parsed.options, ...always() };
    const made = {
      path,
      options,
      files: new Set(parsed.fileNames),
      references: references.filter(this.disk.fileExists),
    };
    this.read.set(path, made);
    return made;
  }

  /** What compilers before 6 take where nothing is said. */
  private defaultsOf(folder: string): ts.CompilerOptions {
    const [, major = "6"] = /"version":\s*"(\d+)\./.exec(this.installedCompiler(folder)) ?? [];
    return Number(major) < 6 ? { strict: false, types: ["*"] } : {};
  }

  private installedCompiler(folder: string): string {
    for (let at = folder; ; at = at.slice(0, at.lastIndexOf("/"))) {
      const text = this.disk.readFile(`${at}/node_modules/typescript/package.json`);
      if (text !== undefined || !at.includes("/")) return text ?? "";
    }
  }

  private refusal(path: string, { messageText, file, start }: ts.Diagnostic): ImpactError {
    const text = this.compiler.flattenDiagnosticMessageText(messageText, " ");
    const line = file && start !== undefined ? `:${file.getLineAndCharacterOfPosition(start).line + 1}` : "";
    return new ImpactError(`${path}${line} cannot be used: ${text} Mend it first.`);
  }
}

/** Nothing is written, whatever the project says, and what its compiler still knows is taken. */
function always(): ts.CompilerOptions {
  return { noEmit: true, incremental: false, composite: false, ignoreDeprecations: "6.0" };
}
