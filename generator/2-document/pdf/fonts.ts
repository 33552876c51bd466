/**
 * Glyphs of all sheets -> what their fonts are: bold, and of one width. A font says little of itself that is true (fonts
 * for Han call themselves monospaced), so widths are measured, and the name is asked where too few letters were seen.
 */
import type { Glyph, Sheet } from "./sheet.js";

export interface Fonts {
  readonly isBold: (glyph: Glyph) => boolean;
  readonly isMono: (glyph: Glyph) => boolean;
}

const BOLD = /bold|black|heavy|semibd|demi/i;
const MONO = /mono(?!type)|cour|consol|menlo|typewriter|(?:^|[^a-z])code/i;
const NARROW = /^[ijlt.,:;'|!()[\]"]$/;
const BROAD = /^[mwMWABCDGHNOQRSTUVXZ@%]$/;
const WIDE =
  /[\u1100-\u11ff\u2e80-\ua4cf\uac00-\ud7ff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]|[\ud840-\ud87f]/;

/** Letters of scripts that are written without spaces, and the punctuation that goes with them. */
export function isWide(text: string | undefined): boolean {
  return text !== undefined && WIDE.test(text);
}

export function fontsOf(sheets: readonly Sheet[]): Fonts {
  const widths = new Map<string, { narrow: Set<number>; broad: Set<number> }>();
  for (const glyph of sheets.flatMap((sheet) => sheet.runs.flat())) {
    const kind = NARROW.test(glyph.text) ? "narrow" : BROAD.test(glyph.text) ? "broad" : undefined;
    if (kind === undefined || glyph.size <= 0) continue;
    const own = widths.get(glyph.font) ?? { narrow: new Set(), broad: new Set() };
    own[kind].add(Math.round(((glyph.end - glyph.x) / glyph.size) * 50));
    widths.set(glyph.font, own);
  }
  const mono = new Map<string, boolean>();
  const isMonoFont = (font: string): boolean => {
    const own = widths.get(font);
    if (!own || own.narrow.size === 0 || own.broad.size === 0) return MONO.test(font);
    const all = [...own.narrow, ...own.broad];
    return Math.max(...all) - Math.min(...all) <= 1;
  };
  return {
    isBold: (glyph) => BOLD.test(glyph.font),
    isMono: (glyph) => {
      if (!mono.has(glyph.font)) mono.set(glyph.font, isMonoFont(glyph.font));
      return mono.get(glyph.font) === true && !isWide(glyph.text);
    },
  };
}
