/**
 * Actions that change or end things that exist: by the ids in the input, with what of the input the record shows, through the
 * states that the verb names. What deletes must be named by the noun: `DeleteLaunchTemplateVersions` takes a template's id and
 * deletes no template. A change that no listing shows is not bound.
 */
import type { Action, Member } from "../../4-spec/spec.js";
import type { Delete, StateRefusals, Update } from "../../runtime/mock/runtime/state/binding.js";
import { membersOf } from "../client-operation.js";
import type { ActionName } from "./action-name.js";
import { uniqueOf } from "./bind-create.js";
import type { Sources } from "./bind-list.js";
import { chooseCode, refusalsOf, subjectOf } from "./choose-codes.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { isTags, matchMembers, sameName, settablePlaces } from "./match-members.js";
import { deletionOf, edOf, passageOf, possible, stateNamed } from "./passages.js";
import { isStructure, itemOf } from "./places.js";
import { stateOf } from "./read-record.js";
import { keyOf } from "./words.js";

export function bindDelete(name: ActionName, facts: Action, { spec, naming }: Sources): Delete | undefined {
  const found = naming.byNoun(name.keys);
  if (!name.does.includes("delete") || found === undefined) return undefined;
  const input = facts.input ?? [];
  const own = input.find((member) => naming.isIdOf(member, found));
  if (own === undefined) return undefined;
  const by: Record<string, string> = { [own.name]: found.id };
  for (const member of input.filter((other) => other !== own && other.required === true)) {
    if (idKeyOf(member.name) === undefined) continue;
    const path = sameName(member, settablePlaces(found, spec));
    // It deletes something of the thing, or the thing of another: not known which.
    if (path === undefined) return undefined;
    by[member.name] = path;
  }
  const state = stateOf(found, spec);
  const passage = deletionOf(name.verb, state);
  const refusals = stateRefusals(name, facts, found, { spec, naming });
  const inUse = inUseCode(facts, found, { spec, naming });
  return {
    kind: "delete",
    resource: found.name,
    by,
    ...(passage === undefined ? {} : { passage }),
    ...(refusals === undefined ? {} : { refusals }),
    ...(inUse === undefined ? {} : { inUse }),
  };
}

/** Also by another word for the thing (`PlacementSetNotEmpty`), as long as that is no other resource. */
function inUseCode({ errors = [] }: Action, found: Found, { naming }: Sources): string | undefined {
  const others = new Set(naming.all.filter((other) => other !== found).flatMap(({ nouns }) => [...nouns]));
  const codes = errors.filter((code) => !others.has(subjectOf(code, "inUse") ?? "?"));
  return chooseCode(codes, "inUse", found.nouns, true) ?? codes.find((code) => subjectOf(code, "inUse") !== undefined);
}

export function bindUpdate(name: ActionName, facts: Action, { spec, naming }: Sources): Update | undefined {
  const isPass = name.does.includes("pass");
  if (!isPass && !name.does.includes("update")) return undefined;
  const target = targetOf(name, facts, { spec, naming });
  if (target === undefined) return undefined;
  const { found, id } = target;
  const passage = isPass ? passageFor(name, found, { spec, naming }) : undefined;
  const fixed = isPass && passage === undefined ? flagOf(name, found) : undefined;
  const set = isPass ? {} : matchMembers(settableOf(facts, id, { spec, naming }), found, spec);
  if (passage === undefined && fixed === undefined && Object.keys(set).length === 0) return undefined;
  const refusals = stateRefusals(name, facts, found, { spec, naming });
  const unique = uniqueOf(facts, found);
  const isRenamed = unique !== undefined && Object.values(set).includes(unique.path);
  return {
    kind: "update",
    resource: found.name,
    by: { [id.name]: found.id },
    set,
    ...(fixed === undefined ? {} : { fixed }),
    ...(isRenamed ? { unique } : {}),
    ...(passage === undefined ? {} : { passage }),
    ...(refusals === undefined ? {} : { refusals }),
  };
}

interface Target {
  readonly found: Found;
  readonly id: Member;
}

/** The resource that the action's noun begins with; without one, the only resource whose id must be given. */
export function targetOf(
  { keys: [key = ""] }: ActionName,
  { input = [] }: Action,
  { naming }: Sources,
): Target | undefined {
  const named = input.flatMap((id) => {
    const found = naming.all.find((own) => own.id !== "" && naming.isIdOf(id, own));
    return found === undefined
      ? []
      : [{ found, id, length: Math.max(...[...found.nouns].map((noun) => (key.startsWith(noun) ? noun.length : 0))) }];
  });
  const [best, next] = [...named].sort((left, right) => right.length - left.length);
  if (best !== undefined && best.length > (next?.length ?? 0)) return best;
  const required = named.filter(({ id }) => id.required === true);
  return required.length === 1 ? required[0] : undefined;
}

/** A list of things with ids of their own is no new value for the list of the record: some of them are meant. */
function settableOf({ input = [], clientToken }: Action, id: Member, { spec }: Sources): Member[] {
  return input.filter((member) => {
    if (member === id || member.name === clientToken) return false;
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
  return { path: state.path, codes, ...(isForced ? { unless: { input: force.name, states: [running] } } : {}) };
}
