/**
 * The behaviours of a service's mock: ours, from the compiled templates, and the modules that the config names. Each module
 * must export one by default (`defineBehaviour`) or a list of them; UsageError, naming the file, where it cannot be loaded or
 * does not.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Behaviour } from "../runtime/mock/runtime/behaviour.js";
import { behavioursOf } from "../vendors/mock-behaviours.js";
import { UsageError } from "./usage-error.js";

/** In the order in which they are heard. `service` is `vendor/service`; `modules` are paths from the working folder. */
export async function loadBehaviours(service: string, modules: readonly string[]): Promise<readonly Behaviour[]> {
  const theirs = await Promise.all(modules.map((path) => loadModule(path)));
  const ours = await Promise.all(Object.values(behavioursOf(service)).map(async (load) => (await load()).default));
  return [...theirs.flat().filter((own) => own.service === service), ...ours];
}

async function loadModule(path: string): Promise<readonly Behaviour[]> {
  const { default: found } = await importModule(path);
  const all: readonly unknown[] = Array.isArray(found) ? found : [found];
  if (all.length > 0 && all.every(isBehaviour)) return all;
  throw new UsageError(
    `mock.behaviours: ${path} must export a behaviour by default, as in: export default { service: "vendor/service", actions: {} }`,
  );
}

async function importModule(path: string): Promise<{ readonly default?: unknown }> {
  try {
    return (await import(pathToFileURL(resolve(path)).href)) as { readonly default?: unknown };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const remedy = /\.[mc]?ts$/.test(path)
      ? "; before Node 22.18 only JavaScript can be loaded: compile it to .js"
      : "";
    throw new UsageError(`mock.behaviours: ${path} cannot be loaded: ${reason}${remedy}`);
  }
}

function isBehaviour(value: unknown): value is Behaviour {
  return typeof value === "object" && value !== null && "service" in value && typeof value.service === "string";
}
