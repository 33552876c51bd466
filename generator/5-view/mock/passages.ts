/**
 * A verb -> the states that a thing passes: the one that the verb's -ing form names, then the one in which it ends, as far as
 * the pages list such states.
 *   stop     STOPPING, then STOPPED          enter rescue mode   ENTER_RESCUE_MODE, then RESCUE_MODE
 *   reboot   REBOOTING, then as before       create              PENDING, then RUNNING
 */
import type { Passage, State } from "../../runtime/mock/runtime/state/binding.js";
import type { StateFacts } from "./read-record.js";
import { keyOf } from "./words.js";

interface Words {
  /** Besides the -ing form. */
  readonly through?: string;
  /** The first that is listed; none: as before. */
  readonly to?: string;
}

/** States in which things stay; a change is made in one of them. */
const RESTING = "running started active available normal online ready enabled stopped inactive offline disabled";

/** What a verb is for: no page can mean that it is refused there. */
const MEANT_FOR: Readonly<Record<string, string>> = {
  activate: "inactive deactivated disabled",
  enable: "disabled disable inactive off",
  disable: "enabled enable active on",
  enter: "running",
  reboot: "running",
  recover: "isolated",
  restart: "running",
  resume: "suspended paused",
  start: "stopped stop inactive offline",
  stop: "running started active online",
  suspend: "running active",
  unfreeze: "frozen",
  unlock: "locked",
};

const STARTED = "running started active activated available normal online ready enabled enable healthy ok";

/** What is new and bound to nothing says so where it can. */
const NEW =
  "unattached detached unbound unbind unassociated running available normal active activated ready online enabled inuse created success ok";

const VERBS: Readonly<Record<string, Words>> = {
  activate: { to: "active activated enabled running normal" },
  close: { to: "closed close off disabled" },
  create: { through: "pending creating initializing initing building provisioning deploying processing", to: NEW },
  deactivate: { to: "inactive deactivated disabled" },
  delete: { through: "deleting terminating destroying releasing removing" },
  disable: { to: "disabled disable inactive off closed forbidden" },
  enable: { to: "enabled enable active activated on open normal" },
  freeze: { to: "frozen freezed freeze" },
  isolate: { to: "isolated isolate" },
  lock: { to: "locked lock" },
  offline: { to: "offline" },
  online: { to: "online" },
  open: { to: "opened open on enabled" },
  pause: { to: "paused suspended" },
  reboot: { through: "restarting" },
  recover: { to: STARTED },
  restart: { through: "rebooting" },
  resume: { to: STARTED },
  shutdown: { through: "stopping", to: "shutdown stopped" },
  start: { to: STARTED },
  stop: { to: "stopped stop inactive offline shutdown" },
  suspend: { to: "suspended paused" },
  unfreeze: { to: STARTED },
  unlock: { to: "unlocked normal running active available" },
};

/** Verbs that make things, and verbs that end them, pass the same states, whatever they are called. */
export function creationOf(verb: string, state: StateFacts | undefined, isIdle = false): Passage | undefined {
  if (state === undefined) return undefined;
  const { through = "", to = "" } = VERBS["create"] ?? {};
  const idle = isIdle ? stateNamed(state, (VERBS["stop"]?.to ?? "").split(" ")) : undefined;
  const final = idle ?? stateNamed(state, to.split(" "));
  if (final === undefined) return undefined;
  // What is run ends up running.
  const passing = [stateNamed(state, [ingOf(verb)]), stateNamed(state, through.split(" "))].find(
    (own) => own !== undefined && own !== final,
  );
  return { path: state.path, through: passing === undefined ? [] : [passing], to: final };
}

export function deletionOf(verb: string, state: StateFacts | undefined): Passage | undefined {
  if (state === undefined) return undefined;
  const passing = stateNamed(state, [ingOf(verb), ...(VERBS["delete"]?.through ?? "").split(" ")]);
  return passing === undefined ? undefined : { path: state.path, through: [passing] };
}

/** `noun`: what is entered or left; the name of a state, not of the resource. */
export function passageOf(verb: string, noun: string, state: StateFacts | undefined): Passage | undefined {
  if (state === undefined) return undefined;
  if (verb === "enter" || verb === "exit") return passMode(verb, noun, state);
  const words = VERBS[verb] ?? {};
  const passing = stateNamed(state, [ingOf(verb), ...(words.through ?? "").split(" ")]);
  const final = stateNamed(state, (words.to ?? "").split(" "));
  const isThereAndBack = words.to === undefined;
  if (isThereAndBack ? passing === undefined : final === undefined) return undefined;
  return {
    path: state.path,
    through: passing === undefined ? [] : [passing],
    ...(final === undefined ? {} : { to: final }),
  };
}

function passMode(verb: string, noun: string, state: StateFacts): Passage | undefined {
  const mode = stateNamed(state, [noun]);
  const passing = stateNamed(state, [verb + noun, ingOf(verb) + noun]);
  const final = verb === "enter" ? mode : creationOf("create", state)?.to;
  if (mode === undefined || final === undefined) return undefined;
  return { path: state.path, through: passing === undefined ? [] : [passing], to: final };
}

export function stateNamed({ words }: StateFacts, names: readonly string[]): State | undefined {
  const states = [...words].map(([value, word]) => ({ value, key: keyOf(word) }));
  return names
    .map((name) => states.find(({ key }) => key === name && name !== "")?.value)
    .find((value) => value !== undefined);
}

const DOUBLED = new Set("drop put reset run set shut stop".split(" "));

/** `stop` -> `stopping`, `create` -> `creating`. */
export function ingOf(verb: string): string {
  if (DOUBLED.has(verb)) return `${verb}${verb.at(-1) ?? ""}ing`;
  return `${verb.replace(/e$/, "")}ing`;
}

/** `attach` -> `attached`, `enable` -> `enabled`; `bind` -> `bound`. */
export function edOf(verb: string): string {
  if (verb.endsWith("bind")) return verb.replace(/bind$/, "bound");
  return verb.endsWith("e") ? `${verb}d` : `${verb}ed`;
}

/**
 * Without states in which the action must be possible: those the verb is for, and, where all states in which things stay would
 * refuse, all of these: a page then lists reasons that need something else besides.
 */
export function possible<Code>(
  codes: Readonly<Record<string, Code>>,
  verb: string,
  { words }: StateFacts,
): Readonly<Record<string, Code>> {
  const named = (names: string): string[] => {
    const all = new Set(names.split(" "));
    return [...words].filter(([, word]) => all.has(keyOf(word))).map(([value]) => String(value));
  };
  const resting = named(RESTING);
  const meant = named(MEANT_FOR[verb] ?? "");
  const without = meant.length === 0 && resting.every((state) => Object.hasOwn(codes, state)) ? resting : meant;
  return Object.fromEntries(Object.entries(codes).filter(([state]) => !without.includes(state)));
}
