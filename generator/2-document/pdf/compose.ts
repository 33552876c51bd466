/**
 * Lines of one cell, paragraph or heading -> its words. A line that ends because the next word did not fit is joined to
 * it; one that ends early is a line break. Bullets become `- `, letters of one width inside other words stand in
 * backticks, words under a link area are links.
 *
 *    |Array of        |    `Array of` and the word do not fit in one line: joined by a space
 *    |SeasonalDiscount|    the word alone fills the line, up to a letter: joined by nothing
 *    |Condition       |
 */
import type { Text, TextLink } from "../document.js";
import { isWide } from "./fonts.js";
import type { Letter, Line } from "./line.js";

export interface ComposeOptions {
  /** Where a line must end at the latest, on the sheet of the line. */
  readonly right: number;
  /** No ruling line says where that is: the longest line does. */
  readonly loose?: boolean;
  readonly placeOf: (line: Line) => number;
}

/** The same letters as a bullet that is drawn. */
const BULLET = /^[•‣◦▪▫●○■□⁃∙·]$/;
/** A space or a line break that the text takes on between two lines has no place on the sheet. */
type Piece = Pick<Letter, "text" | "mono" | "url">;

export function compose(lines: readonly Line[], options: ComposeOptions): Text {
  const pieces: Piece[] = [];
  const pitch = pitchOf(lines);
  let itemLeft: number | undefined;
  lines.forEach((line, i) => {
    const { isItem, letters } = withoutBullet(line);
    const above = lines[i - 1];
    if (above)
      pieces.push(
        ...joint(pieces, above, { ...line, letters }, options, isItem || isBreak(above, line, pitch, itemLeft)),
      );
    if (isItem) {
      pieces.push(...plain("- "));
      itemLeft = letters[0]?.x;
    } else if (above && itemLeft !== undefined && line.box.left < itemLeft - 2) itemLeft = undefined;
    pieces.push(...letters);
  });
  const { text, links } = print(pieces);
  const places = [...new Set(lines.map(options.placeOf))].sort((a, b) => a - b);
  return { text, lines: places, ...(links.length > 0 ? { links } : {}) };
}

export function withoutBullet(line: Line): { isItem: boolean; letters: readonly Letter[] } {
  if (line.bullet) return { isItem: true, letters: line.letters };
  const [first, second] = line.letters;
  if (!first || !BULLET.test(first.text) || second?.text !== " ") return { isItem: false, letters: line.letters };
  return { isItem: true, letters: line.letters.slice(line.letters.findIndex((own, i) => i > 0 && own.text !== " ")) };
}

/** The least distance of two lines of the same sheet. */
function pitchOf(lines: readonly Line[]): number {
  const gaps = lines.slice(1).map((line, i) => (line.sheet === lines[i]?.sheet ? line.y - lines[i].y : Infinity));
  return Math.min(...gaps, 1.9 * (lines[0]?.size ?? 0));
}

/** More space above than lines have, or a line that goes back to the left of a list's words. */
function isBreak(above: Line, line: Line, pitch: number, itemLeft: number | undefined): boolean {
  if (line.sheet === above.sheet && line.y - above.y > 1.3 * pitch) return true;
  return itemLeft !== undefined && line.box.left < itemLeft - 2;
}

function joint(before: readonly Piece[], above: Line, line: Line, options: ComposeOptions, broken: boolean): Piece[] {
  const last = before[before.length - 1];
  const first = line.letters[0];
  if (!last || !first) return [];
  const room = options.right - above.box.right;
  if (broken || room > unitWidth(line.letters) + spaceBefore(first, above)) return plain("\n");
  const token = lastToken(before);
  const none =
    isWide(last.text) ||
    isWide(first.text) ||
    /\S-$/.test(token) ||
    (/[/?&=%]$/.test(token) && /\w[/=].|:\/\//.test(token)) ||
    isBrokenWord(above.text, options.loose ? Math.min(room, 0) : room, first.end - first.x);
  return none ? [] : [{ text: " ", mono: last.mono && first.mono }];
}

/** What the next word would have needed besides its own width: a space, and a little that programs reckon differently. */
function spaceBefore(first: Letter, above: Line): number {
  if (isWide(first.text)) return 0.3 * above.size;
  const space = above.letters.find((letter) => letter.text === " ");
  return (space ? space.end - space.x : 0.28 * above.size) + 0.03 * above.size;
}

/**
 * A word that is broken anywhere stood alone in its line and left less room than a letter takes. Columns are often made
 * as wide as their longest word: one that leaves no room at all is broken only if it is no plain word.
 */
function isBrokenWord(text: string, room: number, letter: number): boolean {
  if (text.includes(" ") || room > letter + 1 || /[,;:)]$|^[A-Za-z]+\.$/.test(text)) return false;
  return room > 0.3 || !/^[A-Z]?[a-z]+$/.test(text);
}

/** Closing marks never begin a line: they go with the letter before them. */
const CLOSING = /^[、。，．；：！？）」』】》〉”’)\]},.;:!?%…]$/;

/** Width of what cannot be broken at the start of a line: a word, or one letter of a script without spaces. */
function unitWidth(letters: readonly Letter[]): number {
  const first = letters[0];
  if (!first) return 0;
  const end = letters.findIndex((letter, i) => {
    const before = letters[i - 1];
    if (!before || CLOSING.test(letter.text)) return false;
    return letter.text === " " || isWide(letter.text) || isWide(before.text) || before.text === "-";
  });
  const last = letters[(end < 0 ? letters.length : end) - 1] ?? first;
  return last.end - first.x;
}

function lastToken(pieces: readonly Piece[]): string {
  const start = pieces.findLastIndex((piece) => /\s/.test(piece.text));
  return pieces
    .slice(start + 1)
    .map((piece) => piece.text)
    .join("");
}

function plain(text: string): Piece[] {
  return [...text].map((letter) => ({ text: letter, mono: false }));
}

function print(pieces: readonly Piece[]): { text: string; links: TextLink[] } {
  const inked = pieces.filter((piece) => /[^\s-]/.test(piece.text));
  const allMono = inked.every((piece) => piece.mono || isWide(piece.text));
  let text = "";
  let code = false;
  let link: { text: string; url: string } | undefined;
  const links: TextLink[] = [];
  pieces.forEach((piece, i) => {
    const mono = piece.mono && !allMono && (code || /\S/.test(piece.text));
    if (code && (!mono || piece.text === "\n")) {
      text = text.replace(/(\s*)$/, "`$1");
      code = false;
    }
    if (mono && piece.text !== "\n" && !code) {
      text += "`";
      code = true;
    }
    text += piece.text;
    const goesOn = piece.url === undefined && link !== undefined && pieces[i + 1]?.url === link.url;
    if (link && piece.url !== link.url && !goesOn) link = void links.push(link);
    if (piece.url !== undefined && !link) link = { text: "", url: piece.url };
    if (link) link.text += piece.text;
  });
  if (code) text = text.replace(/(\s*)$/, "`$1");
  if (link) links.push(link);
  return { text: tidy(text), links: links.map((own) => ({ text: tidy(own.text), url: own.url })) };
}

function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \u00a0]+/g, " ").trim())
    .join("\n")
    .trim();
}
