/** Cells of parameter and member tables: a name, yes or no, a type of the vendor's or one that the input defines. */
import type { ColumnRole } from "../facts.js";
import type { CellGrammar, Reading } from "./cell-grammar.js";
import type { TypeWords } from "./type-cell.js";

export interface ParameterWords {
  readonly types: TypeWords;
  readonly flags: readonly string[];
  /** Names that code on the page writes. */
  readonly inCode: ReadonlySet<string>;
}

const NAME = /^(?:└ ?)*[A-Za-z][\w-]*(?:\.\w+)*/;
const TYPE_NAME = /^[A-Z]\w*$/;
/** A line or a word that goes on without a space, where a sentence would have one. */
const GLUED_WORD = /^(?:[A-Z]|\P{ASCII})/u;

export function parameterGrammar(words: ParameterWords): CellGrammar {
  const { types, flags } = words;
  return {
    fits(role, text, sure) {
      switch (role) {
        case "name":
          return NAME.exec(text)?.[0] === text && !flags.includes(text);
        case "required":
          return flags.includes(text);
        case "type":
          return types.isWhole(text) || (sure && TYPE_NAME.test(text));
        default:
          return false;
      }
    },
    beginnings(role, text) {
      switch (role) {
        case "name":
          return prefixesOf(NAME.exec(text)?.[0] ?? "");
        case "required":
          return flags.filter((own) => text.startsWith(own));
        case "type":
          return types.beginnings(text);
        default:
          return [];
      }
    },
    choose: (readings) => choose(readings, words),
    suspects: (text, prefix) => suspects(text, prefix, words),
    unnamed: (text) =>
      types.containers.find((own) => text === own || (text.startsWith(own) && GLUED_WORD.test(text.slice(own.length)))),
  };
}

function prefixesOf(token: string): string[] {
  return Array.from({ length: token.length }, (_, i) => token.slice(0, i + 1)).filter(
    (own) => NAME.exec(own)?.[0] === own && !/[.-]$/.test(own),
  );
}

/**
 * A name that the page's examples write is the one meant. A description does not begin with a type word glued to its next
 * word: `Start|Date|StringStart date` is `StartDate|String|Start date`. Of two types at one place the longer is meant,
 * unless it would leave nothing to describe.
 */
function choose(readings: readonly Reading[], { types, inCode }: ParameterWords): readonly Reading[] {
  if (readings.length < 2) return readings;
  const shown = readings.filter(({ cells }) => inCode.has(/^\w+/.exec(cells[0] ?? "")?.[0] ?? ""));
  const named = shown.length > 0 ? shown : readings;
  const plain = named.filter(
    ({ rest }) => !types.beginnings(rest).some((own) => GLUED_WORD.test(rest.slice(own.length))),
  );
  const left = plain.length > 0 ? plain : named;
  return left.filter(
    (own) =>
      !left.some(
        (other) => other.rest !== "" && other.rest.length < own.rest.length && other.cells[0] === own.cells[0],
      ),
  );
}

/** A name, a flag and something like a type, or where the type's cell before the flag would be empty; or `Array of` inside a word; or a word of many humps that no code writes. */
function suspects(text: string, prefix: readonly ColumnRole[], { flags, inCode }: ParameterWords): boolean {
  if (/^[A-Za-z][\w.-]*Array of [A-Z]/.test(text)) return true;
  if (prefix.includes("required")) {
    const next = prefix.indexOf("type") < prefix.indexOf("required") ? "" : "(?:Array of )?[A-Z]";
    return flags.some((own) => new RegExp(`^[A-Za-z][\\w.-]*?[^A-Z\\s]\\.?${own}${next}`).test(text));
  }
  const [word = ""] = /^[A-Z]\w+/.exec(text) ?? [];
  return (word.match(/[A-Z][a-z0-9]+/g) ?? []).length > 2 && !inCode.has(word);
}
