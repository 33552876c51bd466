/**
 * `/_mock/snapshot`: all that the mocks keep as one JSON value, to be put back later (PUT), and `/_mock/save`, which writes it
 * where the server keeps its state.   {"services": {"<vendor>/<service>": what mock.save() gives}}
 */
import { isObject } from "../../../client/runtime/json.js";
import type { NamedMock } from "../find-service.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

export interface Snapshot {
  readonly services: { readonly [name: string]: unknown };
}

export function snapshotOf(services: readonly NamedMock[]): Snapshot {
  return { services: Object.fromEntries(services.map(({ name, mock }) => [name, mock.save()])) };
}

/**
 * All or nothing. `others` gets the services of the snapshot that are not served; without it they are refused. Throws an Error
 * with the path of what is wrong.
 */
export function restore(snapshot: unknown, services: readonly NamedMock[]): { readonly others: Snapshot["services"] } {
  if (!isObject(snapshot)) throw new ControlError(400, "a snapshot is an object", "");
  const { services: states } = snapshot;
  if (!isObject(states)) throw new ControlError(400, "services: must be an object of service and state", "services");
  const before = snapshotOf(services);
  try {
    for (const { name, mock } of services) if (Object.hasOwn(states, name)) loadOne(name, mock, states[name]);
  } catch (error) {
    for (const { name, mock } of services) mock.load(before.services[name]);
    throw error;
  }
  const served = new Set(services.map(({ name }) => name));
  return { others: Object.fromEntries(Object.entries(states).filter(([name]) => !served.has(name))) };
}

function loadOne(name: string, mock: NamedMock["mock"], state: unknown): void {
  try {
    mock.load(state);
  } catch (error) {
    if (!(error instanceof Error && error.name === "StateError")) throw error;
    const at = `services[${JSON.stringify(name)}]`;
    throw new ControlError(400, `${at}.${error.message}`, at);
  }
}

export function takeSnapshot(_: Asked, { mocks }: ControlSetting): unknown {
  return snapshotOf(mocks.services);
}

export function loadSnapshot({ body }: Asked, { mocks }: ControlSetting): unknown {
  const unserved = Object.keys(isObject(body) && isObject(body["services"]) ? body["services"] : {}).find(
    (name) => !mocks.services.some((own) => own.name === name),
  );
  if (unserved !== undefined)
    throw new ControlError(400, `${unserved} is not served here`, `services[${JSON.stringify(unserved)}]`);
  restore(body, mocks.services);
  return { loaded: mocks.services.map(({ name }) => name).filter((name) => hasState(body, name)) };
}

function hasState(snapshot: unknown, name: string): boolean {
  return isObject(snapshot) && isObject(snapshot["services"]) && Object.hasOwn(snapshot["services"], name);
}

export function saveSnapshot(_: Asked, { save }: ControlSetting): unknown {
  if (save === undefined)
    throw new ControlError(409, "this server was told no file to keep its state in; GET /_mock/snapshot gives it");
  try {
    return { saved: save().file };
  } catch (error) {
    throw new ControlError(500, error instanceof Error ? error.message : String(error));
  }
}
