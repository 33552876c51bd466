// Inputs for an action, made from its members alone and the same in each run: what each filling says of lists, text and
// numbers, in every place. They need not be valid for the service: what counts is how they are put on the wire.
import type { Member, TypeExpression } from "../../generator/4-spec/spec.js";

type Input = Readonly<Record<string, unknown>>;

interface Filling {
  readonly name: string;
  readonly optional: boolean;
  /** Items of a list of structures, and of a list of plain values. */
  readonly lists: readonly [number, number];
  readonly text: readonly string[];
  readonly numbers: readonly number[];
  readonly booleans: readonly boolean[];
}

const plain = {
  optional: true,
  lists: [2, 2],
  text: ["first", "second", "third"],
  numbers: [1, 20, 300],
  booleans: [true],
} as const;

const awkward = [
  "",
  "&=+%~*'()!/ ?#",
  " blanks  around ",
  "100%25 \"quoted\" 'single' `back` \\n",
  "line\nend\r\nand\ttab",
  "漢字かな交じり文",
  "e\u0301 u\u0308 \u{1F469}\u200D\u{1F680} \u{1F1E8}\u{1F1F3}",
  "\u0000\u00ad\u2028\ufeff",
  "$&{}[]|<>^;:@,._-",
  "a+b c%20d",
];

const fillings: readonly Filling[] = [
  { ...plain, name: "what is required", optional: false },
  { ...plain, name: "all members" },
  { ...plain, name: "awkward text", text: awkward },
  {
    ...plain,
    name: "numbers at their ends",
    numbers: [Number.MAX_SAFE_INTEGER, -1, 0, Number.MIN_SAFE_INTEGER, 0.1 + 0.2, -2.5, 1e-7, 1e21],
    booleans: [false, true],
  },
  { ...plain, name: "lists beyond ten", lists: [12, 11] },
  { ...plain, name: "empty text and lists", lists: [2, 0], text: [""], numbers: [0], booleans: [false] },
  { ...plain, name: "no items at all", lists: [0, 0] },
];

/**
 * Name of the filling and the input; those that come out like an earlier one are left out.
 * `turn` is where the lists of values begin, so that actions with few members do not all get the first ones.
 * `clientToken` is a member that is never left out: a generated client would make one itself.
 */
export function inputsFor(
  members: readonly Member[],
  turn: number,
  clientToken?: string,
): readonly (readonly [string, Input])[] {
  const made = fillings.map((filling) => {
    const input = fill(members, filling, turn);
    const token = clientToken === undefined ? {} : { [clientToken]: input[clientToken] || "token" };
    return [filling.name, { ...input, ...token }] as const;
  });
  const texts = made.map(([, input]) => JSON.stringify(input));
  return made.filter((_, i) => texts.indexOf(texts[i] ?? "") === i);
}

function fill(members: readonly Member[], filling: Filling, turn: number): Input {
  let place = turn;
  const pick = <T>(values: readonly T[]): T => values[place++ % values.length] as T;
  const structure = (own: readonly Member[]): Input => {
    const chosen = own.filter(({ required }) => filling.optional || required === true);
    return Object.fromEntries(chosen.map(({ name, type }) => [name, valueOf(type)]));
  };
  const valueOf = (type: TypeExpression): unknown => {
    switch (type.kind) {
      case "array":
        return Array.from({ length: filling.lists[isStructure(type.of) ? 0 : 1] }, () => valueOf(type.of));
      case "struct":
        return structure(type.members);
      case "integer":
      case "float":
        return pick(filling.numbers);
      case "boolean":
        return pick(filling.booleans);
      case "ref":
      case "map":
        throw new Error(`no value is made for a ${type.kind}`);
      default:
        return pick(filling.text);
    }
  };
  return structure(members);
}

function isStructure(type: TypeExpression): boolean {
  return type.kind === "struct" || (type.kind === "array" && isStructure(type.of));
}
