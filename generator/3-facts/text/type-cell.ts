/**
 * The type cell of a row in flat text, which may come in pieces:
 *
 *    Array of DataDisk       Array of        Array        Array of zone          Timestamp
 *                            DataDisk        of           ·Filter Filter by …    ·ISO8601
 *                                            String
 * A piece that does not follow at once is taken only as a whole line or as the first word of a sheet.
 * `Array of X` with a documented type X needs a link to X near it, where the page has such links: descriptions
 * may start with a type's name (`Array of Instance IDs`).
 */
import type { Vendor } from "../../vendors/vendor.js";
import type { Names } from "../layout.js";

export interface TypeWords {
  readonly primitives: readonly string[];
  isType(word: string): boolean;
  /** Whether the text is a whole type cell by itself. */
  isWhole(text: string): boolean;
  /** Types that a text may begin with where cells are glued: `StringThe name.` */
  beginnings(text: string): readonly string[];
  /** Types that rows without a name have. */
  containers: readonly string[];
  /** Whether a link near this sheet points to the type; true where the page links no types at all. */
  isLinked(word: string, sheet: number): boolean;
}

export interface TypeState {
  readonly text: string;
  readonly need: "type" | "of" | "element" | "suffix" | "done";
}

export const NO_TYPE: TypeState = { text: "", need: "type" };

const NAME = /^[A-Z][A-Za-z0-9]*$/;

interface TypeLink {
  readonly name: string;
  readonly sheet: number;
}

/** `links` are given only where type cells link to their types. */
export function typeWordsOf(vendor: Vendor, names: Names, links: readonly TypeLink[] | undefined): TypeWords {
  const primitives = vendor.typeWords.map((word) => word.word).sort((a, b) => b.length - a.length);
  const isKnown = (word: string): boolean => names.types.has(word) || primitives.includes(word);
  const known = [...primitives, ...names.types];
  const elementOf = (text: string): string | undefined => {
    const mark = vendor.arrayWord.exec(text)?.[0];
    return mark === undefined ? undefined : text.slice(mark.length).replace(mark.endsWith("<") ? />$/ : "", "");
  };
  const isWhole = (text: string): boolean => {
    const element = elementOf(text);
    return isKnown(text) || (element !== undefined && (isWhole(element) || NAME.test(element)));
  };
  return {
    primitives,
    isType: (word) => isKnown(word) || (word.includes("<") && isWhole(word)),
    isWhole,
    beginnings: (text) => {
      const mark = vendor.arrayWord.exec(text)?.[0] ?? "";
      if (mark.endsWith("<")) return [/^[\w<]+>+/.exec(text)?.[0] ?? ""].filter(isWhole);
      const rest = text.slice(mark.length);
      return known.filter((own) => rest.startsWith(own)).map((own) => mark + own);
    },
    containers: vendor.typeWords
      .filter(({ word, type }) => type.kind === "struct" && word === word.toLowerCase())
      .map(({ word }) => word),
    isLinked: (word, sheet) =>
      primitives.includes(word) ||
      links === undefined ||
      links.some((link) => link.name === word && (link.sheet === sheet || link.sheet === sheet + 1)),
  };
}

export interface Place {
  readonly sheet: number;
  /** The piece would start the line, and the row has been reading its description already. */
  readonly late: boolean;
  readonly sheetFirst: boolean;
  /** An unknown name may be a type here: the position leaves no doubt. */
  readonly open: boolean;
}

/** Takes the next piece off the start of `text`, or nothing. */
export function takeType(
  state: TypeState,
  text: string,
  words: TypeWords,
  place: Place,
): { state: TypeState; rest: string } | undefined {
  const taken = takePiece(state, text, words, place);
  if (!taken) return undefined;
  const rest = text.slice(taken.length).replace(/^ +/, "");
  if (place.late && !place.sheetFirst && rest !== "") return undefined;
  return { state: taken.state, rest };
}

function takePiece(
  state: TypeState,
  text: string,
  words: TypeWords,
  place: Place,
): { state: TypeState; length: number } | undefined {
  const first = /^\S+/.exec(text)?.[0] ?? "";
  const then = (
    type: string,
    need: TypeState["need"],
    length = first.length,
  ): { state: TypeState; length: number } => ({
    state: { text: type, need },
    length,
  });
  if (state.need === "of") return first === "of" ? then("Array of", "element") : undefined;
  if (state.need === "suffix")
    return words.primitives.includes(`${state.text} ${first}`) ? then(`${state.text} ${first}`, "done") : undefined;
  if (state.need === "element")
    return isElement(first, text, words, place) ? then(`${state.text} ${first}`, "done") : undefined;
  if (state.need === "done") return undefined;
  if (first === "Array" && /^Array of(?: |$)/.test(text)) return then("Array of", "element", "Array of".length);
  if (first === "Array" && (text === "Array" || !words.primitives.includes("Array"))) return then("Array", "of");
  const primitive = words.primitives.find((word) => text === word || text.startsWith(`${word} `));
  if (primitive) return then(primitive, hasSuffix(primitive, words) ? "suffix" : "done", primitive.length);
  if (words.isType(first) || (place.open && NAME.test(first))) return then(first, "done");
  return undefined;
}

/** A line that can only be the first piece of a type: what follows must complete it. */
export function opensType(text: string, words: TypeWords): boolean {
  return text === "Array" || text === "Array of" || (words.primitives.includes(text) && hasSuffix(text, words));
}

function hasSuffix(word: string, words: TypeWords): boolean {
  return words.primitives.some((own) => own.startsWith(`${word} `));
}

function isElement(word: string, text: string, words: TypeWords, place: Place): boolean {
  if (words.isType(word)) return words.isLinked(word, place.sheet);
  return NAME.test(word) && !place.late && (text === word || place.open);
}

/** What was read, if a whole type was. */
export function finishedType(state: TypeState): string | undefined {
  return state.need === "done" || state.need === "suffix" ? state.text : undefined;
}
