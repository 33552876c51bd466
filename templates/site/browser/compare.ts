/**
 * The page that compares releases: what changed between two that are chosen, judged here as the generator judges. The choice stands
 * in the address, `#22..34`, so that it can be kept and sent; without one the comparison that the page was made with is shown.
 */
import { printRange, readRange, type Range } from "./compare/range.js";
import { createComparer } from "./compare/comparer.js";
import { showComparison, showOnly, summarize } from "./compare/show.js";
import { find } from "./shared/dom.js";

const form = find<HTMLFormElement>("#compare");
const compared = find("#compared");
const status = find("#compare-status");
const [from, to] = ["from", "to"].map((name) => find<HTMLSelectElement>(`[name="${name}"]`, form ?? document));
if (form && compared && status && from && to) start(form, { from, to }, compared, status);

function start(
  own: HTMLFormElement,
  { from: first, to: second }: Readonly<Record<"from" | "to", HTMLSelectElement>>,
  place: HTMLElement,
  said: HTMLElement,
): void {
  const made = [...place.childNodes];
  const releases = [...first.options].map(({ value }) => Number(value)).sort((a, b) => a - b);
  const compare = createComparer();
  let shown = 0;
  const replace = (words: string, nodes: readonly Node[]): void => {
    place.replaceChildren(...nodes);
    place.removeAttribute("aria-busy");
    said.textContent = words;
    showOnly(levelsOf(own), place);
  };
  const show = async (): Promise<void> => {
    const asked = readRange(location.hash, releases);
    const range: Range = asked ?? { from: releases.at(-2) ?? 0, to: releases.at(-1) ?? 0 };
    [first.value, second.value] = [String(range.from), String(range.to)];
    // Of several choices in a row the last counts, whichever is ready first.
    const turn = ++shown;
    if (!asked) return replace("", made);
    place.setAttribute("aria-busy", "true");
    const view = await compare(range).catch(() => undefined);
    if (turn !== shown) return;
    if (view) replace(summarize(range, view), showComparison(view));
    else replace("The data of the service cannot be loaded.", []);
  };
  const choose = (): void => {
    const [a, b] = [Number(first.value), Number(second.value)];
    location.hash = printRange({ from: Math.min(a, b), to: Math.max(a, b) });
  };
  for (const select of [first, second]) select.addEventListener("change", choose);
  own.addEventListener("change", () => showOnly(levelsOf(own), place));
  addEventListener("hashchange", () => void show());
  own.hidden = false;
  void show();
}

function levelsOf(own: HTMLFormElement): ReadonlySet<string> {
  return new Set(new FormData(own).getAll("level").map(String));
}
