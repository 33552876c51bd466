/**
 * Names as words: `DescribeDBInstances` -> Describe, DB, Instances; `instance-name` -> instance, name. Two names mean the same
 * where their words do, whatever the spelling: `keyOf` joins the singular words in small letters, so that `InstanceIds`,
 * `InstanceId` and `instance-id` are one key.
 */
import { remembered } from "../../support/remembered.js";

export function wordsOf(name: string): string[] {
  return name.match(/[A-Z]{2,}s(?![a-z])|[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
}

export const keyOf = remembered((name) =>
  wordsOf(name)
    .map((word) => singularOf(word).toLowerCase())
    .join(""),
);

/** With the last word in the singular, spelled as before: `ReservedInstances` -> `ReservedInstance`. */
export function singularName(words: readonly string[]): string {
  return [...words.slice(0, -1), singularOf(words.at(-1) ?? "")].join("");
}

/** Words that end like a plural and are none. */
const SINGULAR = new Set(
  "access alias analysis atlas basis canvas dns gas https kubernetes os redis series sms tls".split(" "),
);

/** Plurals that the endings below would take for something else. */
const PLURAL = new Map(
  Object.entries({
    aliases: "alias",
    apis: "api",
    caches: "cache",
    cpus: "cpu",
    gpus: "gpu",
    indexes: "index",
    indices: "index",
    menus: "menu",
    skus: "sku",
    statuses: "status",
    uris: "uri",
  }),
);

export function singularOf(word: string): string {
  const small = word.toLowerCase();
  const irregular = PLURAL.get(small);
  if (irregular !== undefined) return word.slice(0, 1) + irregular.slice(1);
  if (SINGULAR.has(small) || !small.endsWith("s") || /(?:ss|us|is)$/.test(small)) return word;
  // Three letters are short for something, unless they are two with a plural: `Kms`, but `Ids`.
  if (small.length <= 3) return /^(?:id|ip|vm)s$/.test(small) ? word.slice(0, -1) : word;
  if (/[^aeiou]ies$/.test(small) && small.length > 4) return `${word.slice(0, -3)}y`;
  if (/(?:sses|shes|ches|xes)$/.test(small)) return word.slice(0, -2);
  return word.slice(0, -1);
}
