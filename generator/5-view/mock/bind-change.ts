/**
 * Actions that change or end things that exist: by the ids in the input, with what of the input the record shows, through the
 * states that the verb names. What deletes must be named by the noun: `DeleteLaunchTemplateVersions` takes a template's id and
 * deletes no template. A change that no listing shows is not bound.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { By, Delete, StateRefusals, Update } from "../../runtime/mock/runtime/state/binding.js";
import { membersOf } from "../client-operation.js";
import type { ActionName } from "./action-name.js";
import { uniqueOf } from "./bind-create.js";
import type { Sources } from "./bind-list.js";
import { chooseCode, refusalsOf } from "./choose-codes.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { isTags, matchMembers, otherSpelling, sameName, settablePlaces } from "./match-members.js";
import { deletionOf, edOf, passageOf, possible, stateNamed } from "./passages.js";
import { isStructure, itemOf } from "./places.js";
import { stateOf } from "./read-record.js";
import { keyOf } from "./words.js";

export function bindDelete(name: ActionName, facts: Action, { spec, naming }: Sources): Delete | undefined {
  const found = naming.byNoun(name.keys);
  if (!name.does.includes("delete") || found === undefined) return undefined;
  const handle = handleOf(facts, found, { spec, naming });
  if (handle === undefined) return undefined;
  const parents = parentsIn(facts, found, handle, spec);
  if (parents === undefined) return undefined;
  const state = stateOf(found, spec);
  const passage = deletionOf(name.verb, state);
  const refusals = stateRefusals(name, facts, found, { spec, naming });
  const inUse = chooseCode(facts.errors ?? [], "inUse", found, naming.stems);
  return {
    kind: "delete",
    resource: found.name,
    by: { ...handle.by, ...parents },
    ...(passage === undefined ? {} : { passage }),
    ...(refusals === undefined ? {} : { refusals }),
    ...(inUse === undefined ? {} : { inUse }),
  };
}

/** What tells which record is meant. */
interface Handle {
  readonly member: Member;
  readonly by: By;
  readonly isId: boolean;
}

/** The id, or the name where no id is asked: `NamespaceName` -> `Name`. */
function handleOf({ input = [] }: Action, found: Found, { spec, naming }: Sources): Handle | undefined {
  if (found.id === "") return undefined;
  const id = input.find((member) => naming.isIdOf(member, found));
  if (id !== undefined) return { member: id, by: { [id.name]: found.id }, isId: true };
  const name = input.find(
    (member) => member.required === true && [...found.nouns].some((noun) => keyOf(member.name) === `${noun}name`),
  );
  if (name === undefined) return undefined;
  const places = settablePlaces(found, spec);
  const path = sameName(name, places) ?? otherSpelling(name, places, found);
  return path === undefined ? undefined : { member: name, by: { [name.name]: path }, isId: false };
}

/** Other ids that must be given, where the record has them; without one of them it is not known what is meant. */
function parentsIn({ input = [] }: Action, found: Found, { member: own }: Handle, spec: Spec): By | undefined {
  const by = new Map<string, string>();
  for (const member of input) {
    if (member === own || member.required !== true || idKeyOf(member.name) === undefined) continue;
    const path = sameName(member, settablePlaces(found, spec));
    if (path === undefined) return undefined;
    by.set(member.name, path);
  }
  return Object.fromEntries(by);
}

export function bindUpdate(name: ActionName, facts: Action, { spec, naming }: Sources): Update | undefined {
  const isPass = name.does.includes("pass");
  if (!isPass && !name.does.includes("update")) return undefined;
  const target = targetOf(name, facts, { spec, naming });
  if (target === undefined) return undefined;
  const { found, by } = target;
  const passage = isPass ? passageFor(name, found, { spec, naming }) : undefined;
  const fixed = isPass && passage === undefined ? flagOf(name, found) : undefined;
  const set = isPass ? {} : matchMembers(settableOf(facts, by, spec), found, spec);
  if (passage === undefined && fixed === undefined && Object.keys(set).length === 0) return undefined;
  const refusals = stateRefusals(name, facts, found, { spec, naming });
  const unique = uniqueOf(facts, found);
  const isRenamed = unique !== undefined && Object.values(set).includes(unique.path);
  return {
    kind: "update",
    resource: found.name,
    by,
    set,
    ...(fixed === undefined ? {} : { fixed }),
    ...(isRenamed ? { unique } : {}),
    ...(passage === undefined ? {} : { passage }),
    ...(refusals === undefined ? {} : { refusals }),
  };
}

