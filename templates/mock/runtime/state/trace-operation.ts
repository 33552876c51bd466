/**
 * Records that tell what was last done with them: after a call, those that it made, or that its input names and it changed, get
 * the action and its RequestId; it still runs until the last of what it lets happen later.
 */
import { valuesAt } from "./paths.js";
import type { RunningCall } from "./running-call.js";
import type { Entry } from "./store.js";

export function traceOperation(call: RunningCall): void {
  const { store } = call.world;
  for (const [entry, age] of store.changed()) {
    const { operation } = call.world.resource(entry.resource);
    if (operation === undefined || (age === "old" && !isNamed(call, entry))) continue;
    const { action, requestId, progress, running, done } = operation;
    store.cancel(entry, [progress]);
    const end = Math.max(call.now, ...entry.later.filter(({ firm }) => firm !== true).map(({ at }) => at));
    const isOver = end === call.now;
    store.change(entry, {
      [action]: call.action,
      [requestId]: call.requestId,
      [progress]: isOver ? done : running,
    });
    if (!isOver) store.schedule(entry, [{ at: end, set: { [progress]: done } }]);
  }
}

/** What changes because something else did is not what was done with it. */
function isNamed(call: RunningCall, { resource, id }: Entry): boolean {
  return Object.entries(call.facts.references ?? {}).some(
    ([path, own]) => own.resource === resource && valuesAt(call.input, path).includes(id),
  );
}
