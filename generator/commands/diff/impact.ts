/**
 * `docwright diff --impact <dir>`: two specs, what differs between them, and a folder of code -> the places in the code that use what
 * changed. Clients of both specs are generated in memory and stand in for whatever client the folder has. Writes nothing.
 */
import { relative, resolve, sep } from "node:path";
import type { Spec } from "../../4-spec/spec.js";
import type { Finding } from "../../diff/findings.js";
import type { Language } from "../../diff/words/print-sentence.js";
import { type Hit, ImpactError } from "../../impact/hit.js";
import type { Disk } from "../../impact/project/disk.js";
import { scanConsumers, type ClientState } from "../../impact/scan-consumers.js";
import { loadCompiler, type Compiler } from "../../support/compiler.js";
import { generateFiles, type FileSettings } from "../../project/generate-files.js";
import { UsageError } from "../../project/usage-error.js";

export interface ImpactOptions {
  readonly language?: Language;
  /** As the consumer's clients are generated: templates of their own, what large integers are. */
  readonly settings?: Pick<FileSettings, "templates" | "integers">;
}

/** Files of hits are named from the working folder. */
export async function findImpact(
  dir: string,
  before: Spec,
  after: Spec,
  findings: readonly Finding[],
  { language = "en", settings = {} }: ImpactOptions = {},
): Promise<readonly Hit[]> {
  const compiler = await loadCompiler(refuseWithout);
  const disk = diskOf(compiler);
  const folder = slashes(resolve(dir));
  if (!disk.directoryExists(folder)) throw new UsageError(`there is no folder ${dir}; --impact takes a folder of code`);
  const [old, now] = [await clientOf(before, settings), await clientOf(after, settings)];
  const library = libraryOf(compiler);
  const scan = { compiler: compiler.ts, disk, library, folder: disk.realpath(folder), findings, language };
  try {
    const hits = scanConsumers({ ...scan, before: old, after: now });
    return hits.map((hit) => ({ ...hit, file: slashes(relative(disk.realpath(process.cwd()), hit.file)) }));
  } catch (error) {
    throw error instanceof ImpactError ? new UsageError(error.message) : error;
  }
}

async function clientOf(spec: Spec, settings: FileSettings): Promise<ClientState> {
  const files = await generateFiles(spec, {}, ["client"], settings);
  if (files.length === 0)
    throw new UsageError(
      `no client is made of ${spec.vendor}/${spec.service}: its protocol has none; leave --impact out`,
    );
  return { spec, files: new Map(files.map(({ path, text }) => [path.replace(/^client\//, ""), text])) };
}

function diskOf({ ts: { sys } }: Compiler): Disk {
  return { ...sys, realpath: (path) => slashes(sys.realpath?.(path) ?? path) };
}

/** The compiler's own declarations, which its package holds in memory. */
function libraryOf({ Project }: Compiler): (name: string) => string | undefined {
  const host = new Project({ useInMemoryFileSystem: true }).getModuleResolutionHost();
  return (name) => host.readFile(`/node_modules/typescript/lib/${name}`);
}

function slashes(path: string): string {
  return path.split(sep).join("/");
}

function refuseWithout(cause: unknown): UsageError {
  return new UsageError(
    "--impact needs the package ts-morph, which is not installed; run `npm install --save-dev ts-morph@28`",
    { cause },
  );
}
