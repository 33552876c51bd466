/** Small text helpers: white space, joining wrapped lines, ASCII order, counting words. Pure. */

/** No-break and zero-width spaces become plain ones; runs of white space become one space. */
export function squeeze(text: string): string {
  return text
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, "")
    .replace(/[\s\u00a0]+/g, " ")
    .trim();
}

/**
 * Words as a spec keeps them: line breaks stay but for those after a hyphen, runs of spaces become one, and code that a
 * printed manual marks by no-break spaces around it stands in backticks. Doing it twice changes nothing.
 */
export function tidyWords(text: string): string {
  const paired = (text.match(/\u00a0/g) ?? []).length % 2 === 0;
  return text
    .replace(/\u200b|\u200c|\u200d|\ufeff/g, "")
    .replace(
      paired ? /\u00a0([^\u00a0]+)\u00a0/g : /\u00a0([^\u00a0\n]+?)\u00a0/g,
      (_, code: string) => ` \`${code.replace(/\n+/g, "\n")}\` `,
    )
    .replace(/(\S-) *\n(?=\S)/g, "$1")
    .split("\n")
    .map((line) => line.replace(/[\s\u00a0]+/g, " ").trim())
    .join("\n")
    .replace(/\n{3,}/g, "\n\n")
    .trim();
}

/** Lines of one wrapped cell as one line: a break after a hyphen that ends a word takes no space (`ap-` / `guangzhou`). */
export function unwrap(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === "") return line;
    return /\S-$/.test(text) ? text + line : `${text} ${line}`;
  }, "");
}

/** A name as one line that shows what it is: no control, format or line characters. */
export function printableName(name: string): string {
  return name.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}]/gu, "\ufffd");
}

export function compareAscii(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Words of Latin text plus Han, kana and hangul characters, for saying how long a text was. */
export function countWords(text: string): number {
  return (text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]|[\p{L}\p{N}]+/gu) ?? [])
    .length;
}

export function kebabCase(name: string): string {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z]+)([A-Z][a-z])/g, "$1-$2")
    .replace(/[^A-Za-z0-9]+/g, "-")
    .toLowerCase();
}
