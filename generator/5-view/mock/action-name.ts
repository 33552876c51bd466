/**
 * `DescribeInstancesStatus` -> what the verb does, and the nouns the action may be about: `InstancesStatus` and, without the
 * words that only say which side of a thing is shown, `Instances`. `CreateImageFromDisk` is about `Image`.
 * A verb that no list names means nothing here.
 */
import { remembered } from "../../support/remembered.js";
import { keyOf, singularName, wordsOf } from "./words.js";

export interface ActionName {
  /** The first word, in small letters. */
  readonly verb: string;
  readonly does: readonly Deed[];
  /** The noun as it is spelled, in the singular, with and without the words of a side: longest first. */
  readonly nouns: readonly string[];
  /** `keyOf` of them. */
  readonly keys: readonly string[];
}

/** A verb may do one of several, told apart by the members of the action. */
type Deed = "list" | "create" | "update" | "delete" | "pass" | "link" | "unlink";

const VERBS: Readonly<Record<Deed, string>> = {
  list: "describe get list query search lookup",
  create:
    "add allocate apply build buy clone copy create generate import issue launch new open purchase register run upload",
  update:
    "alter assign change config configure edit modify move put rename renew replace reset resize set switch transfer update upgrade",
  delete: "delete deregister destroy drop purge release remove terminate unregister",
  pass: "activate close deactivate disable enable enter exit freeze isolate lock offline online open pause reboot recover restart resume shutdown start stop suspend unfreeze unlock",
  link: "add assign associate attach bind join mount",
  unlink: "detach disassociate dissociate leave remove unassign unassociate unbind unmount",
};

const DEEDS = new Map<string, Deed[]>();
for (const [deed, verbs] of Object.entries(VERBS) as [Deed, string][])
  for (const verb of verbs.split(" ")) DEEDS.set(verb, [...(DEEDS.get(verb) ?? []), deed]);

/** What stands behind them says more about the noun, and is none. */
const PREPOSITIONS = new Set("By For From In Into Of On To Under With Within".split(" "));

/** Sides of a thing that a listing or a change is about. */
const SIDES = new Set(
  "Attribute Attributes Basic Detail Details Info Infos Information List Overview State States Status Summary".split(
    " ",
  ),
);

/** Each rule asks for the names of all actions. */
export const parseActionName = remembered((name): ActionName => {
  const [verb = "", ...rest] = wordsOf(name);
  const end = rest.findIndex((word, index) => index > 0 && PREPOSITIONS.has(word));
  const words = end === -1 ? rest : rest.slice(0, end);
  const nouns = withoutSides(words).map(singularName);
  return { verb: verb.toLowerCase(), does: DEEDS.get(verb.toLowerCase()) ?? [], nouns, keys: nouns.map(keyOf) };
});

/** `InstancesStatus` -> `InstancesStatus`, `Instances`. */
export function withoutSides(words: readonly string[]): (readonly string[])[] {
  const last = words.at(-1);
  if (last === undefined) return [];
  return words.length > 1 && SIDES.has(last) ? [words, ...withoutSides(words.slice(0, -1))] : [words];
}
