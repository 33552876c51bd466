/**
 * A creating action -> the resource it makes one more of: the one whose id it answers with, else the one its noun means, where
 * the verb can mean nothing but making. What makes things in other regions, or several that differ, is not bound.
 */
import type { Action, Member, Spec } from "../../4-spec/spec.js";
import type { Create, Unique } from "../../runtime/mock/runtime/state/binding.js";
import { membersOf } from "../client-operation.js";
import { type ActionName, parseActionName } from "./action-name.js";
import type { Sources } from "./bind-list.js";
import { chooseCode, subjectOf } from "./choose-codes.js";
import { idKeyOf } from "./find-new-id.js";
import type { Found } from "./find-resources.js";
import { matchMembers } from "./match-members.js";
import { creationOf } from "./passages.js";
import { isIdType, isList, isStructure, itemOf, type Place, placesIn } from "./places.js";
import { quotaOf } from "./find-quota.js";
import { stateOf } from "./read-record.js";
import { keyOf } from "./words.js";

/** Verbs that make a thing even where the answer does not name it. */
const MAKING = new Set("add build create import new register".split(" "));

export function bindCreate(name: ActionName, facts: Action, { spec, naming }: Sources): Create | undefined {
  if (!name.does.includes("create")) return undefined;
  const made = findMade(name, facts, { spec, naming });
  if (made === undefined) return undefined;
  const { found, id } = made;
  const input = (facts.input ?? []).filter((member) => !isWay(member, facts));
  if (input.some((member) => isLot(member, found, id))) return undefined;
  const source = input.find((member) => naming.isIdOf(member, found));
  if (source !== undefined && id !== undefined && !canCopy(name, source, input)) return undefined;
  const count = id !== undefined && isMany(id) ? input.find((member) => isCount(member, found))?.name : undefined;
  const settable = input.filter((member) => member.name !== count && (member !== source || id === undefined));
  const passage = creationOf(name.verb, stateOf(found, spec), isRunApart(name, spec));
  const unique = uniqueOf(facts, found);
  const quota = quotaOf(facts, found, spec);
  const record = id === undefined ? undefined : recordPathOf(id, facts, found, spec);
  return {
    kind: "create",
    resource: found.name,
    set: {
      ...(source !== undefined && id === undefined ? { [source.name]: found.id } : {}),
      ...matchMembers(settable, found, spec),
    },
    ...(count === undefined ? {} : { count }),
    ...(id === undefined ? {} : { id: id.path }),
    ...(record === undefined ? {} : { record }),
    ...(source !== undefined && id !== undefined ? { copyOf: source.name } : {}),
    ...(passage === undefined ? {} : { passage }),
    ...(unique === undefined ? {} : { unique }),
    ...(quota === undefined ? {} : { quota }),
  };
}

interface Made {
  readonly found: Found;
  /** Where the answer tells the id. */
  readonly id?: Place;
}

function findMade(name: ActionName, facts: Action, { spec, naming }: Sources): Made | undefined {
  const byNoun = naming.byNoun(name.keys);
  const places = placesIn(facts.output ?? [], spec).filter(
    ({ depth, lists, member }) => depth <= 2 && lists <= 1 && isIdType(member.type),
  );
  const candidates = byNoun === undefined ? naming.all : [byNoun, ...naming.all.filter((found) => found !== byNoun)];
  for (const found of candidates) {
    const id = places.find(({ member }) => isNewId(member, found));
    if (found.id !== "" && id !== undefined) return { found, id };
  }
  if (byNoun === undefined || byNoun.id === "" || !MAKING.has(name.verb)) return undefined;
  // With the id of one there is, something is made of it or for it; a name that the caller chooses is no such id.
  const isAsked = (facts.input ?? []).some((member) => naming.isIdOf(member, byNoun));
  return isAsked && idKeyOf(byNoun.id) !== undefined ? undefined : { found: byNoun };
}

/** Where another action runs such things at once, creating one does not run it. */
function isRunApart({ verb, keys }: ActionName, spec: Spec): boolean {
  const names = Object.keys(spec.actions).map(parseActionName);
  return verb === "create" && names.some((own) => own.verb === "run" && own.keys.some((key) => keys.includes(key)));
}

