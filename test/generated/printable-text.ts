// Words, values and names as a page can have them, odd signs of every layer between spec and page file included.
// A cell knows no blanks around its text and no runs of blanks inside it: none are made.
import fc from "fast-check";

const odd = [
  "a|b",
  "a\\",
  "\\|",
  "<b>",
  "&amp;",
  "`x`",
  "# x",
  "- x",
  "> x",
  "a: b",
  "---",
  "{{x}}",
  '"q"',
  "a;b",
  "a; b",
  "a, b",
  "(x)",
  "one of a, b",
  "default 1",
  "may be null",
  "1..2",
  "é",
  "名前",
  "😀",
  "true",
  "0",
  "-",
  "[x](y)",
  "```",
  "***",
  "a=b&c",
  "%41",
  "a+b",
  "?",
  "__proto__",
  "constructor",
  "null",
];

const letters = "abcXYZ019_-./:@*+|\\<>`#\"'(){}[];,&=%?!~^$é名".split("");
const token = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 });

/** A short text of one line. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(token, fc.constantFrom(...odd)), { minLength: 1, maxLength: 3 })
  .map((own) => own.join(" "));

/** One value: an enumerated one, a default, an id, a key. */
export const value: fc.Arbitrary<string> = fc.oneof(token, fc.constantFrom(...odd));

/** A description that says no fact: plain words in paragraphs. */
const plain = fc.array(fc.constantFrom(..."lorem ipsum | dolor <sit> `amet` # 名 \\ é".split(" ")), {
  minLength: 1,
  maxLength: 6,
});
export const text: fc.Arbitrary<string> = fc
  .array(
    plain.map((own) => own.join(" ")),
    { minLength: 1, maxLength: 3 },
  )
  .map((own) => own.join("\n\n"));

const wordLike = /^(?:String|Integer|Uint64|Int64|Float|Boolean|Binary|Date|Timestamp|Object)$/i;

/** The name of an action or a type. */
export const upperName: fc.Arbitrary<string> = fc
  .tuple(
    fc.constantFrom("A", "Run", "Describe", "B"),
    fc.string({ unit: fc.constantFrom("a", "B", "1", "x"), maxLength: 4 }),
  )
  .map((own) => own.join(""))
  .filter((name) => !wordLike.test(name));

/** The name of a member; `Region` and its like stand for all actions and are no members. */
export const memberName: fc.Arbitrary<string> = fc.oneof(
  upperName,
  fc.constantFrom("__proto__", "constructor", "toString", "x", "x-y", "X_1", "filter:tag", "N", "名", "a.b"),
);
