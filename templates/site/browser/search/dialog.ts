/**
 * The dialog of the search: a field and a list that belongs to it. Focus stays in the field; arrow keys walk the list, Enter goes,
 * with Ctrl or Cmd into a new tab, Escape closes. What was typed stays while the page is open.
 */
import { make } from "../shared/dom.js";
import type { Answer } from "./catalogue.js";
import type { SearchData } from "./data.js";
import { List } from "./list.js";
import { kindButtons } from "./kind-buttons.js";
import { rowsOf } from "./rows.js";

const MOST = 40;
const REFRESH_MS = 60;
const LABEL = "Search actions, types, members and error codes";

export class SearchDialog {
  private readonly service: string;
  /** The action or type of the page. */
  private readonly page: string;
  private readonly data: SearchData;
  private readonly dialog = make("dialog", { id: "search", "aria-label": "Search" });
  private readonly field = make("input", {
    type: "text",
    role: "combobox",
    "aria-label": LABEL,
    "aria-autocomplete": "list",
    "aria-controls": "search-list",
    "aria-expanded": "false",
    placeholder: "Name, humps of a name, or words",
    autocomplete: "off",
    autocapitalize: "off",
    spellcheck: "false",
    enterkeyhint: "go",
    autofocus: true,
  });
  private readonly status = make("p", { role: "status", class: "muted" });
  private readonly list: List;
  /** Members whose places are all shown. */
  private readonly opened = new Set<string>();
  private refreshing: ReturnType<typeof setTimeout> | undefined;

  constructor(service: string, page: string, data: SearchData) {
    [this.service, this.page, this.data] = [service, page, data];
    this.list = new List(this.field, service, {
      open: (entry) => this.opened.add(entry.link),
      loadAll: () => void data.loadDetails(),
      changed: () => this.update(),
      left: () => this.dialog.close(),
    });
    const close = make("button", { type: "button", class: "close", title: "Close (Esc)" }, "Close");
    close.addEventListener("click", () => this.dialog.close());
    this.dialog.append(
      make("div", { class: "field" }, this.field, close),
      kindButtons(this.field, () => this.update()),
      this.list.element,
      this.status,
    );
    this.field.addEventListener("input", () => this.update());
    this.field.addEventListener("keydown", (event) => this.list.onKey(event));
    this.dialog.addEventListener("click", (event) => {
      if (event.target === this.dialog) this.dialog.close();
    });
    document.body.append(this.dialog);
  }

  /** Without a query the last one is there again. */
  open(query: string | null): void {
    if (query !== null) this.field.value = query;
    if (!this.dialog.open) this.dialog.showModal();
    this.field.select();
    this.update();
  }

  /** Data came: not for every piece of it, and only while somebody looks. */
  refresh(): void {
    if (!this.dialog.open) return;
    this.refreshing ??= setTimeout(() => {
      this.refreshing = undefined;
      this.update();
    }, REFRESH_MS);
  }

  private update(): void {
    const typed = this.field.value;
    const answer = this.data.catalogue.search(typed, this.service, MOST);
    const services = typed.trim() === "" ? 0 : this.data.waiting.length;
    const { opened: open, page, service } = this;
    this.list.show(rowsOf(answer.hits, { open, services, page, service }), typed);
    this.status.textContent = this.statusOf(typed, answer);
  }

  private statusOf(typed: string, { hits, proposed }: Answer): string {
    const { failed, isLoading } = this.data;
    const lost = failed.length === 0 ? "" : ` Not loaded: ${failed.join(", ")}.`;
    if (typed.trim() === "")
      return `The first letters of the words in a name are enough: GeObj finds GetObject, and so does GO.${lost}`;
    if (isLoading && (proposed || hits.length === 0)) return "Loading…";
    if (proposed) return (hits.length === 0 ? "Nothing found." : "Nothing found. The nearest names are above.") + lost;
    if (hits.length === MOST) return `The ${MOST} best results.${lost}`;
    return `${hits.length} result${hits.length === 1 ? "" : "s"}.${lost}`;
  }
}
