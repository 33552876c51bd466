/** Creates one record or several of the input, and tells their ids. */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Create, Unique } from "./binding.js";
import { passStates } from "./pass-states.js";
import { setAt, valueAt } from "./paths.js";
import { fitting, typeAt } from "./record-types.js";
import type { Perform, RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

/** No documented limit is higher; a request must not fill the memory. */
const maximumCount = 1000;

export const runCreate: Perform<Create> = (call, binding) => {
  const made = binding.count === undefined ? 1 : Number(valueAt(call.input, binding.count) ?? 1);
  const entries: Entry[] = [];
  for (let index = 0; index < Math.min(made, maximumCount); index += 1) entries.push(createOne(call, binding));
  const output =
    binding.id === undefined ? {} : setAt({}, binding.id.replace(/\[\]$/, ""), idsOf(call, binding.id, entries));
  const [first] = entries;
  if (first === undefined) return output;
  const record = call.show(first);
  if (binding.record !== undefined && binding.record !== "") return setAt(output, binding.record, record);
  // Answers repeat some of what was made, under the same names.
  const same = (call.facts.output ?? []).filter(({ name }) => Object.hasOwn(record, name));
  return { ...Object.fromEntries(same.map(({ name }) => [name, record[name]])), ...output };
};

function createOne(call: RunningCall, { resource, set, unique, quota, copyOf, passage }: Create): Entry {
  const { record: given, hidden } = takeInput(call, resource, set);
  const record = copyOf === undefined ? given : copied(call, resource, copyOf, given);
  if (unique !== undefined) refuseSecond(call, resource, unique, record);
  if (quota !== undefined && call.all(resource).length >= quota.limit)
    call.refuseAs(quota.refusal, `There are ${quota.limit} already.`);
  refuseTaken(call, resource, unique, record);
  const entry = call.add(resource, record, hidden);
  if (passage !== undefined) passStates(call, entry, passage);
  return entry;
}

/** Things that go by names which their users choose: a second one does not take the place of the first. */
function refuseTaken(call: RunningCall, resource: string, unique: Unique | undefined, record: JsonObject): void {
  const { id } = call.world.resource(resource);
  const taken = id === "" ? undefined : valueAt(record, id);
  if (taken === undefined || taken === "" || call.find(resource, taken) === undefined) return;
  call.refuseAs(unique?.refusal ?? call.standard.malformed, `There is a ${resource} ${String(taken)} already.`);
}

/** What the call does not say is as in the record that it names. */
function copied(call: RunningCall, resource: string, path: string, given: JsonObject): JsonObject {
  const [base] = call.named(resource, path);
  if (base === undefined) return given;
  const { id, created } = call.world.resource(resource);
  const copy = [id, ...(created === undefined ? [] : [created])].reduce(
    (made, own) => setAt(made, own, undefined),
    base.value,
  );
  return Object.entries(given).reduce((made, [name, value]) => setAt(made, name, value), copy);
}

/** `except` may keep the value it has. */
export function refuseSecond(
  call: RunningCall,
  resource: string,
  unique: Unique,
  record: JsonObject,
  except?: Entry,
): void {
  const value = valueAt(record, unique.path);
  const others = call.all(resource).filter((own) => own !== except);
  if (value === undefined || !others.some((own) => valueAt(own.value, unique.path) === value)) return;
  call.refuseAs(unique.refusal, `Another ${resource} has this ${unique.path}.`);
}

/** What of the input goes into the record, and the rest of it. */
export function takeInput(
  call: RunningCall,
  resource: string,
  set: Create["set"],
): { record: JsonObject; hidden: JsonObject } {
  const { world } = call;
  const members = world.membersOf(world.resource(resource));
  let record: JsonObject = {};
  let hidden = call.input;
  for (const [from, to] of Object.entries(set)) {
    const value = from.includes("[]") ? call.at(from) : valueAt(call.input, from);
    if (value === undefined || (from.includes("[]") && call.at(from.slice(0, from.indexOf("[]"))).length === 0))
      continue;
    const path = to.replace(/\[\]$/, "");
    record = setAt(record, path, fitting(value, typeAt(members, path, world.types)));
    hidden = from.includes("[]") ? hidden : setAt(hidden, from, undefined);
  }
  return { record, hidden };
}

/** A list of ids, or the first of them, as the output has it. */
function idsOf(call: RunningCall, path: string, entries: readonly Entry[]): unknown {
  const ids = entries.map(({ id }) => id);
  const plain = path.replace(/\[\]$/, "");
  const member = call.facts.output?.find(({ name }) => name === plain);
  return path.endsWith("[]") || member?.type.kind === "array" ? ids : ids[0];
}
