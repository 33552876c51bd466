/** STUB until the real one is merged. */
import { compareFolder, writeFolder } from "../6-files/write-files.js";
import { readConfig } from "./config.js";
import { pathFrom } from "./path-from.js";
import { planOutput } from "./plan-output.js";
import { printProblem, readSpec } from "./read-spec-file.js";
import { selectServices } from "./service-folder.js";

export interface GenerateOptions {
  readonly cwd?: string;
  readonly services?: readonly string[];
  readonly config?: object;
  readonly check?: boolean;
  readonly signal?: AbortSignal;
  readonly shard?: string;
}

interface Size {
  readonly files: number;
  readonly bytes: number;
}

export interface GenerateResult {
  readonly ok: boolean;
  readonly upToDate: boolean;
  readonly services: readonly (Size & {
    readonly service: string;
    readonly version: string;
    readonly folder: string;
    readonly targets: Readonly<Record<string, Size>>;
    readonly written: readonly string[];
    readonly removed: readonly string[];
    readonly unchanged: number;
    readonly stale: readonly { readonly path: string; readonly why: string }[];
  })[];
  readonly problems: readonly { readonly severity: "error" | "warning" | "info"; readonly text: string }[];
  readonly leftOut: readonly { readonly service: string; readonly target: string; readonly why: string }[];
}

export async function generate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { cwd, services = [], check = false } = options;
  const settings = readConfig({}, cwd);
  const config = {
    ...settings,
    ...options.config,
    spec: pathFrom(cwd, settings.spec),
    generated: pathFrom(cwd, settings.generated),
  };
  const read = selectServices(config.spec, services).map((folder) => ({ folder, read: readSpec(folder) }));
  const problems = read.flatMap(({ folder, read: own }) =>
    own.kind === "problems"
      ? own.problems.map((one) => ({
          severity: "error" as const,
          text: `${folder.path}/spec.json: ${printProblem(one)}`,
        }))
      : [],
  );
  if (problems.length > 0) return { ok: false, upToDate: false, services: [], problems, leftOut: [] };
  const specs = read.flatMap(({ folder, read: own }) => (own.kind === "spec" ? [{ folder, spec: own.spec }] : []));
  const plan = await planOutput(specs, config, () => undefined);
  const made = plan.services.map(({ of, folder, files }) => {
    const stale = check ? compareFolder(folder, files) : [];
    const result = check ? { written: [], removed: [], unchanged: files.length } : writeFolder(folder, files);
    const { vendor, service, version } = of;
    const name = `${vendor}/${service}`;
    return { service: name, version, folder, files: files.length, bytes: 0, targets: {}, ...result, stale };
  });
  return { ok: made.every(({ stale }) => stale.length === 0), upToDate: false, services: made, problems, leftOut: [] };
}
