/**
 * "Whether to restart … the instance restarts by default", "是否开启，默认关闭": a Boolean's default told by its meaning. Fires only where the
 * verb of "whether to" comes back, plain or with "not", in a sentence that holds always or for a member left out.
 */
import type { ProseFacts } from "../../support/prose-facts.js";
import type { ConstraintRule } from "./rule.js";
import { isForSome, isWhenOmitted } from "./sentences.js";

const WHETHER =
  /\b(?:whether to|whether (?:the|an?) [\w ]+? (?:is|are)|specifies whether to) (?:automatically |forcibly )?([a-z]{4,})/i;
const TRUE_MEANS = /\btrue`?\s*[:：-] ?(?:the )?(?:[\w ]+? (?:is|are) )?(?:[a-z]+ly )?([a-z]{4,})/i;

export const defaultByMeaning: ConstraintRule = ({ sentences, type, text }) => {
  if (type.kind !== "boolean" || STATED.test(text)) return undefined;
  return inHan(text) ?? inEnglish(sentences, text);
};

/** A default that is told as a value is not told by meaning. */
const STATED = /\bdefault(?: value)?\b[:：) ]+(?:is )?`?(?:true|false)|默认[值选项]*[为是]?[:：]?\s*`?(?:true|false)/i;

function inEnglish(sentences: readonly string[], text: string): ProseFacts | undefined {
  const told = sentences.filter((own) => /\bby default\b/i.test(own));
  const [sentence] = told;
  if (sentence === undefined || told.length > 1 || (isForSome(sentence) && !isWhenOmitted(sentence))) return undefined;
  const verbs = [WHETHER, TRUE_MEANS].flatMap((form) => form.exec(text.replace(/\s+/g, " "))?.[1] ?? []);
  const words = sentence.replace(/^.*?(?:not specified|left empty)[^,]*,/i, "");
  const has = verbs.some((verb) => new RegExp(`\\b${stemOf(verb)}`, "i").test(words));
  if (!has) return undefined;
  return { default: /\b(?:not|no|never)\b/i.test(words) ? "false" : "true" };
}

const TURN_ON = /^(?:开启|启用|打开)$/;

/** `是否开启，默认关闭`: the verb of the question again, with 不, or its opposite. */
function inHan(text: string): ProseFacts | undefined {
  const verb = /是否(?:需要|自动|强制)?(\p{Script=Han}{2})/u.exec(text)?.[1];
  const told = [...text.matchAll(/默认(?:为|是)?(不)?(\p{Script=Han}{2})(?=[^\p{Script=Han}]|$)/gu)];
  const [, not, done = ""] = told[0] ?? [];
  if (verb === undefined || told.length !== 1) return undefined;
  if (done === verb) return { default: not === undefined ? "true" : "false" };
  const off = not === undefined && TURN_ON.test(verb) && /^(?:关闭|禁用|停用)$/.test(done);
  return off ? { default: "false" } : undefined;
}

/** `modify`, `modified`, `restarts`: what all forms of a verb share. */
function stemOf(verb: string): string {
  return verb.toLowerCase().replace(/(?:ing|ied|ed|es|s|e|y)$/, "");
}
