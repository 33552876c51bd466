/**
 * All that a mock keeps, as JSON: the records with what is still to happen to them, the clock, the client tokens, the numbers
 * that ids and RequestIds are made from. What cannot be what `save` wrote is refused whole, with the path of the fault, and
 * nothing is changed.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import type { Entry, Later } from "./store.js";
import { type World, withinOf } from "./world.js";

export interface SavedState {
  readonly format: "docwright-mock-state";
  readonly formatVersion: 1;
  /** `vendor/service/version`. */
  readonly service: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly calls: number;
  readonly serials: { readonly [resource: string]: number };
  /** Those that have what they had from the start. */
  readonly regions?: readonly string[];
  readonly records: readonly SavedRecord[];
  readonly tokens: JsonObject;
}

export interface SavedRecord {
  readonly resource: string;
  readonly id: string | number;
  readonly region?: string;
  readonly value: JsonObject;
  readonly hidden?: JsonObject;
  readonly later?: readonly Later[];
}

/** A saved state that cannot be used; the message begins with the path of what is wrong. */
export class StateError extends Error {
  override readonly name = "StateError";
}

export function saveRecord({ resource, id, region, value, hidden, later }: Entry): SavedRecord {
  return {
    resource,
    id,
    ...(region === undefined ? {} : { region }),
    value,
    ...(Object.keys(hidden).length > 0 ? { hidden } : {}),
    ...(later.length > 0 ? { later } : {}),
  };
}

export function checkSaved(saved: unknown, service: string, world: World): SavedState {
  const state = object(saved, "the state");
  if (state["format"] !== "docwright-mock-state")
    throw new StateError('format: must be "docwright-mock-state"; this is no saved state of a mock');
  if (state["formatVersion"] !== 1)
    throw new StateError(`formatVersion: must be 1, not ${show(state["formatVersion"])}; another docwright wrote it`);
  if (state["service"] !== service)
    throw new StateError(`service: must be ${JSON.stringify(service)}, not ${show(state["service"])}`);
  const records = list(state["records"], "records").map((record, index) =>
    checkRecord(object(record, `records[${index}]`), `records[${index}]`, world),
  );
  refuseTwins(records, world);
  const serials = object(state["serials"], "serials");
  for (const [name, serial] of Object.entries(serials)) whole(serial, `serials.${name}`);
  const tokens = object(state["tokens"], "tokens");
  for (const [token, output] of Object.entries(tokens)) object(output, `tokens[${JSON.stringify(token)}]`);
  return {
    format: "docwright-mock-state",
    formatVersion: 1,
    service,
    now: whole(state["now"], "now"),
    calls: whole(state["calls"], "calls"),
    serials: serials as SavedState["serials"],
    regions: list(state["regions"] ?? [], "regions").map((region, index) => text(region, `regions[${index}]`)),
    records,
    tokens,
  };
}

function refuseTwins(records: readonly SavedRecord[], world: World): void {
  const seen = new Set<string>();
  for (const [index, { resource, id, region = "", value }] of records.entries()) {
    const within = withinOf(value, world.resource(resource)) ?? "";
    const key = JSON.stringify([resource, region, String(within), String(id)]);
    if (seen.has(key)) throw new StateError(`records[${index}].id: there is a ${resource} ${show(id)} already`);
    seen.add(key);
  }
}

function checkRecord(record: JsonObject, place: string, world: World): SavedRecord {
  const { resource, id, region, value, hidden, later } = record;
  const known = Object.keys(world.service.resources ?? {});
  if (typeof resource !== "string" || !known.includes(resource))
    throw new StateError(`${place}.resource: must be one of ${known.join(", ")}, not ${show(resource)}`);
  if (typeof id !== "string" && typeof id !== "number")
    throw new StateError(`${place}.id: must be text or a number, not ${show(id)}`);
  const members = object(value, `${place}.value`);
  const kind = world.resource(resource);
  const named = own(members, kind.id);
  if (kind.id !== "" && named !== id)
    throw new StateError(`${place}.value.${kind.id}: must be the id ${show(id)}, not ${show(named)}`);
  if (kind.within !== undefined && withinOf(members, kind) === undefined)
    throw new StateError(`${place}.value.${kind.within}: must be the id of what it is a part of`);
  return {
    resource,
    id,
    ...(region === undefined ? {} : { region: text(region, `${place}.region`) }),
    value: members,
    ...(hidden === undefined ? {} : { hidden: object(hidden, `${place}.hidden`) }),
    ...(later === undefined
      ? {}
      : { later: list(later, `${place}.later`).map((own, index) => checkLater(own, `${place}.later[${index}]`)) }),
  };
}

function checkLater(value: unknown, place: string): Later {
  const { at, set, firm } = object(value, place);
  return {
    at: whole(at, `${place}.at`),
    set: set === "remove" ? set : object(set, `${place}.set`),
    ...(firm === true ? { firm } : {}),
  };
}

function object(value: unknown, place: string): JsonObject {
  if (isObject(value)) return value;
  throw new StateError(`${place}: must be an object, not ${show(value)}`);
}

function list(value: unknown, place: string): readonly unknown[] {
  if (Array.isArray(value)) return value;
  throw new StateError(`${place}: must be a list, not ${show(value)}`);
}

function text(value: unknown, place: string): string {
  if (typeof value === "string") return value;
  throw new StateError(`${place}: must be text, not ${show(value)}`);
}

function whole(value: unknown, place: string): number {
  if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return value;
  throw new StateError(`${place}: must be a whole number from 0 up, not ${show(value)}`);
}

/** Short, and on one line. */
function show(value: unknown): string {
  const text = value === undefined ? "nothing" : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}
