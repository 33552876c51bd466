/**
 * Lets a record pass its states: the first at once, the next ones some seconds later. Whatever was to happen to its state
 * before is given up.
 */
import { type JsonObject, own } from "../../../client/runtime/json.js";
import type { Passage, StateRefusals } from "./binding.js";
import { valueAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

/** A state is left after two seconds of the mock's clock: the next call still sees it, the one after it no longer. */
export const millisecondsPerState = 2000;

export function passStates(call: RunningCall, entry: Entry, passage: Passage, end?: "remove"): void {
  const { path, through, to = lastOf(entry, path) } = passage;
  const { store } = call.world;
  store.cancel(entry, [path]);
  const states: readonly (JsonObject | "remove")[] = [
    ...through.map((state) => ({ [path]: state })),
    ...(end === undefined ? [{ [path]: to }] : [...(passage.to === undefined ? [] : [{ [path]: to }]), end]),
  ];
  states.forEach((state, index) => {
    if (index > 0) call.later(entry, index * millisecondsPerState, state);
    else if (state === "remove") store.remove(entry);
    else store.change(entry, state);
  });
}

/** What the state is in the end: of a thing that is rebooted twice, not that it reboots. */
function lastOf({ value, later }: Entry, path: string): unknown {
  const coming = later.flatMap(({ set }) => (set === "remove" || !Object.hasOwn(set, path) ? [] : [set[path]]));
  return coming.at(-1) ?? valueAt(value, path);
}

export function refuseStates(call: RunningCall, entries: readonly Entry[], refusals: StateRefusals | undefined): void {
  const { path, codes, unless } = refusals ?? { path: "", codes: {} };
  const isAllowed = unless?.inputs.some((input) => call.given(input) === true) === true;
  const allowed = isAllowed ? unless.states.map(String) : [];
  for (const entry of entries) {
    const state = String(valueAt(entry.value, path));
    const code = allowed.includes(state) ? undefined : own(codes, state);
    if (code !== undefined) call.refuseAs(code, `${entry.resource} ${entry.id} is ${state}.`);
    refuseBusy(call, entry);
  }
}

/** Whatever its state: one thing is done after the other. */
function refuseBusy(call: RunningCall, { resource, id, value }: Entry): void {
  const { operation } = call.world.resource(resource);
  if (operation?.busy === undefined || !call.facts.errors.includes(operation.busy)) return;
  if (valueAt(value, operation.progress) === operation.running)
    call.refuseAs(operation.busy, `${String(valueAt(value, operation.action))} still goes on with ${resource} ${id}.`);
}
