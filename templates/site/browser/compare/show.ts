/** A comparison -> elements, the same as `_comparison.html.hbs` prints; and one line that says what it comes to. */
import type { ComparisonView, LevelView } from "../../../../generator/5-view/site/comparison.js";
import type { Link } from "../../../../generator/5-view/site/paths.js";
import { make, type Child } from "../shared/dom.js";
import type { Range } from "./range.js";

export function showComparison({ nothing, version, levels, modified, untold }: ComparisonView): HTMLElement[] {
  return [
    ...(nothing === undefined ? [] : [make("p", {}, nothing)]),
    ...(version === undefined
      ? []
      : [make("p", {}, "The next version of a client is a ", make("span", { class: "badge" }, version), " one.")]),
    ...levels.map(showLevel),
    ...(modified.length === 0 ? [] : [showModified(modified)]),
    ...(untold === undefined ? [] : [make("p", { class: "muted" }, untold)]),
  ];
}

export function summarize({ from, to }: Range, { levels }: ComparisonView): string {
  if (from === to) return `Release ${from} is compared with itself.`;
  const counts = levels.map(({ level, count }) => `${count} ${level}`);
  return `From release ${from} to release ${to}: ${counts.length > 0 ? counts.join(", ") : "no change"}.`;
}

/** Hides what is of other levels. */
export function showOnly(levels: ReadonlySet<string>, place: ParentNode): void {
  for (const section of place.querySelectorAll<HTMLElement>("section[data-level]"))
    section.hidden = !levels.has(section.dataset["level"] ?? "");
}

function showLevel({ level, title, count, changes }: LevelView): HTMLElement {
  return make(
    "section",
    { class: "changes", "data-level": level },
    make("h2", {}, make("span", { class: `level ${level}` }, title), ` ${count}`),
    make("ul", {}, ...changes.map((pieces) => make("li", {}, ...pieces.map(showPiece)))),
  );
}

function showModified(modified: readonly Link[]): HTMLElement {
  return make(
    "section",
    { class: "changes" },
    make("h2", {}, "Modified"),
    make("p", {}, "In type or required flag; no note says how."),
    make("ul", {}, ...modified.map((own) => make("li", {}, showPiece({ ...own, code: true })))),
  );
}

function showPiece({ text, code, href }: Link & { readonly code?: true }): Child {
  if (!code) return text;
  const name = make("code", {}, text);
  return href === undefined ? name : make("a", { href }, name);
}
