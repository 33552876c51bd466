/**
 * What a site answered for a page -> whether it is documentation, or what it is instead: a login, a check that the reader is
 * human, a page that scripts fill, an error, something cut off. What is not recognised as documentation is never stored.
 */
import { decodeText, cleanText } from "../1-page/decode-text.js";
import { holdsBody } from "../1-page/detect-format.js";
import { parseAnswer } from "../1-page/parse-answer.js";
import { recogniseBytes } from "../1-page/recognise-bytes.js";
import { createReport } from "../diagnostics/diagnostic.js";
import { blankUnread, findBody } from "../2-document/find-body.js";
import { isKnownTitle, knowsWords } from "./known-words.js";

export type Recognised =
  | { readonly kind: "page"; readonly extension: "html" | "json"; readonly article: string }
  | { readonly kind: "refused"; readonly reason: string; readonly remedy: string };

const IN_BROWSER = "open the address in a browser; if it shows the page, save it there and give the file to ingest";
const LATER = "wait a while and run the command again, with a lower --concurrency or a longer --interval";

export function recogniseAnswer(bytes: Uint8Array): Recognised {
  const { kind, what } = recogniseBytes(bytes);
  if (kind !== "text") return refused(`it is ${what}, no page`, IN_BROWSER);
  const decoded = decodeText("answer", bytes, createReport());
  if (decoded === undefined) return refused("it is no text", IN_BROWSER);
  const text = cleanText(decoded);
  if (text.trim() === "") return refused("it is empty", LATER);
  if (/^\s*[{[]/.test(text)) return recogniseJson(text);
  if (/^\s*(?:<!--[^]*?-->\s*)*<(?:!doctype|html|head|body)\b/i.test(text)) return recogniseHtml(text);
  return refused("it is neither HTML nor JSON", IN_BROWSER);
}

function recogniseJson(text: string): Recognised {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return refused("its JSON is cut off", LATER);
  }
  const { bodies, failure } = parseAnswer(value);
  const [body] = bodies;
  if (body === undefined) return refused(failure ?? "it answers without a page", IN_BROWSER);
  return isCheck(body.text)
    ? refused("it is a login or a check that the reader is human", LATER)
    : page("json", body.text);
}

function recogniseHtml(text: string): Recognised {
  // Some sites have scripts behind the end.
  if (!/<\/(?:html|body)\s*>/i.test(text.slice(-20_000))) return refused("the page is cut off", LATER);
  if (isCheck(text)) return refused("it is a login or a check that the reader is human", LATER);
  if (!holdsBody(text)) return refused("it has no text: a login, or a page that scripts fill", IN_BROWSER);
  const blank = blankUnread(text);
  const { start, end } = findBody(blank, isKnownTitle) ?? { start: 0, end: text.length };
  return page("html", blank.slice(start, end));
}

const CHECKS = [
  /\bcaptcha\b|\b(?:are|you're|verify) (?:you are )?(?:a )?(?:human|robot)|\bunusual (?:traffic|activity)|\bsecurity (?:check|verification)/i,
  /\baccess denied\b|\bjust a moment\b|\b(?:log|sign)[ -]?in\b|\btoo many requests\b/i,
  /验证码|安全验证|人机验证|滑动验证|身份验证|登录|访问被拒绝|访问过于频繁|操作过于频繁/,
];
const SHORT = 2000;

/** Nothing that documents, but words of such pages in its titles, or in all of its few words. */
function isCheck(html: string): boolean {
  if (knowsWords(html)) return false;
  const shown = html.replace(/<!--[^]*?(?:-->|$)|<(script|style|noscript|textarea)\b[^]*?(?:<\/\1\s*>|$)/gi, " ");
  const titles = [...shown.matchAll(/<(title|h[1-6])\b[^<>]*>([^]*?)<\/\1\s*>/gi)]
    .map((own) => own[2] ?? "")
    .join("\n");
  const words = shown.replace(/<[^<>]*>/g, " ").replace(/\s+/g, " ");
  const told = words.length < SHORT ? `${titles}\n${words}` : titles;
  return CHECKS.some((own) => own.test(told)) || /<input\b[^<>]*\btype\s*=\s*["']?password/i.test(shown);
}

function page(extension: "html" | "json", article: string): Recognised {
  return { kind: "page", extension, article };
}

function refused(reason: string, remedy: string): Recognised {
  return { kind: "refused", reason, remedy };
}
