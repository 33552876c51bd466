// Content streams in, the bytes of a PDF out: for what a browser does not print. F1 is Helvetica, F2 bold, F3 Courier,
// F4 a Han font that is not in the file.

export interface SmallPdf {
  /** One content stream a sheet of 600 by 800 points. */
  readonly sheets: readonly string[];
  /** Entries of the trailer, the catalog, or each sheet, and objects from number 20 on. */
  readonly trailer?: string;
  readonly catalog?: string;
  readonly sheet?: string;
  readonly objects?: readonly string[];
}

const FONTS = [
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >>",
  "<< /Type /Font /Subtype /Type1 /BaseFont /Courier /Encoding /WinAnsiEncoding >>",
  "<< /Type /Font /Subtype /Type0 /BaseFont /STSong-Light /Encoding /UniGB-UCS2-H /DescendantFonts [ << /Type /Font /Subtype /CIDFontType0 /BaseFont /STSong-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 2 >> /FontDescriptor << /Type /FontDescriptor /FontName /STSong-Light /Flags 4 /FontBBox [ 0 -200 1000 900 ] /ItalicAngle 0 /Ascent 800 /Descent -200 /StemV 80 >> /DW 1000 >> ] >>",
];
const FIRST_SHEET = 40;

export function smallPdf({ sheets, trailer = "", catalog = "", sheet = "", objects = [] }: SmallPdf): Uint8Array {
  const kids = sheets.map((_, i) => `${FIRST_SHEET + 2 * i} 0 R`).join(" ");
  const fonts = FONTS.map((_, i) => `/F${i + 1} ${10 + i} 0 R`).join(" ");
  const all = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [
      2,
      `<< /Type /Pages /Kids [ ${kids} ] /Count ${sheets.length} /Resources << /Font << ${fonts} >> /XObject << /P 20 0 R >> >> >>`,
    ],
    ...FONTS.map((font, i): [number, string] => [10 + i, font]),
    ...objects.map((object, i): [number, string] => [20 + i, object]),
    ...sheets.flatMap((content, i): [number, string][] => [
      [
        FIRST_SHEET + 2 * i,
        `<< /Type /Page /Parent 2 0 R /MediaBox [ 0 0 600 800 ] /Contents ${FIRST_SHEET + 2 * i + 1} 0 R ${sheet} >>`,
      ],
      [FIRST_SHEET + 2 * i + 1, `<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    ]),
  ]);
  let text = "%PDF-1.7\n";
  const offsets = [...all].map(([number, body]): [number, number] => {
    const offset = text.length;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return [number, offset];
  });
  const entries = offsets
    .map(([number, offset]) => `${number} 1\n${String(offset).padStart(10, "0")} 00000 n \n`)
    .join("");
  text += `xref\n0 1\n0000000000 65535 f \n${entries}trailer\n<< /Root 1 0 R /Size 999 ${trailer} >>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Words with their baseline, as one text object. */
export function words(x: number, y: number, text: string, font = "F1", size = 10): string {
  return `BT /${font} ${size} Tf 1 0 0 1 ${x} ${y} Tm (${text.replace(/[()\\]/g, "\\$&")}) Tj ET`;
}

/** Lines of a grid at these places. */
export function grid(xs: readonly number[], ys: readonly number[]): string {
  const [left, right] = [Math.min(...xs), Math.max(...xs)];
  const [bottom, top] = [Math.min(...ys), Math.max(...ys)];
  const flat = ys.map((y) => `${left} ${y} m ${right} ${y} l S`);
  return [...flat, ...xs.map((x) => `${x} ${bottom} m ${x} ${top} l S`)].join("\n");
}
