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
const millisecondsPerState = 2000;

export function passStates(call: RunningCall, entry: Entry, passage: Passage, end?: "remove"): void {
  const { path, through, to = valueAt(entry.value, path) } = passage;
  const { store } = call.world;
  store.cancel(entry, [path]);
  const states: readonly (JsonObject | "remove")[] = [
    ...through.map((state) => ({ [path]: state })),
    ...(end === undefined ? [{ [path]: to }] : [...(passage.to === undefined ? [] : [{ [path]: to }]), end]),
  ];
  states.forEach((state, index) => {
    if (index > 0 || state === "remove") call.later(entry, index * millisecondsPerState, state);
    else store.change(entry, state);
  });
  // What is removed at once need not wait for the next call.
  store.settle(call.now);
}

export function refuseStates(call: RunningCall, entries: readonly Entry[], refusals: StateRefusals | undefined): void {
  if (refusals === undefined) return;
  if (refusals.unless !== undefined && call.at(refusals.unless).includes(true)) return;
  for (const entry of entries) {
    const state = valueAt(entry.value, refusals.path);
    const code = own(refusals.codes, String(state));
    if (code !== undefined) call.refuseAs(code, `${entry.resource} ${entry.id} is ${String(state)}.`);
  }
}
