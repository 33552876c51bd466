/**
 * What is filled in, kept in the address: each edit in place of the one before, so that Back leaves the page; another start (an
 * example) as a step of its own, so that Back brings back what was there.
 */
import type { Session } from "./session.js";
import { type ExplorerState, printState, readState } from "./state.js";
import { regionsOf, type Subject } from "./subject.js";

const QUIET_MS = 250;

export function startState(subject: Subject): ExplorerState {
  const needed = subject.action.region?.use === "required" ? regionsOf(subject)[0]?.id : undefined;
  return readState(location.hash) ?? { input: {}, region: needed, target: "mock" };
}

/** A step that Back undoes: what is filled in now stays behind it. */
export function startAnew(session: Session, change: Partial<ExplorerState>): void {
  history.replaceState(null, "", printState(session.state));
  history.pushState(null, "", printState({ ...session.state, ...change }));
  session.set(change);
}

export function keepInAddress(session: Session): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let written = location.hash;
  session.watch((state) => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      written = printState(state);
      if (written !== location.hash) history.replaceState(null, "", written);
    }, QUIET_MS);
  });
  const read = (): void => {
    const state = readState(location.hash);
    if (state === undefined || location.hash === written) return;
    session.set(state);
  };
  addEventListener("popstate", read);
}
