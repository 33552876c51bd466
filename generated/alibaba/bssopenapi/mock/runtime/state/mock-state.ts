/**
 * What a mock keeps, for tests and for the inspector: records are read, put and removed without a call.
 */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Kept } from "../behaviour.js";
import { project } from "./project.js";
import type { World } from "./world.js";

export interface MockState {
  /** The names of what the service keeps: `Instance`, `KeyPair`. */
  readonly resources: readonly string[];
  /** As they are now, oldest first; of all regions where none is named. */
  list(resource: string, region?: string): readonly Kept[];
  get(resource: string, id: string | number, region?: string): Kept | undefined;
  /** Adds a record, completed to all documented members, or replaces the one with its id. */
  put(resource: string, record: JsonObject, region?: string): Kept;
  /** Whether there was one. */
  remove(resource: string, id: string | number, region?: string): boolean;
}

/** `now` is the mock's clock. Throws for a resource that the service does not keep. */
export function mockState(world: World, now: () => number): MockState {
  const { store } = world;
  const settled = (resource: string, region: string | undefined): void => {
    world.resource(resource);
    world.visit(region, now());
    store.settle(now());
  };
  const show = (entry: Kept): Kept => {
    const { resource, id, region, within, hidden } = entry;
    return { resource, id, region, within, value: project(world, entry, region), hidden };
  };
  return {
    resources: Object.keys(world.service.resources ?? {}),
    list(resource, region) {
      settled(resource, region);
      return store.list(resource, region).map(show);
    },
    get(resource, id, region) {
      settled(resource, region);
      const found = store.get(resource, id, region);
      return found && show(found);
    },
    put(resource, record, region) {
      settled(resource, region);
      return show(world.add(resource, record, { region, now: now() }));
    },
    remove(resource, id, region) {
      settled(resource, region);
      const found = store.get(resource, id, region);
      if (found !== undefined) store.remove(found);
      return found !== undefined;
    },
  };
}
