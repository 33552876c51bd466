// Runs a small program of Node that imports the client runtime as JavaScript: for what only a whole process can show, such as
// whether it ends by itself. The runtime is stripped of its types into a folder that goes with the test.
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { ts } from "ts-morph";
import { onTestFinished } from "vitest";

const source = resolve(import.meta.dirname, "../../templates/client/runtime");

export interface Ended {
  /** Null where it was killed, since it did not end. */
  readonly code: number | null;
  readonly out: string;
  readonly error: string;
}

export interface Surroundings {
  readonly env?: NodeJS.ProcessEnv;
  /** Beside the program, which runs in their folder. */
  readonly files?: Readonly<Record<string, string>>;
}

/** The program imports from `./runtime/<file>.js`; its arguments begin at `process.argv[2]`. */
export async function runProgram(
  program: string,
  args: readonly string[],
  { env, files = {} }: Surroundings = {},
): Promise<Ended> {
  const folder = mkdtempSync(join(tmpdir(), "docwright-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "runtime"));
  for (const [name, code] of (runtime ??= stripTypes())) writeFileSync(join(folder, "runtime", name), code);
  const all = { ...files, "package.json": '{"type":"module"}', "program.js": program };
  for (const [name, text] of Object.entries(all)) writeFileSync(join(folder, name), text);
  const child = spawn(process.execPath, ["program.js", ...args], { cwd: folder, env: { ...process.env, ...env } });
  onTestFinished(() => void child.kill());
  const [out, error]: [string[], string[]] = [[], []];
  child.stdout.on("data", (chunk: Buffer) => out.push(chunk.toString()));
  child.stderr.on("data", (chunk: Buffer) => error.push(chunk.toString()));
  const code = await new Promise<number | null>((done) => child.on("close", done));
  return { code, out: out.join(""), error: error.join("") };
}

let runtime: readonly (readonly [name: string, code: string])[] | undefined;

function stripTypes(): [string, string][] {
  const { ScriptTarget: target, ModuleKind: module } = ts;
  const compilerOptions = { target: target.ES2022, module: module.ESNext, verbatimModuleSyntax: true };
  const names = readdirSync(source).filter((own) => own.endsWith(".ts"));
  return names.map((name) => {
    const { outputText } = ts.transpileModule(readFileSync(join(source, name), "utf8"), { compilerOptions });
    return [name.replace(/\.ts$/, ".js"), outputText];
  });
}
