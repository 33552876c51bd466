/**
 * The letters that a PDF gives for a glyph -> the letters that a reader sees. Ligatures come apart; Han characters that
 * share their drawing with a radical are often given as that radical, and come back as themselves.
 */
const APART = /[\u2f00-\u2fdf\u3131-\u318e\uf900-\ufaff\ufb00-\ufb06\u2e9f\u2ef3]/g;
// oxlint-disable-next-line no-control-regex -- exactly these must go
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\u00ad\ufffe\uffff]/g;
/** Radicals of the supplement that Unicode gives no character for: by their form, the character that has it. */
const RADICALS = new Map(
  Array.from(
    "⺁厂⺇几⺌小⺎兀⺒巳⺟母⺠民⻁虎⻄西⻅见⻆角⻉贝⻋车⻓长⻔门⻘青⻙韦⻚页⻛风⻜飞⻝食⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻬齐⻮齿⻰龙⻳龟",
  ).reduce<[string, string][]>(
    (pairs, letter, i, all) => (i % 2 ? pairs : [...pairs, [letter, all[i + 1] ?? letter]]),
    [],
  ),
);
const RADICAL = /[\u2e80-\u2eff]/g;

export function readableText(text: string): string {
  return text
    .replace(RADICAL, (letter) => RADICALS.get(letter) ?? letter)
    .replace(APART, (letter) => letter.normalize("NFKC"))
    .replace(CONTROLS, "");
}
