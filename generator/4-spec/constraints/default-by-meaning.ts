/**
 * "Whether to restart … the instance restarts by default": a Boolean's default told by its meaning. Fires only where the
 * verb of "whether to" comes back, plain or with "not", in a sentence that holds always or for a member left out.
 */
import type { ConstraintRule } from "./rule.js";
import { isForSome, isWhenOmitted } from "./sentences.js";

const WHETHER =
  /\b(?:whether to|whether (?:the|an?) [\w ]+? (?:is|are)|specifies whether to) (?:automatically |forcibly )?([a-z]{4,})/i;
const TRUE_MEANS = /\btrue`?\s*[:：-] ?(?:the )?(?:[\w ]+? (?:is|are) )?(?:[a-z]+ly )?([a-z]{4,})/i;

export const defaultByMeaning: ConstraintRule = ({ sentences, type, text }) => {
  if (
    type.kind !== "boolean" ||
    /\bdefault(?: value)?\b(?! ?[.。]?$)(?<!by default)(?=[:：) ]+(?:is )?`?(?:true|false))/im.test(text)
  )
    return undefined;
  const told = sentences.filter((own) => /\bby default\b/i.test(own));
  const [sentence] = told;
  if (sentence === undefined || told.length > 1 || (isForSome(sentence) && !isWhenOmitted(sentence))) return undefined;
  const verbs = [WHETHER, TRUE_MEANS].flatMap((form) => form.exec(text.replace(/\s+/g, " "))?.[1] ?? []);
  const words = sentence.replace(/^.*?(?:not specified|left empty)[^,]*,/i, "");
  const has = verbs.some((verb) => new RegExp(`\\b${stemOf(verb)}`, "i").test(words));
  if (!has) return undefined;
  return { default: /\b(?:not|no|never)\b/i.test(words) ? "false" : "true" };
};

/** `modify`, `modified`, `restarts`: what all forms of a verb share. */
function stemOf(verb: string): string {
  return verb.toLowerCase().replace(/(?:ing|ied|ed|es|s|e|y)$/, "");
}
