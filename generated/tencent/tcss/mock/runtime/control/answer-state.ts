/**
 * `/_mock/state`: what there is; `/_mock/state/Instance`: the records of a resource; `/_mock/state/Instance/ins-1`: one record,
 * read, put (the record as the body) or deleted.   ?region= and ?service= say which, where there are several
 */
import { isObject, type JsonObject } from "../../../client/runtime/json.js";
import type { Kept } from "../behaviour.js";
import type { NamedMock } from "../find-service.js";
import { chosenService, chosenServices } from "./choose-services.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

export function showState(asked: Asked, setting: ControlSetting): unknown {
  const [resource, id] = asked.path;
  if (resource === undefined) return { services: chosenServices(asked, setting).map(countRecords) };
  const keeper = keeperOf(resource, asked, setting);
  if (id !== undefined) return show(found(keeper.mock.state.get(resource, id, regionOf(asked)), resource, id));
  const { name, mock } = keeper;
  const records = mock.state.list(resource, regionOf(asked)).map(show);
  const { id: member, state } = mock.service.resources?.[resource] ?? {};
  return { service: name, resource, id: member, state: state?.path, records };
}

function countRecords({ name, mock: { state } }: NamedMock): object {
  return { name, resources: state.resources.map((resource) => ({ resource, count: state.list(resource).length })) };
}

/** Without an id in the path, that of the record counts, else one is made. */
export function putRecord(asked: Asked, setting: ControlSetting): unknown {
  const [resource = "", id] = asked.path;
  const { mock } = keeperOf(resource, asked, setting);
  const { body } = asked;
  if (!isObject(body)) throw new ControlError(400, "the body must be the record, a JSON object", "");
  return show(
    mock.state.put(resource, withId(body, id, mock.service.resources?.[resource]?.id ?? ""), regionOf(asked)),
  );
}

/** What the path calls the record; numbers of the record stay numbers. */
function withId(record: JsonObject, id: string | undefined, member: string): JsonObject {
  if (id === undefined) return record;
  const given = record[member];
  if (given === undefined) return { ...record, [member]: id };
  if (String(given) === id) return record;
  throw new ControlError(400, `the path says ${id}, and the record ${JSON.stringify(given)}`, member);
}

export function removeRecord(asked: Asked, setting: ControlSetting): unknown {
  const [resource = "", id] = asked.path;
  const { mock } = keeperOf(resource, asked, setting);
  if (id === undefined) throw new ControlError(405, "records are deleted one by one: name an id");
  const record = found(mock.state.get(resource, id, regionOf(asked)), resource, id);
  mock.state.remove(resource, record.id, record.region);
  return show(record);
}

function keeperOf(resource: string, asked: Asked, setting: ControlSetting): NamedMock {
  const keeps = ({ mock }: NamedMock): boolean => mock.state.resources.includes(resource);
  const keeper = chosenService(asked, setting, `the resource ${resource}`, keeps);
  if (keeps(keeper)) return keeper;
  const { resources } = keeper.mock.state;
  throw new ControlError(404, `${keeper.name} keeps no ${resource}; it keeps ${resources.join(", ") || "nothing"}`);
}

function found(kept: Kept | undefined, resource: string, id: string): Kept {
  if (kept === undefined) throw new ControlError(404, `there is no ${resource} ${id}`);
  return kept;
}

function regionOf({ query }: Asked): string | undefined {
  return query.get("region") ?? undefined;
}

function show({ id, region, value, hidden }: Kept): object {
  return { id, region, value, ...(Object.keys(hidden).length > 0 ? { hidden } : {}) };
}
