/**
 * JSON answer of a documentation endpoint -> its page, or why it holds none. Which key holds the page differs by vendor
 * and year; that the longest string of the answer that is a page by its structure is the page does not.
 *
 *     {"code": 200, "data": {"docTitle": "...", "lastModifiedTime": 1732702815000, "content": "<h2>...</h2><table>..."}}
 *
 * Descriptions inside specs look like pages too: a page makes up a good part of its answer, theirs do not.
 */
import { failureOf, isObject, refusalOf, type Json } from "./answer-failure.js";
import { detectPage } from "./detect-format.js";
import type { About } from "./page.js";

export interface Answer {
  readonly bodies: readonly Body[];
  /** Why a page is missing; absent too where the JSON is plainly no answer. */
  readonly failure?: string;
}

interface Body {
  /** JSON pointer of the string. */
  readonly pointer: string;
  readonly format: "html" | "markdown";
  readonly text: string;
  readonly about: About;
}

interface Found {
  readonly path: readonly string[];
  readonly text: string;
  /** The objects around it, innermost first. */
  readonly owners: readonly Json[];
}

const DEEPEST = 8;
const SHORTEST = 200;
const SHARE = 0.1;

export function parseAnswer(value: unknown): Answer {
  if (isObject(value) && isSpec(value)) return { bodies: [] };
  const refusal = isObject(value) ? refusalOf(value) : undefined;
  if (refusal !== undefined) return { bodies: [], failure: refusal };
  const strings = stringsOf(value);
  const pages = strings.filter((own) => own.text.length >= SHORTEST && detectPage(own.text) !== undefined);
  const longest = pages.toSorted((a, b) => b.text.length - a.text.length)[0];
  const same = pages.filter((own) => longest && placeOf(own) === placeOf(longest));
  if (!longest || sizeOf(same) < sizeOf(strings) * SHARE) return withFailure([], isObject(value) && failureOf(value));
  const place = listPlaceOf(longest);
  const others = strings.filter((own) => listPlaceOf(own) === place && !same.includes(own)).length;
  return withFailure(same.map(toBody), others > 0 && `${others} texts beside its pages hold no heading and no table`);
}

function withFailure(bodies: readonly Body[], failure: string | false | undefined): Answer {
  return failure ? { bodies, failure } : { bodies };
}

function isSpec(value: Json): boolean {
  return ["$schema", "openapi", "swagger", "specVersion"].some((key) => Object.hasOwn(value, key));
}

function stringsOf(value: unknown, path: readonly string[] = [], owners: readonly Json[] = []): Found[] {
  if (typeof value === "string") return [{ path, text: value, owners }];
  if (typeof value !== "object" || value === null || path.length >= DEEPEST) return [];
  const around = isObject(value) ? [value, ...owners] : owners;
  return Object.entries(value).flatMap(([key, own]) => stringsOf(own, [...path, key], around));
}

function sizeOf(strings: readonly Found[]): number {
  return strings.reduce((sum, { text }) => sum + text.length, 0);
}

/** The pages of a list stand equally deep under one key; other renderings of one page stand under other keys. */
function placeOf({ path }: Found): string {
  return `${path.length} ${(path.at(-1) ?? "").replace(/^\d+$/, "*")}`;
}

/** `/data/list/3/content` and `/data/list/4/content` -> `/data/list/#/content` */
function listPlaceOf(found: Found): string {
  return pointerOf(found).replace(/\/\d+(?=\/|$)/g, "/#");
}

function pointerOf({ path }: Found): string {
  return path.map((key) => `/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

function toBody(found: Found): Body {
  const { text, owners } = found;
  return { pointer: pointerOf(found), format: detectPage(text) ?? "html", text, about: aboutOf(owners) };
}

/** Keys by what they say, the better one first. */
const TITLES = [/^(?:doc|page|article)_?title$/i, /^title$/i];
const URLS = [/^(?:doc|page|article)?_?url$/i, /^link$/i];
const UPDATES = ["modif(?:y|ied)", "updated?", "releas(?:e|ed)", "publish(?:ed)?"].map(
  (verb) => new RegExp(`^(?:last|recent|gmt)?_?${verb}_?(?:time|date|at|on)?$`, "i"),
);

function aboutOf(owners: readonly Json[]): About {
  const title = firstOf(owners, TITLES, (value) => (typeof value === "string" ? value : undefined));
  const url = firstOf(owners, URLS, (value) => (typeof value === "string" ? value : undefined));
  const updated = firstOf(owners, UPDATES, timeOf);
  return {
    ...(title === undefined ? {} : { title }),
    ...(url === undefined ? {} : { url }),
    ...(updated === undefined ? {} : { updated }),
  };
}

function firstOf(
  owners: readonly Json[],
  keys: readonly RegExp[],
  read: (value: unknown) => string | undefined,
): string | undefined {
  for (const owner of owners)
    for (const key of keys)
      for (const [name, value] of Object.entries(owner)) {
        const found = key.test(name) ? read(value)?.trim() : undefined;
        if (found !== undefined && found !== "") return found;
      }
  return undefined;
}

/** Seconds or milliseconds since 1970 as the time in UTC: of this century both are told apart by their size. */
function timeOf(value: unknown): string | undefined {
  if (typeof value !== "number" && typeof value !== "string") return undefined;
  const epoch = /^(\d{10})(\d{3})?$/.exec(String(value));
  return epoch ? new Date(Number(epoch[1]) * 1000 + Number(epoch[2] ?? 0)).toISOString() : String(value);
}
