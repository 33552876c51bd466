/**
 * One sheet of a PDF as it is painted, in points from its upper left corner: glyphs, painted shapes, link areas. What
 * reads PDFs makes it (parse-pdf.ts, trace-operators.ts); all other files of this folder only look at it.
 */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface Glyph {
  /** One letter, or several for a ligature. */
  readonly text: string;
  readonly x: number;
  readonly end: number;
  /** Its baseline. */
  readonly y: number;
  readonly size: number;
  /** Name of its font, without the mark of a subset. */
  readonly font: string;
}

export interface LinkArea {
  readonly box: Box;
  readonly url: string;
}

export interface Sheet {
  /** 1-based. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** In the order of painting; each run of text was painted at once. */
  readonly runs: readonly (readonly Glyph[])[];
  /** Text that does not run from left to right, such as a watermark. */
  readonly turned: readonly string[];
  readonly shapes: readonly Box[];
  readonly links: readonly LinkArea[];
}
