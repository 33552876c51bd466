/** A row in, an option of the list out. Ways to go are links, so that the browser's own ways of opening links work. */
import { type Child, make } from "../shared/dom.js";
import { siteUrl } from "../shared/load.js";
import { marked, rangesOf } from "./marks.js";
import { placeWords, type Row } from "./rows.js";

export interface OptionContext {
  readonly id: string;
  /** Of the page one is on. */
  readonly service: string;
  readonly terms: readonly string[];
}

export function optionOf(row: Row, context: OptionContext): HTMLElement {
  if (row.is === "more") return option(context, undefined, "more", `${row.count} more places`);
  if (row.is === "load") {
    const text = `Search members and error codes of ${row.services} more service${row.services === 1 ? "" : "s"}`;
    return option(context, undefined, "more", text);
  }
  if (row.is === "place") return option(context, row.link, "place", "also ", make("code", {}, placeWords(row.place)));
  const { entry, marks } = row.hit;
  const title = make("span", { class: "title" }, make("code", {}, ...marked(entry.name.text, marks)));
  if (entry.obsolete) title.append(" ", make("span", { class: "status" }, "obsolete"));
  const kind = make("span", { class: "kind" }, entry.kind === "code" ? "error" : entry.kind);
  const children = [kind, " ", title];
  if (entry.service !== context.service) children.push(make("span", { class: "service" }, ` ${entry.service}`));
  const words = wordsOf(row, context.terms);
  return option(
    context,
    row.link,
    "hit",
    ...children,
    ...(words.length > 0 ? [make("span", { class: "words" }, ...words)] : []),
  );
}

function wordsOf(row: Extract<Row, { is: "hit" }>, terms: readonly string[]): Child[] {
  const { words, actions } = row.hit.entry;
  const text = marked(words, rangesOf(words, terms));
  const where =
    row.places[0] && `${placeWords(row.places[0])}${row.places.length > 1 ? `, ${row.places.length} places` : ""}`;
  const given =
    actions === undefined || actions === 0 ? undefined : `given by ${actions} action${actions === 1 ? "" : "s"}`;
  const fact = where ?? given;
  if (fact === undefined) return text;
  return text.length === 0 ? [fact] : [fact, " · ", ...text];
}

function option(context: OptionContext, link: string | undefined, name: string, ...children: Child[]): HTMLElement {
  const attributes = { id: context.id, role: "option", class: name, "aria-selected": "false" };
  // `./` keeps a path a path, whatever it begins with.
  if (link === undefined) return make("div", attributes, ...children);
  return make("a", { ...attributes, href: siteUrl(`./${link}`), tabindex: "-1" }, ...children);
}
