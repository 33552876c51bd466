/**
 * Selectors -> mocks of the specs they name, behind one router; of all services that a mock can speak for where none is given.
 * Refuses a selector whose service no mock speaks for, and specs that cannot be read; without selectors, says what was left out.
 */
import type { Spec } from "../../4-spec/spec.js";
import { mockData } from "../../5-view/mock/mock-data.js";
import type { Behaviour } from "../../runtime/mock/runtime/behaviour.js";
import type { MockOptions } from "../../runtime/mock/runtime/mock.js";
import type { RoutedMocks } from "../../runtime/mock/runtime/route.js";
import { MOCK_PROTOCOLS, mockProtocol } from "../../vendors/protocols.js";
import type { Config } from "../../project/config.js";
import { loadBehaviours } from "../../project/load-behaviours.js";
import { printProblem, readSpec } from "../../project/read-spec-file.js";
import type { ServiceFolder } from "../../project/service-folder.js";
import { chooseServices } from "../../project/service-settings.js";
import { UsageError } from "../../project/usage-error.js";

export interface OpenedMocks {
  readonly mocks: RoutedMocks;
  /** By the names of the services, as what follows. */
  readonly specs: ReadonlyMap<string, Spec>;
  readonly behaviours: ReadonlyMap<string, readonly Behaviour[]>;
  readonly leftOut: readonly string[];
}

export interface NamedSpec {
  readonly name: string;
  readonly spec: Spec;
}

/** `behaviours` are the modules of the config. */
export async function openMocks(
  config: Pick<Config, "spec" | "services" | "behaviours">,
  selectors: readonly string[],
  options: MockOptions,
): Promise<OpenedMocks> {
  const { spoken, leftOut } = selectSpoken(config, selectors);
  return { ...(await mockSpecs(spoken, config.behaviours, options)), leftOut };
}

/** Mocks of specs at hand; those that no mock speaks for are to be left out before. */
export async function mockSpecs(
  spoken: readonly NamedSpec[],
  modules: Config["behaviours"],
  options: MockOptions,
): Promise<Omit<OpenedMocks, "leftOut">> {
  const [{ createMock }, { routeMocks }] = await Promise.all([
    import("../../runtime/mock/runtime/mock.js"),
    import("../../runtime/mock/runtime/route.js"),
  ]);
  const behaviours = new Map<string, readonly Behaviour[]>();
  for (const { name, spec } of spoken) {
    const loaded = await loadBehaviours(`${spec.vendor}/${spec.service}`, modules);
    behaviours.set(
      name,
      loaded.map((own) => own.behaviour),
    );
  }
  const mocks = spoken.map(({ name, spec }) => createMock(mockData(spec), options, behaviours.get(name)));
  const names = spoken.map(({ name }) => name);
  const specs = new Map(spoken.map(({ name, spec }) => [name, spec]));
  return { mocks: routeMocks(mocks, names), specs, behaviours };
}

export function isSpoken({ spec }: NamedSpec): boolean {
  return mockProtocol(spec.protocol.kind) !== undefined;
}

/** The services that a mock can speak for, and a sentence on each of the others. */
function selectSpoken(
  config: Pick<Config, "spec" | "services">,
  selectors: readonly string[],
): { readonly spoken: readonly NamedSpec[]; readonly leftOut: readonly string[] } {
  const folders = chooseServices(config, selectors);
  const named = folders.map((folder) => ({ name: nameOf(folder, folders), spec: specOf(folder) }));
  const spoken = named.filter(isSpoken);
  const leftOut = named
    .filter((own) => !spoken.includes(own))
    .map(
      ({ name, spec }) =>
        `${name} speaks ${spec.protocol.kind}, and mocks speak ${MOCK_PROTOCOLS.map(({ kind }) => kind).join(" and ")} only`,
    );
  if (leftOut.length > 0 && (selectors.length > 0 || spoken.length === 0)) throw new UsageError(leftOut.join("; "));
  return { spoken, leftOut };
}

/** The folder tells sites of one service apart. */
function nameOf({ vendor, service, version }: ServiceFolder, all: readonly ServiceFolder[]): string {
  const versions = all.filter((own) => own.vendor === vendor && own.service === service);
  return versions.length === 1 ? `${vendor}/${service}` : `${vendor}/${service}/${version}`;
}

function specOf(folder: ServiceFolder): Spec {
  const read = readSpec(folder);
  if (read.kind === "spec") return read.spec;
  throw new UsageError(`${read.label}: ${read.problems.slice(0, 1).map(printProblem).join("")}`);
}
