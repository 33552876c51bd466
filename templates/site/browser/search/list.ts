/** The list of the dialog: shows rows, knows which one is active, and does what a row is for. */
import { make } from "../shared/dom.js";
import type { Entry } from "./entries.js";
import { optionOf } from "./option.js";
import { parseQuery } from "./query.js";
import { keyOf, type Row } from "./rows.js";

export interface ListEvents {
  /** All places of a member. */
  open(entry: Entry): void;
  /** Members and codes of all services. */
  loadAll(): void;
  changed(): void;
  /** Somebody went to a result. */
  left(): void;
}

export class List {
  readonly element = make("div", { id: "search-list", role: "listbox", "aria-label": "Results" });
  private readonly field: HTMLInputElement;
  private readonly service: string;
  private readonly events: ListEvents;
  private rows: readonly Row[] = [];
  private options: readonly HTMLElement[] = [];
  private active = -1;
  private typed = "";

  constructor(field: HTMLInputElement, service: string, events: ListEvents) {
    [this.field, this.service, this.events] = [field, service, events];
    // Focus stays in the field.
    this.element.addEventListener("mousedown", (event) => event.preventDefault());
    this.element.addEventListener("click", (event) => this.onClick(event));
  }

  /** After another query the first row is active; where only data came, the one that was. */
  show(rows: readonly Row[], typed: string): void {
    const before = this.rows[this.active];
    const key = typed === this.typed && this.active > 0 && before ? keyOf(before) : undefined;
    const terms = parseQuery(typed).terms;
    [this.rows, this.typed] = [rows, typed];
    this.options = rows.map((row, i) => optionOf(row, { id: `search-option-${i}`, service: this.service, terms }));
    this.element.replaceChildren(...this.options);
    this.field.setAttribute("aria-expanded", String(rows.length > 0));
    const kept = key === undefined ? -1 : rows.findIndex((row) => keyOf(row) === key);
    this.activate(Math.min(Math.max(kept, 0), rows.length - 1));
  }

  onKey(event: KeyboardEvent): void {
    // While signs are being composed the keys belong to the input method.
    if (event.isComposing) return;
    const last = this.rows.length - 1;
    const next: Readonly<Record<string, number>> = {
      ArrowDown: this.active === last ? 0 : this.active + 1,
      ArrowUp: this.active <= 0 ? last : this.active - 1,
      PageDown: Math.min(this.active + 8, last),
      PageUp: Math.max(this.active - 8, 0),
    };
    const to = Object.hasOwn(next, event.key) ? next[event.key] : undefined;
    if (to === undefined && event.key !== "Enter") return;
    event.preventDefault();
    if (to === undefined) this.choose(event.ctrlKey || event.metaKey);
    else this.activate(to);
  }

  private activate(index: number): void {
    this.options[this.active]?.setAttribute("aria-selected", "false");
    this.active = index;
    const option = this.options[index];
    if (!option) return this.field.removeAttribute("aria-activedescendant");
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    this.field.setAttribute("aria-activedescendant", option.id);
  }

  private choose(inNewTab: boolean): void {
    const option = this.options[this.active];
    if (inNewTab && option instanceof HTMLAnchorElement) window.open(option.href, "_blank", "noopener");
    else option?.click();
  }

  private onClick(event: MouseEvent): void {
    const index = this.options.findIndex((option) => option.contains(event.target as Node));
    const row = this.rows[index];
    if (!row) return;
    if (row.is === "hit" || row.is === "place") {
      if (!event.ctrlKey && !event.metaKey && !event.shiftKey) this.events.left();
      return;
    }
    this.activate(index);
    if (row.is === "more") this.events.open(row.entry);
    else this.events.loadAll();
    this.events.changed();
  }
}