interface Target {
  readonly found: Found;
  readonly by: By;
}

/**
 * The resource that the action's noun begins with; without one, the only resource whose id must be given. By a name it is
 * known only together with the ids of what it belongs to.
 */
function targetOf({ keys: [key = ""] }: ActionName, facts: Action, { spec, naming }: Sources): Target | undefined {
  const named = naming.all.flatMap((found) => {
    const handle = handleOf(facts, found, { spec, naming });
    if (handle === undefined) return [];
    const parents = handle.isId ? {} : parentsIn(facts, found, handle, spec);
    if (parents === undefined) return [];
    const length = Math.max(...[...found.nouns].map((noun) => (key.startsWith(noun) ? noun.length : 0)));
    return [{ found, by: { ...handle.by, ...parents }, member: handle.member, length }];
  });
  const [best, next] = [...named].sort((left, right) => right.length - left.length);
  if (best !== undefined && best.length > (next?.length ?? 0)) return best;
  const required = named.filter(({ member }) => member.required === true);
  return required.length === 1 ? required[0] : undefined;
}

/** A list of things with ids of their own is no new value for the list of the record: some of them are meant. */
function settableOf({ input = [], clientToken }: Action, by: By, spec: Spec): Member[] {
  return input.filter((member) => {
    if (Object.hasOwn(by, member.name) || member.name === clientToken) return false;
    const isListOfThings = member.type.kind === "array" && isStructure(itemOf(member.type)) && !isTags(member);
    return !isListOfThings || !membersOf(itemOf(member.type), spec).some(({ name }) => idKeyOf(name) !== undefined);
  });
}

function passageFor({ verb, keys }: ActionName, found: Found, { spec }: Sources): Update["passage"] {
  const isMode = verb === "enter" || verb === "exit";
  if (!isMode && !keys.some((key) => found.nouns.has(key))) return undefined;
  return passageOf(verb, keys[0] ?? "", stateOf(found, spec));
}

/** `EnableInstanceDeletionProtection` -> `DeletionProtection` becomes true. */
function flagOf({ verb, keys: [key = ""] }: ActionName, { nouns, members }: Found): Update["fixed"] {
  const value = { enable: true, open: true, disable: false, close: false }[verb];
  const noun = [...nouns].find((own) => key.startsWith(own) && key !== own);
  if (value === undefined || noun === undefined) return undefined;
  const flag = key.slice(noun.length);
  const member = members.find(
    ({ name, type }) =>
      type.kind === "boolean" && [flag, `${flag}${edOf("enable")}`, `enable${flag}`, `is${flag}`].includes(keyOf(name)),
  );
  return member === undefined ? undefined : { [member.name]: value };
}

/** With `ForceStop` a thing that runs is stopped first: its running is no reason to refuse. */
export function stateRefusals(
  { verb }: ActionName,
  { errors = [], input = [] }: Action,
  found: Found,
  { spec }: Sources,
): StateRefusals | undefined {
  const state = stateOf(found, spec);
  const documented = refusalsOf(errors, found, state);
  if (state === undefined || documented === undefined) return undefined;
  const codes = possible(documented, verb, state);
  if (Object.keys(codes).length === 0) return undefined;
  const running = stateNamed(state, ["running"]);
  const force = input.find(({ name, type }) => type.kind === "boolean" && /^force/i.test(name));
  const isForced = force !== undefined && running !== undefined && Object.hasOwn(codes, running);
  return { path: state.path, codes, ...(isForced ? { unless: { inputs: [force.name], states: [running] } } : {}) };
}
