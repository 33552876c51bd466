/**
 * The behaviours of a service's mock: ours, from the compiled templates, and the modules that the config names, which go
 * before them. Each module must export one behaviour by default; UsageError, naming the file, where it cannot be loaded or
 * does not.
 */
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import type { Behaviour } from "../runtime/mock/runtime/behaviour.js";
import { behavioursOf } from "../vendors/mock-behaviours.js";
import { UsageError } from "./usage-error.js";

export interface LoadedBehaviour {
  readonly behaviour: Behaviour;
  /** The user's module, as the config names it; or our file, from the folder of the mock. */
  readonly module: { readonly theirs: string } | { readonly ours: string };
}

/** In the order in which they are heard. `service` is `vendor/service`; `modules` are paths from the working folder. */
export async function loadBehaviours(service: string, modules: readonly string[]): Promise<readonly LoadedBehaviour[]> {
  const theirs = await Promise.all(
    modules.map(async (path) => ({ behaviour: await loadModule(path), module: { theirs: path } })),
  );
  const ours = await Promise.all(
    Object.entries(behavioursOf(service)).map(async ([file, load]) => {
      const { default: behaviour } = await load();
      return { behaviour, module: { ours: `./behaviours/${service}/${file}.js` } };
    }),
  );
  return [...theirs.filter(({ behaviour }) => behaviour.service === service), ...ours];
}

/** What a behaviour says of each action. */
export function coverageSaid({ actions = {} }: Behaviour): Record<string, "stateful" | "computed"> {
  return Object.fromEntries(Object.entries(actions).map(([action, { coverage }]) => [action, coverage]));
}

async function loadModule(path: string): Promise<Behaviour> {
  const { default: found } = await importModule(path);
  if (isBehaviour(found)) return found;
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
