/**
 * `/_mock/faults`: the rules in force, with what they counted; one more (POST, a rule as `mock.faults.add` takes it); none, or
 * `/_mock/faults/fault-1` one less (DELETE).   ?service= says whose, where the action does not tell
 */
import { isObject, own } from "../../../client/runtime/json.js";
import type { Fault } from "../faults.js";
import type { NamedMock } from "../find-service.js";
import { chosenService, chosenServices } from "./choose-services.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

export function listFaults(asked: Asked, setting: ControlSetting): unknown {
  const services = chosenServices(asked, setting);
  return {
    faults: services.flatMap(({ name, mock }) => mock.faults.list.map((rule) => ({ service: name, ...rule }))),
  };
}

export function addFault(asked: Asked, setting: ControlSetting): unknown {
  const { body } = asked;
  if (!isObject(body)) throw new ControlError(400, "fault: takes an object", "fault");
  const action = typeof body["action"] === "string" ? body["action"] : undefined;
  const knows = ({ mock }: NamedMock): boolean =>
    action === undefined || own(mock.service.actions, action) !== undefined;
  const what = action === undefined ? "a fault without an action" : `the action ${action}`;
  const { name, mock } = chosenService(asked, setting, what, knows);
  // Whatever came: it is checked there.
  const id = mock.faults.add(body as unknown as Fault);
  return { service: name, id };
}

export function clearFaults(asked: Asked, setting: ControlSetting): unknown {
  const services = chosenServices(asked, setting);
  const [id] = asked.path;
  if (id === undefined) {
    for (const { mock } of services) mock.faults.clear();
    return { cleared: services.map(({ name }) => name) };
  }
  const owners = services.filter(({ mock }) => mock.faults.list.some((rule) => rule.id === id));
  const [owner, ...more] = owners;
  if (owner === undefined) throw new ControlError(404, `there is no fault ${id}`);
  if (more.length > 0)
    throw new ControlError(400, `several services have a fault ${id}: say ?service=${owner.name}`, "service");
  owner.mock.faults.remove(id);
  return { removed: id, service: owner.name };
}
