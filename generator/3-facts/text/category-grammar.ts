/** Cells of the category list: an action's name of two humps or more, and how often it may be called. */
import type { CellGrammar } from "./cell-grammar.js";

const ACTION = /^[A-Z][a-z]+[A-Z]\w*$/;

/** Glued to its feature, a name ends where an action is known to, or where another script or a sentence begins. */
export function categoryGrammar(actions: ReadonlySet<string>, sentenceStarts: readonly string[]): CellGrammar {
  return {
    fits: (role, text) => (role === "name" ? ACTION.test(text) : role === "rate" && /^\d+$/.test(text)),
    beginnings: (role, text) => (role === "name" ? namesIn(text, actions, sentenceStarts) : []),
  };
}

/** Undefined where a name begins whose end is not certain. */
function namesIn(text: string, actions: ReadonlySet<string>, sentenceStarts: readonly string[]): string[] | undefined {
  const token = /^[A-Z]\w*/.exec(text)?.[0] ?? "";
  const known = [...actions].filter((own) => text.startsWith(own)).sort((a, b) => b.length - a.length);
  if (known[0] !== undefined) return [known[0]];
  if (!ACTION.test(token)) return [];
  if (/^\P{ASCII}/u.test(text.slice(token.length)) && !/[a-z][A-Z]{2,}$/.test(token)) return [token];
  const start = sentenceStarts.find((own) => token.endsWith(own) && ACTION.test(token.slice(0, -own.length)));
  return start === undefined ? undefined : [token.slice(0, -start.length)];
}
