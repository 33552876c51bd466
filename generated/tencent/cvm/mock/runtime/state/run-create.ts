/** Creates one record or several of the input, and tells their ids. */
import type { JsonObject } from "../../../client/runtime/json.js";
import type { Create } from "./binding.js";
import { passStates } from "./pass-states.js";
import { setAt, valueAt } from "./paths.js";
import { project } from "./project.js";
import type { Perform, RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

/** No documented limit is higher; a request must not fill the memory. */
const maximumCount = 1000;

export const runCreate: Perform<Create> = (call, binding) => {
  const made = binding.count === undefined ? 1 : Number(valueAt(call.input, binding.count) ?? 1);
  const entries: Entry[] = [];
  for (let index = 0; index < Math.min(made, maximumCount); index += 1) entries.push(createOne(call, binding));
  const [first] = entries;
  if (first === undefined) return {};
  const output =
    binding.id === undefined ? {} : setAt({}, binding.id.replace(/\[\]$/, ""), idsOf(call, binding.id, entries));
  const record = project(call, first);
  if (binding.record !== undefined) return setAt(output, binding.record, record);
  // Answers repeat some of what was made, under the same names.
  const same = (call.facts.output ?? []).filter(({ name }) => Object.hasOwn(record, name));
  return { ...Object.fromEntries(same.map(({ name }) => [name, record[name]])), ...output };
};

function createOne(call: RunningCall, { resource, set, unique, passage }: Create): Entry {
  const { record, hidden } = takeInput(call, set);
  if (unique !== undefined) refuseSecond(call, resource, unique, record);
  const entry = call.add(resource, record, hidden);
  if (passage !== undefined) passStates(call, entry, passage);
  return entry;
}

function refuseSecond(
  call: RunningCall,
  resource: string,
  unique: NonNullable<Create["unique"]>,
  record: JsonObject,
): void {
  const value = valueAt(record, unique.path);
  if (value === undefined || !call.all(resource).some((own) => valueAt(own.value, unique.path) === value)) return;
  call.refuseAs(unique.refusal, `Another ${resource} has this ${unique.path}.`);
}

/** What of the input goes into the record, and the rest of it. */
export function takeInput(call: RunningCall, set: Create["set"]): { record: JsonObject; hidden: JsonObject } {
  let record: JsonObject = {};
  let hidden = call.input;
  for (const [from, to] of Object.entries(set)) {
    const value = valueAt(call.input, from);
    if (value === undefined) continue;
    record = setAt(record, to, value);
    hidden = setAt(hidden, from, undefined);
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
