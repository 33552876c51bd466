// A text that JSON.parse has refused in, the place of its first fault out: line and column, counted from 1, and what was
// expected there. Engines word their messages differently and often name no place; this reads the grammar of JSON itself.
// It builds no value and takes no recursion, so no text can exhaust the stack.

export interface JsonFault {
  readonly line: number;
  readonly column: number;
  readonly expected: string;
}

const SPACE = /[ \t\r\n]*/y;
// oxlint-disable-next-line no-control-regex -- the grammar of JSON excludes just these characters
const STRING = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const PLAIN = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

export function locateJsonError(text: string): JsonFault | undefined {
  const scanner = new Scanner(text);
  const expected = scanner.findFault();
  if (expected === undefined) return undefined;
  const before = text.slice(0, scanner.position);
  const line = before.split("\n").length;
  return { line, column: scanner.position - (before.lastIndexOf("\n") + 1) + 1, expected };
}

class Scanner {
  position = 0;
  readonly #text: string;
  /** The closing brackets still owed, innermost last. */
  readonly #open: string[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Moves to the first fault and says what was expected there; nothing when the text is JSON. */
  findFault(): string | undefined {
    for (;;) {
      const value = this.#takeValue();
      if (value === "no value") return this.#expectation("a value");
      if (value === "no key") return this.#expectation("a key and a colon");
      if (value === "opened") continue;
      const next = this.#closeAndSeparate();
      if (next !== "value") return next === "end" ? undefined : next;
    }
  }

  /** One value, or the opening bracket of one that is not empty, with the key of its first entry. */
  #takeValue(): "taken" | "opened" | "no value" | "no key" {
    this.#take(SPACE);
    if (this.#take(STRING) || this.#take(PLAIN)) return "taken";
    const bracket = this.#text[this.position];
    if (bracket !== "{" && bracket !== "[") return "no value";
    this.position++;
    this.#take(SPACE);
    const close = bracket === "{" ? "}" : "]";
    if (this.#text[this.position] === close) {
      this.position++;
      return "taken";
    }
    this.#open.push(close);
    if (close === "}" && !this.#takeKey()) return "no key";
    return "opened";
  }

  /** After a value: closing brackets, then a comma (and a key, in an object), or the end of the text. */
  #closeAndSeparate(): string {
    for (;;) {
      this.#take(SPACE);
      const next = this.#text[this.position];
      const close = this.#open.at(-1);
      if (close === undefined) return next === undefined ? "end" : "the end of the text";
      if (next !== close && next !== ",") return this.#expectation(`a comma or ${close}`);
      this.position++;
      if (next === close) this.#open.pop();
      else if (close === "}" && !this.#takeKey()) return this.#expectation("a key and a colon");
      else return "value";
    }
  }

  #takeKey(): boolean {
    this.#take(SPACE);
    if (!this.#take(STRING)) return false;
    this.#take(SPACE);
    if (this.#text[this.position] !== ":") return false;
    this.position++;
    return true;
  }

  #take(token: RegExp): boolean {
    token.lastIndex = this.position;
    const found = token.exec(this.#text);
    if (found === null) return false;
    this.position = token.lastIndex;
    return true;
  }

  #expectation(what: string): string {
    return this.position >= this.#text.length ? `${what}, but the text ends` : what;
  }
}
