// Runs one constraint rule on sentences: what it reads, what it leaves, where it says that it did not understand.
import { expect, test } from "vitest";
import type { ConstraintRule, Described } from "../../../generator/4-spec/constraints/rule.js";
import { splitSentences } from "../../../generator/4-spec/constraints/sentences.js";
import type { TypeExpression } from "../../../generator/4-spec/spec.js";
import type { ProseFacts } from "../../../generator/support/prose-facts.js";
import { tidyWords } from "../../../generator/support/text.js";

export const text: TypeExpression = { kind: "string" };
export const number: TypeExpression = { kind: "integer" };
export const flag: TypeExpression = { kind: "boolean" };
export const texts: TypeExpression = { kind: "array", of: text };
export const rows: TypeExpression = { kind: "array", of: { kind: "ref", name: "Row" } };

type About = Partial<Pick<Described, "name" | "type" | "direction">>;
/** Words, what is read from them (nothing: undefined), and the member where it is not the one of the file. */
export type Case = readonly [words: string, facts: ProseFacts | undefined, about?: About];

export function testRule(rule: ConstraintRule, usual: About, cases: readonly Case[]): void {
  for (const [words, facts, about] of cases)
    test(words, () => {
      expect(rule(described(words, { ...usual, ...about }))).toEqual(facts);
    });
}

function described(words: string, { name = "Field", type = text, direction = "input" }: About): Described {
  const tidy = tidyWords(words);
  const value = type.kind === "array" ? type.of : type;
  return { name, type, direction, value, text: tidy, sentences: splitSentences(tidy) };
}

/** `A`, `B (label)` as values. */
export function values(...own: readonly string[]): ProseFacts {
  return {
    values: own.map((each) => {
      const [, value = "", label] = /^(.*?)(?: \((.*)\))?$/.exec(each) ?? [];
      return label === undefined ? { value } : { value, label };
    }),
  };
}
