/**
 * A description -> its facts: by the constraint rules where the vendor's words are kept, by reading the canonical
 * sentence back where they were dropped. Says which rules fired.
 */
import { parseFacts } from "../support/fact-sentence.js";
import type { ProseFacts } from "../support/prose-facts.js";
import { tidyWords } from "../support/text.js";
import type { PageFacts } from "../3-facts/facts.js";
import { CONSTRAINT_RULES } from "./constraints/registry.js";
import type { Described } from "./constraints/rule.js";
import { splitSentences } from "./constraints/sentences.js";

export interface ReadProse {
  readonly facts: ProseFacts;
  readonly rules: readonly string[];
}

/** No description of a parameter is longer; rules need not be quick on what is none. */
const LONGEST = 12_000;

type ProsePage = Pick<PageFacts, "descriptions" | "notes">;

/** On a page that was cut at its right edge no word of an input table can be trusted to be whole: no rule fires. */
export function readProse(
  text: string,
  about: Pick<Described, "name" | "type" | "direction">,
  page: ProsePage,
): ReadProse {
  if (text === "") return { facts: {}, rules: [] };
  if (page.descriptions === "drop") return { facts: parseFacts(text) ?? {}, rules: ["page-file/fact-sentence"] };
  if (about.direction === "input" && page.notes.some((note) => note.code === "facts/cut-edge"))
    return { facts: {}, rules: [] };
  const marked = tidyWords(text);
  if (marked.length > LONGEST) return { facts: { unread: ["anything"] }, rules: [] };
  const value = about.type.kind === "array" ? about.type.of : about.type;
  const described: Described = { ...about, text: marked, sentences: splitSentences(marked), value };
  const fired = Object.entries(CONSTRAINT_RULES).flatMap(([name, rule]) => {
    const facts = rule(described);
    return facts ? [{ name, facts }] : [];
  });
  const facts = Object.assign({}, ...fired.map((own) => own.facts)) as ProseFacts;
  const lists = {
    rules: fired.flatMap((own) => own.facts.rules ?? []),
    unread: fired.flatMap((own) => own.facts.unread ?? []).filter((what) => !(what in facts)),
  };
  const { unread: _unread, ...rest } = facts;
  return {
    facts: {
      ...rest,
      ...(lists.rules.length > 0 ? { rules: lists.rules } : {}),
      ...(lists.unread.length > 0 ? { unread: lists.unread } : {}),
    },
    rules: fired.map((own) => own.name),
  };
}
