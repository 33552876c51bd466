/**
 * A JSON value -> the text that prettier would print: on one line what fits, else an entry a line. Signs that nobody sees
 * are escapes. Refuses nothing; entries that are undefined are left out, and the order of keys stays.
 */
import { WIDTH } from "../typescript/fit.js";
import { ASCII, quote } from "../typescript/identifiers.js";

export function printJson(value: unknown): string {
  return `${new Printer().print(value, "", 0, 0)}\n`;
}

/** Each object is put on one line once, however deep it stands. */
class Printer {
  private readonly lines = new Map<object, string | undefined>();

  /** `before` and `after` are the columns taken on the value's first line, by its key, and behind it, by a comma. */
  print(value: unknown, indent: string, before: number, after: number): string {
    const line = this.line(value);
    if (line !== undefined && (isAtom(value) || indent.length + before + widthOf(line) + after <= WIDTH)) return line;
    if (Array.isArray(value)) {
      if (value.length > 1 && value.every((item) => typeof item === "number")) return fill(value, indent);
      return block(
        "[]",
        value.map((item, i) => this.print(item, `${indent}  `, 0, i < value.length - 1 ? 1 : 0)),
        indent,
      );
    }
    const entries = entriesOf(value as object);
    return block(
      "{}",
      entries.map(([key, own], i) => {
        const head = `${quote(key)}: `;
        return head + this.print(own, `${indent}  `, widthOf(head), i < entries.length - 1 ? 1 : 0);
      }),
      indent,
    );
  }

  /** On one line; undefined where prettier breaks it whatever its length, and where it is too long for any. */
  private line(value: unknown): string | undefined {
    if (typeof value !== "object" || value === null) return printAtom(value);
    if (this.lines.has(value)) return this.lines.get(value);
    const line = Array.isArray(value) ? this.lineOfList(value) : this.lineOfObject(value);
    const kept = line !== undefined && line.length > WIDTH && ASCII.test(line) ? undefined : line;
    this.lines.set(value, kept);
    return kept;
  }

  private lineOfList(items: readonly unknown[]): string | undefined {
    if (isBroken(items)) return undefined;
    const parts: string[] = [];
    for (const item of items) {
      const line = this.line(item);
      if (line === undefined) return undefined;
      parts.push(line);
    }
    return `[${parts.join(", ")}]`;
  }

  private lineOfObject(value: object): string | undefined {
    const parts: string[] = [];
    for (const [key, own] of entriesOf(value)) {
      const line = this.line(own);
      if (line === undefined) return undefined;
      parts.push(`${quote(key)}: ${line}`);
    }
    return parts.length === 0 ? "{}" : `{ ${parts.join(", ")} }`;
  }
}

function printAtom(value: unknown): string {
  return typeof value === "string" ? quote(value) : JSON.stringify(value).replace("e+", "e");
}

/** What has one form only: a scalar, or brackets with nothing between them. */
function isAtom(value: unknown): boolean {
  return typeof value !== "object" || value === null || entriesOf(value).length === 0;
}

/** Several lists, or several objects, each of more than one entry, take a line each. */
function isBroken(items: readonly unknown[]): boolean {
  const sizes = (test: (item: unknown) => boolean, size: (item: object) => number): boolean =>
    items.every((item) => test(item) && size(item as object) > 1);
  return (
    items.length > 1 &&
    (sizes(Array.isArray, (item) => (item as readonly unknown[]).length) ||
      sizes(isPlainObject, (item) => entriesOf(item).length))
  );
}

function isPlainObject(value: unknown): boolean {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Numbers stand in lines that are filled. */
function fill(numbers: readonly number[], indent: string): string {
  const lines: string[] = [];
  numbers.forEach((number, i) => {
    const text = `${printAtom(number)}${i < numbers.length - 1 ? "," : ""}`;
    const last = lines[lines.length - 1];
    if (last !== undefined && indent.length + 2 + last.length + 1 + text.length <= WIDTH)
      lines[lines.length - 1] = `${last} ${text}`;
    else lines.push(text);
  });
  return `[\n${lines.map((line) => `${indent}  ${line}\n`).join("")}${indent}]`;
}

/** An entry of an object or item of a list a line. */
function block(brackets: "[]" | "{}", lines: readonly string[], indent: string): string {
  return `${brackets[0]}\n${lines.map((line) => `${indent}  ${line}`).join(",\n")}\n${indent}${brackets[1]}`;
}

function entriesOf(value: object): [string, unknown][] {
  return Object.entries(value).filter(([, own]) => own !== undefined);
}

const MARKS = /[\p{Mn}\p{Me}]/gu;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe10-\ufe19\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{17000}-\u{18cff}\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]/gu;

/** Columns of the text: signs of East Asian scripts and emoji take two, marks upon other signs none. */
function widthOf(text: string): number {
  if (ASCII.test(text)) return text.length;
  const plain = text.replace(MARKS, "");
  return [...plain].length + (plain.match(WIDE)?.length ?? 0);
}
