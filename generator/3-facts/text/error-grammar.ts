/**
 * Cells of error tables: an HTTP status, and a code, which has a dot or two humps, as no first word of a sentence has.
 * Glued to a message, a code ends before the word that begins the sentence; which word that is must be known: it is one
 * that begins sentences and ends no name, or the code is one that the vendor's services share.
 *
 *    400InvalidParameterThe parameter is …      The begins a sentence          -> InvalidParameter
 *    InvalidName.TooLong名称过长                 the message is no ASCII         -> InvalidName.TooLong
 *    InvalidVpc.VpcIdVpcId is wrong              VpcId is a name on the page     -> ambiguous
 */
import type { CellGrammar } from "./cell-grammar.js";
import type { Words } from "../../vendors/vendor.js";

export interface CodeWords {
  readonly sentenceStarts: Words["sentenceStarts"];
  readonly sharedCodes: Words["sharedCodes"];
  /** Names that the input writes elsewhere: a message may begin with one. Where there are none, nothing can be ruled out. */
  readonly names: ReadonlySet<string>;
}

export const CODE = /^(?:[A-Z][A-Za-z0-9]*(?:\.[A-Za-z0-9_-]+)+|[A-Z][A-Za-z0-9]*[a-z0-9][A-Z][A-Za-z0-9]*)$/;
const ANY_CODE = /^[A-Za-z][\w.-]*$/;
const TOKEN = /^[A-Za-z][\w.-]*/;
const HUMP = /[A-Z]+(?![a-z])|[A-Z][a-z0-9]*|[a-z0-9]+/g;

export function errorGrammar(words: CodeWords): CellGrammar {
  const isCode = (text: string): boolean => CODE.test(text) || words.sharedCodes.includes(text);
  return {
    fits: (role, text, sure) =>
      role === "http" ? /^[1-5]\d\d$/.test(text) : role === "code" && (isCode(text) || (sure && ANY_CODE.test(text))),
    beginnings: (role, text) =>
      role === "http" ? (/^[1-5]\d\d(?=[A-Za-z])/.exec(text) ?? []) : role === "code" ? splitCode(text, words) : [],
  };
}

/** The code at the start of a glued text; none where there is no code, undefined where its end is not certain. */
function splitCode(text: string, words: CodeWords): string[] | undefined {
  const token = TOKEN.exec(text)?.[0] ?? "";
  const next = text.slice(token.length);
  const first = /^\p{ASCII}/u.test(next) ? (token.match(HUMP)?.at(-1) ?? "") : "";
  const code = token.slice(0, token.length - first.length).replace(/[.-]+$/, "");
  const shared = sharedAt(token, words);
  if (words.sentenceStarts.includes(first) && (CODE.test(code) || code === shared)) return [code];
  if (shared !== undefined) return afterShared(shared, token, next);
  if (!CODE.test(code)) return [];
  const acronym = first === "" && next !== "" && /[a-z][A-Z]{2,}$/.test(code);
  const doubtful = words.names.size === 0 || acronym || isNamed(code, words) || isNamed(token, words);
  return doubtful && next !== "" ? undefined : [code];
}

/** The longest shared code that begins the token and is not part of a longer, dotted one. */
function sharedAt(token: string, { sharedCodes }: CodeWords): string | undefined {
  const found = sharedCodes.filter((own) => token.startsWith(own) && token[own.length] !== ".");
  return found.sort((a, b) => b.length - a.length)[0];
}

/** Behind a shared code one word of a sentence stands, or a word in small letters, or its own first word again. */
function afterShared(shared: string, token: string, next: string): string[] | undefined {
  const left = token.slice(shared.length);
  const word = /^[A-Z][a-z]+$/.test(left) && /^\s/.test(next);
  return left === "" || word || /^[a-z]/.test(left) || shared.startsWith(left) ? [shared] : undefined;
}

/**
 * The end of the code is a name that the input writes, or stands twice in its last part: a message may begin there. Words
 * that end shared codes (Error, NotFound) end others too.
 */
function isNamed(code: string, { names, sharedCodes }: CodeWords): boolean {
  const part = code.slice(code.lastIndexOf(".") + 1);
  const humps = part.match(HUMP) ?? [];
  const tails = humps.map((_, i) => humps.slice(i).join("")).slice(code.includes(".") ? 0 : 1);
  const endsCodes = (own: string): boolean => sharedCodes.some((shared) => shared.endsWith(own));
  return tails.some((own) => (names.has(own) && !endsCodes(own)) || part.indexOf(own) < part.length - own.length);
}
