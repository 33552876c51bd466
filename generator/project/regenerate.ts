/** STUB until the real one is merged. */
import { pathFrom } from "./path-from.js";
import { readConfig } from "./config.js";
import { generate, type GenerateOptions, type GenerateResult } from "./generate.js";
import { readPageFiles, selectServices } from "./service-folder.js";
import { buildSpecOf, writeSpec } from "./write-spec.js";

export async function regenerate(options: GenerateOptions = {}): Promise<GenerateResult> {
  const { spec } = readConfig({}, options.cwd);
  for (const folder of selectServices(pathFrom(options.cwd, spec), options.services ?? []))
    writeSpec(folder, buildSpecOf(folder, readPageFiles(folder)));
  return generate(options);
}
