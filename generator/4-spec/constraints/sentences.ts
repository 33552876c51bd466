/**
 * A description -> its sentences, in three dresses: lines wrapped by a printer, true lines and list items, full-width
 * punctuation. And what kind of sentence it is: one that holds only under a condition states no fact of the member.
 *
 *    Offset; default value: 0.          "Offset" and "default value: 0."
 *    obtain the ⏎⏎ `Id` in the response     one sentence: a printed manual breaks cells anywhere
 */
const ABBREVIATION = /\b(?:e\.g|i\.e|etc|vs|no|approx)\.$/i;

export function splitSentences(text: string): string[] {
  return chunksOf(text).flatMap((chunk) => {
    const parts = chunk.split(/(?<=[.!?][)"'`”]?)\s+(?=\S)|(?<=[。！？；;])\s*/);
    return parts.reduce<string[]>((all, part) => {
      const last = all.at(-1);
      if (last !== undefined && ABBREVIATION.test(last)) all[all.length - 1] = `${last} ${part}`;
      else if (part !== "") all.push(part);
      return all;
    }, []);
  });
}

/** Lines that begin something of their own, and lines after which nothing can go on. */
const BEGINS =
  /^(?:[-*>•] |note\b|(?:default|valid|maximum|minimum) values?\b|value ranges?\b|default ?[:：]|unit ?[:：]|currently,|this parameter\b)/i;
const STATED = /^(?:the )?(?:default(?: value)?|unit) ?(?:[:：]|is) ?[`"]?[\w.-]+[`"]?$/i;

/** Lines that belong together: a list item and a new paragraph that begins like one stand alone. */
function chunksOf(text: string): string[] {
  const chunks: string[] = [];
  for (const [i, paragraph] of text.split(/\n{2,}/).entries()) {
    for (const [j, line] of paragraph.split("\n").entries()) {
      const own = line.trim();
      const last = chunks.at(-1);
      const begins =
        BEGINS.test(own) ||
        (last !== undefined && STATED.test(last)) ||
        (j === 0 && i > 0 && /^[A-Z\p{Script=Han}【]/u.test(own) && !/[:：]$/.test(chunks.at(-1) ?? ""));
      if (own === "") continue;
      if (last === undefined || begins || /[.。;；!?！？]$/.test(last)) chunks.push(own);
      else chunks[chunks.length - 1] = /\p{Script=Han}$/u.test(last) ? last + own : `${last} ${own}`;
    }
  }
  return chunks.map(tighten);
}

/** Inline code of a printed manual has blanks around it, also before punctuation. */
export function tighten(text: string): string {
  return text.replace(/\s+(?=[.,;:!?)，。；：、）](?:\s|$|\p{Script=Han}))/gu, "").replace(/\(\s+/g, "(");
}

const CONDITION =
  /\b(?:if|when|unless|in case|once|assume|provided that|depending on|varies|until)\b|\b(?:windows|linux)\b|如果|倘若|若(?!干)|当.{1,40}时|时[，,：:、]|情况下|下非?必/i;
const KINDS_OF = "(?:instance|disk|system|image|user|account|model|region|cluster|mode|edition|tier|plan)";
const FOR_SOME = new RegExp(
  String.raw`\b(?:for|under) (?:(?!value|number)[\w\`"'/-]+ ){0,4}${KINDS_OF}s?\b(?! (?:per|in each|in a|at a|can be))|\bof (?!the\b|an?\b|this\b|each\b)(?:[\w\`"'/-]+ ){1,3}${KINDS_OF}s\b(?! (?:per|in each|in a|at a|can be))`,
  "i",
);
const OMITTED =
  /\bnot (?:specified|set|provided|passed|given|configured|filled)|\bleft (?:empty|blank)|\b(?:is|are) (?:empty|omitted|blank)\b|\bunspecified\b|\bdo(?:es)? not (?:specify|set|pass)\b|不(?:填|传|指定|设置|写)|未(?:指定|填|设置|传)|为空|缺省|留空/i;

const FOR_FIRST =
  /^(?:[-*] |note: ?)?for (?!more\b|details\b|example\b|information\b|specific\b|each\b|every\b|the (?:format|specific))/i;

/** It holds only for some system, some kind of instance, some value of another member. */
export function isConditional(sentence: string): boolean {
  return CONDITION.test(sentence.replace(/\bif (?:any|applicable)\b/gi, ""));
}

/** The same, and "for pay-as-you-go instances" too. */
export function isForSome(sentence: string): boolean {
  return isConditional(sentence) || FOR_FIRST.test(sentence) || FOR_SOME.test(sentence);
}

/** It says what happens where the member is left out. */
export function isWhenOmitted(sentence: string): boolean {
  return OMITTED.test(sentence);
}

export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
