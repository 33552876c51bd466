/**
 * Glyphs of one cell, or of the sheet outside its tables -> visual lines from top to bottom. Raised and lowered letters
 * stay in their line; what was painted twice to look bold counts once; a gap that no glyph fills is a space.
 */
import { isWide, type Fonts } from "./fonts.js";
import type { Box, Glyph, LinkArea } from "./sheet.js";

export interface Letter {
  readonly text: string;
  readonly x: number;
  readonly end: number;
  readonly mono: boolean;
  readonly url?: string;
}

export interface Line {
  readonly sheet: number;
  /** Its baseline and the box of its letters, without spaces at its ends. */
  readonly y: number;
  readonly box: Box;
  readonly size: number;
  readonly letters: readonly Letter[];
  /** As painted, for whoever cuts the line into columns. */
  readonly glyphs: readonly Glyph[];
  readonly text: string;
  readonly bold: boolean;
  /** All its Latin letters are of one width. */
  readonly mono: boolean;
  /** A drawn bullet stands before it. */
  readonly bullet?: Box;
}

export interface LineContext {
  readonly sheet: number;
  readonly fonts: Fonts;
  readonly links: readonly LinkArea[];
  readonly dots: readonly Box[];
}

export function linesOf(glyphs: readonly Glyph[], context: LineContext): Line[] {
  const lines: Glyph[][] = [];
  let main: Glyph | undefined;
  for (const glyph of [...glyphs].sort((a, b) => a.y - b.y || a.x - b.x)) {
    const line = lines[lines.length - 1];
    if (line && main && glyph.y - main.y <= 0.5 * Math.max(glyph.size, main.size)) {
      line.push(glyph);
      if (glyph.size > main.size * 1.05) main = glyph;
    } else {
      lines.push([glyph]);
      main = glyph;
    }
  }
  return lines.flatMap((line) => lineOf(line, context) ?? []);
}

function lineOf(glyphs: readonly Glyph[], context: LineContext): Line | undefined {
  const sorted = dropDoubles([...glyphs].sort((a, b) => a.x - b.x || a.y - b.y));
  const letters = trimSpaces(lettersOf(sorted, context));
  const inked = sorted.filter((glyph) => glyph.text.trim() !== "");
  const [first, last] = [letters[0], letters[letters.length - 1]];
  if (!first || !last || inked.length === 0) return undefined;
  const { isBold, isMono } = context.fonts;
  const words = inked.filter((glyph) => !isMono(glyph));
  const main = mainGlyph(words.length > 0 ? words : inked);
  const box = {
    left: first.x,
    right: Math.max(...letters.map((letter) => letter.end)),
    top: main.y - 0.8 * main.size,
    bottom: main.y + 0.2 * main.size,
  };
  const bullet = bulletBefore(box, main.size, context.dots);
  return {
    sheet: context.sheet,
    y: main.y,
    box,
    size: main.size,
    letters,
    glyphs: sorted,
    text: letters.map((letter) => letter.text).join(""),
    bold: inked.every(isBold),
    mono: inked.some(isMono) && inked.every((glyph) => isMono(glyph) || isWide(glyph.text)),
    ...(bullet ? { bullet } : {}),
  };
}

/** The size in which most of the line is set, code inside words left out; the baseline of that. */
function mainGlyph(glyphs: readonly Glyph[]): Glyph {
  const weights = new Map<number, number>();
  for (const { size, end, x } of glyphs) weights.set(size, (weights.get(size) ?? 0) + end - x);
  const [size] = [...weights].sort((a, b) => b[1] - a[1])[0] ?? [0];
  return glyphs.find((glyph) => glyph.size === size) ?? (glyphs[0] as Glyph);
}

function dropDoubles(glyphs: readonly Glyph[]): Glyph[] {
  return glyphs.filter((glyph, i) => {
    for (let k = i - 1; k >= 0 && k >= i - 4; k--) {
      const other = glyphs[k];
      if (other && other.text === glyph.text && glyph.text !== " " && glyph.x - other.x < 0.12 * glyph.size)
        return false;
    }
    return true;
  });
}

function lettersOf(glyphs: readonly Glyph[], { fonts, links }: LineContext): Letter[] {
  // Some programs paint no spaces, others paint each: there, a gap is a margin.
  const least = glyphs.some((glyph) => glyph.text === " ") ? 0.32 : 0.17;
  const letters: Letter[] = [];
  for (const glyph of glyphs) {
    const before = letters[letters.length - 1];
    const mono = fonts.isMono(glyph);
    const gap = before ? glyph.x - before.end : 0;
    const wide = isWide(before?.text) || isWide(glyph.text);
    if (before && gap > (wide ? 0.6 : least) * glyph.size && before.text !== " " && glyph.text !== " ")
      letters.push({ text: " ", x: before.end, end: glyph.x, mono: before.mono && mono });
    const [x, y] = [(glyph.x + glyph.end) / 2, glyph.y - glyph.size * 0.3];
    const url = links.find(({ box }) => x > box.left && x < box.right && y > box.top && y < box.bottom)?.url;
    const text = /^[\s\u00a0]$/.test(glyph.text) ? " " : glyph.text;
    letters.push({ text, x: glyph.x, end: glyph.end, mono, ...(url === undefined ? {} : { url }) });
  }
  return letters;
}

function trimSpaces(letters: readonly Letter[]): Letter[] {
  const inked = (letter: Letter): boolean => letter.text.trim() !== "";
  return letters.slice(letters.findIndex(inked), letters.findLastIndex(inked) + 1);
}

function bulletBefore(line: Box, size: number, dots: readonly Box[]): Box | undefined {
  return dots.find((dot) => {
    const middle = (dot.top + dot.bottom) / 2;
    const gap = line.left - dot.right;
    return middle > line.top && middle < line.bottom && gap > 0 && gap < 2.5 * size;
  });
}
