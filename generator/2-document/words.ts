/**
 * Pieces of text between markup -> the words of one block or cell: white space as a browser shows it, line breaks as `\n`,
 * code in backticks, links with what they say. Shared by all formats with markup.
 */
import type { Text, TextLink } from "./document.js";

export interface Piece {
  /** A line break is a piece of its own: `\n`. */
  readonly text: string;
  readonly place: number;
  readonly code?: boolean;
  readonly bold?: boolean;
  readonly url?: string;
}

export interface Words {
  readonly text: Text;
  /** All of it is bold: a header that markup does not call one. */
  readonly bold: boolean;
}

const SPACES = /[ \t\r\n\f]+/g;
/** What editors put between letters to part or join them; no reader sees it. */
const UNSEEN = /[\u200b\u200c\u2060\ufeff]|\u200d/g;

export function joinPieces(pieces: readonly Piece[]): Words | undefined {
  const shown = pieces.map((piece) => (piece.text === "\n" ? piece : { ...piece, text: clean(piece.text) }));
  const said = shown.filter((piece) => piece.text.trim() !== "");
  if (said.length === 0) return undefined;
  const allCode = said.every((piece) => piece.code === true);
  const parts: string[] = [];
  let last = "\n";
  let wasCode = false;
  for (const piece of shown) {
    const own = last === "\n" || last === " " ? piece.text.replace(/^ /, "") : piece.text;
    if (piece.text === "\n" && last === " ") parts.push((parts.pop() ?? "").slice(0, -1));
    const mark = piece.code === true && !allCode && own.trim() !== "" && !own.includes("`");
    if (mark && wasCode && last === "`" && own[0] !== " ")
      parts.push((parts.pop() ?? "").slice(0, -1), marked(own).slice(1));
    else if (own !== "") parts.push(mark ? marked(own) : own);
    if (own !== "") wasCode = mark;
    last = parts[parts.length - 1]?.at(-1) ?? last;
  }
  const links = linksOf(said);
  return {
    text: {
      text: parts.join("").replace(/^\n+/, "").trimEnd(),
      lines: [...new Set(said.map((piece) => piece.place))],
      ...(links.length > 0 ? { links } : {}),
    },
    bold: said.every((piece) => piece.bold === true),
  };
}

function clean(text: string): string {
  return text.replace(UNSEEN, "").replace(SPACES, " ");
}

/** Code that stands beside words; white space stays outside the marks. */
function marked(code: string): string {
  const [, before = "", own = "", after = ""] = /^( ?)(.*?)( ?)$/s.exec(code) ?? [];
  return `${before}\`${own}\`${after}`;
}

function linksOf(pieces: readonly Piece[]): TextLink[] {
  const links: { text: string; url: string }[] = [];
  let open: string | undefined;
  for (const { url, text } of pieces) {
    const last = links[links.length - 1];
    if (url !== undefined && url === open && last) last.text += text;
    else if (url !== undefined) links.push({ text, url });
    open = url;
  }
  return links.map((link) => ({ text: link.text.trim(), url: link.url }));
}

/** Parts of one cell (paragraphs, items, code) as one text; a bold cell is bold throughout. */
export function joinParts(parts: readonly { readonly words: Words; readonly sign?: string }[]): Words {
  const links = parts.flatMap((part) => part.words.text.links ?? []);
  const text = parts.reduce((own, { words, sign }, i) => {
    const gap = i === 0 ? "" : sign === undefined && parts[i - 1]?.sign === undefined ? "\n\n" : "\n";
    return `${own}${gap}${sign ?? ""}${words.text.text}`;
  }, "");
  return {
    text: {
      text,
      lines: [...new Set(parts.flatMap((part) => part.words.text.lines))],
      ...(links.length > 0 ? { links } : {}),
    },
    bold: parts.length > 0 && parts.every((part) => part.words.bold),
  };
}
