/**
 * Actions that tie two things together, or untie them. Where the record of one holds a list of ids of the other, these go in
 * or out (`AssociateSecurityGroups` -> SecurityGroupIds); where it holds one id, that is set or emptied (`AttachDisks` ->
 * InstanceId). A list that other actions write (`LoginSettings.KeyIds`) is preferred to one that follows from it
 * (`AssociatedInstanceIds`): it has the name of the input.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { Link, Update } from "../../runtime/mock/runtime/state/binding.js";
import { type ActionName, parseActionName } from "./action-name.js";
import { stateRefusals } from "./bind-change.js";
import type { Sources } from "./bind-list.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { settablePlaces } from "./match-members.js";
import { edOf, ingOf, stateNamed } from "./passages.js";
import { isIdType, isList, type Place } from "./places.js";
import { stateOf } from "./read-record.js";
import { keyOf } from "./words.js";

interface Tie {
  readonly found: Found;
  /** Input member of the ids of `found`. */
  readonly by: Member;
  /** Input member of the ids that are put into the record; absent where untying names one side only. */
  readonly other: Member | undefined;
  readonly place: Place;
}

export function bindLink(name: ActionName, facts: Action, sources: Sources): Link | Update | undefined {
  const kind = name.does.includes("link") ? "link" : name.does.includes("unlink") ? "unlink" : undefined;
  if (kind === undefined) return undefined;
  const tie =
    findTie(name, facts.input ?? [], sources) ?? (kind === "unlink" ? untied(name, facts, sources) : undefined);
  if (tie === undefined) return undefined;
  const { found, by, other, place } = tie;
  const refusals = stateRefusals(name, facts, found, sources);
  const about = { resource: found.name, by: { [by.name]: found.id }, ...(refusals === undefined ? {} : { refusals }) };
  if (isList(place.member))
    return other === undefined ? undefined : { kind, ...about, set: { [other.name]: place.path } };
  const passage = passageOf(name.verb, kind, found, sources.spec);
  const flag = found.members.find(({ name: own, type }) => type.kind === "boolean" && isFlag(own));
  const fixed = {
    ...(kind === "unlink" ? { [place.path]: place.member.type.kind === "integer" ? 0 : "" } : {}),
    ...(flag === undefined ? {} : { [flag.name]: kind === "link" }),
  };
  return {
    kind: "update",
    ...about,
    set: kind === "link" && other !== undefined ? { [other.name]: place.path } : {},
    ...(Object.keys(fixed).length === 0 ? {} : { fixed }),
    ...(passage === undefined ? {} : { passage }),
  };
}

function isFlag(name: string): boolean {
  return /^(?:is)?(?:attached|bound|binded|associated|mounted)$/.test(name.toLowerCase());
}

/** Two ids in the input, one of them with a place in the record of the other; the record of the noun first. */
function findTie(
  { keys: [key = ""] }: ActionName,
  input: readonly Member[],
  { spec, naming }: Sources,
): Tie | undefined {
  const ids = input.filter(({ name }) => idKeyOf(name) !== undefined);
  const ties = ids.flatMap((by) => {
    const found = naming.all.find((own) => own.id !== "" && naming.isIdOf(by, own));
    if (found === undefined) return [];
    const places = settablePlaces(found, spec);
    return ids
      .filter((other) => other !== by)
      .flatMap((other): Tie[] => {
        const [place, ...more] = places.filter(
          ({ member }) => keyOf(member.name) === keyOf(other.name) && isIdType(member.type),
        );
        return place === undefined || more.length > 0 ? [] : [{ found, by, other, place }];
      });
  });
  return (
    ties.find(({ found }) => [...found.nouns].some((noun) => key.startsWith(noun))) ??
    (ties.length === 1 ? ties[0] : undefined)
  );
}

/** `DetachDisks {DiskIds}` undoes what `AttachDisks {DiskIds, InstanceId}` did. */
function untied({ keys }: ActionName, { input = [] }: Action, sources: Sources): Tie | undefined {
  for (const [action, facts] of Object.entries(sources.spec.actions)) {
    const name = parseActionName(action);
    if (!name.does.includes("link") || name.keys[0] !== keys[0]) continue;
    const tie = findTie(name, facts.input ?? [], sources);
    const by = input.find((member) => tie !== undefined && sources.naming.isIdOf(member, tie.found));
    if (tie !== undefined && by !== undefined) return { ...tie, by, other: undefined };
  }
  return undefined;
}

/** Verbs that tie pass the same states, whatever they are called; so do those that untie. */
const STATES = {
  link: { through: "attaching binding associating mounting", to: "attached bound bind associated mounted inuse" },
  unlink: {
    through: "detaching unbinding unassociating disassociating unmounting",
    to: "detached unattached unbound unbind unassociated disassociated unmounted available",
  },
};

function passageOf(verb: string, kind: Link["kind"], found: Found, spec: Spec): Update["passage"] {
  const state = stateOf(found, spec);
  if (state === undefined) return undefined;
  const passing = stateNamed(state, [ingOf(verb), ...STATES[kind].through.split(" ")]);
  const final = stateNamed(state, [edOf(verb), ...STATES[kind].to.split(" ")]);
  return final === undefined
    ? undefined
    : { path: state.path, through: passing === undefined ? [] : [passing], to: final };
}