/** `InstanceId`, `InstanceIdSet`, `InstanceIds`; a list of texts under the noun itself (`AddressSet`). */
function isNewId({ name, type }: Member, { id, nouns }: Found): boolean {
  const key = idKeyOf(name);
  if (key === keyOf(id)) return true;
  if (key === "id" || keyOf(id) === "id")
    return key !== undefined && [...nouns].some((noun) => `${noun}id` === key || key === "id");
  return type.kind === "array" && type.of.kind === "string" && [...nouns].some((noun) => keyOf(name) === `${noun}set`);
}

function isMany({ path, member }: Place): boolean {
  return isList(member) || path.includes("[]");
}

/** `Subnets: [{CidrBlock, Zone}]`, `Ports: [80, 443]`: each of them is one to be made, with a member of its own. */
function isLot({ name, type, required }: Member, { nouns, members }: Found, id: Place | undefined): boolean {
  if (type.kind !== "array") return false;
  if (isStructure(type.of)) return nouns.has(keyOf(name).replace(/(?:set|list|config|param)$/, ""));
  const isSingle = members.some((own) => !isList(own) && keyOf(own.name) === keyOf(name));
  return required === true && isSingle && id !== undefined && isMany(id);
}

/** Says how to call, not what to make. */
function isWay({ name }: Member, { clientToken }: Action): boolean {
  return name === clientToken || /^(?:dryrun|clienttoken)$/i.test(name);
}

/** One source, one copy, here; other verbs that take an id and answer with one of the kind give back what they took. */
function canCopy({ verb }: ActionName, source: Member, input: readonly Member[]): boolean {
  return (verb === "copy" || verb === "clone") && !isList(source) && !input.some(({ name }) => /region/i.test(name));
}

function isCount({ name, type }: Member, { nouns }: Found): boolean {
  if (type.kind !== "integer") return false;
  const key = keyOf(name);
  const starts = ["", "apply", "good", "purchase", "buy", ...nouns];
  return starts.some(
    (start) => /^(?:count|num|number|amount|quantity)$/.test(key.slice(start.length)) && key.startsWith(start),
  );
}

/** The structure around the id where it is the record, or the output itself where it repeats the record. */
function recordPathOf({ path }: Place, { output = [] }: Action, found: Found, spec: Spec): string | undefined {
  const end = path.lastIndexOf(".");
  if (end === -1) {
    const names = new Set(found.members.map(({ name }) => name));
    const others = output.filter(({ name }) => name !== "RequestId" && name !== found.id);
    return others.length > 1 && others.every(({ name }) => names.has(name)) ? "" : undefined;
  }
  const around = path.slice(0, end);
  const holder = placesIn(output, spec).find((place) => place.path === around.replace(/\[\]$/, ""));
  const type = holder === undefined ? undefined : itemOf(holder.member.type);
  if (type === undefined || !isStructure(type)) return undefined;
  const names = new Set(found.members.map(({ name }) => name));
  const isRecord = membersOf(type, spec).every(({ name }) => names.has(name));
  return isRecord ? around : undefined;
}

/** The member that a code for something twice names: `InvalidKeyPairName.Duplicate` -> `KeyName`. */
export function uniqueOf({ errors = [] }: Action, { nouns, members, id }: Found): Unique | undefined {
  for (const refusal of errors) {
    const subject = subjectOf(refusal, "duplicate");
    if (subject === undefined) continue;
    const names = [...nouns, ""].flatMap((noun) =>
      subject === `${noun}name` ? [...nouns, ""].map((own) => `${own}name`) : [],
    );
    const member = members.find(
      ({ name, type }) => type.kind === "string" && (names.includes(keyOf(name)) || isExact(name, subject)),
    );
    if (member !== undefined && member.name !== id) return { path: member.name, refusal };
  }
  const [refusal] = idKeyOf(id) === undefined ? [chooseCode(errors, "duplicate", { nouns }, new Set())] : [];
  return refusal === undefined ? undefined : { path: id, refusal };
}

function isExact(name: string, subject: string): boolean {
  return subject.length > 4 && keyOf(name) === subject;
}
