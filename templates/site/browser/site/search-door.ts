/**
 * The way to the search: a button, `/`, Ctrl+K or Cmd+K, and links with `?q=` or `#search=`. The search itself is a script of its own,
 * loaded when somebody comes near the button; told what to do by an event.
 */
import { find, make } from "../shared/dom.js";
import { loadScript } from "../shared/load.js";

export const OPEN_SEARCH = "docwright-search";

export function addSearchDoor(): void {
  const keys = [make("kbd", {}, "/"), make("kbd", {}, "Ctrl K")];
  const button = make(
    "button",
    { type: "button", id: "search-door", title: "Search (/ or Ctrl+K)", "aria-keyshortcuts": "/ Control+K Meta+K" },
    "Search",
    make("span", { class: "keys", "aria-hidden": "true" }, ...keys),
  );
  const come = (): void => void loadSearch().catch(() => undefined);
  const open = (query: string | null): void => {
    const opened = loadSearch().then(() => document.dispatchEvent(new CustomEvent(OPEN_SEARCH, { detail: query })));
    void opened.catch((error: Error) => (button.title = error.message));
  };
  button.addEventListener("pointerenter", come, { once: true });
  button.addEventListener("focus", come, { once: true });
  button.addEventListener("click", () => open(null));
  document.addEventListener("keydown", (event) => {
    if (!isSearchKey(event)) return;
    event.preventDefault();
    open(null);
  });
  find("#tools")?.prepend(button);
  const openLinked = (): void => {
    const query = linkedQuery();
    if (query !== null) open(query);
  };
  addEventListener("hashchange", openLinked);
  openLinked();
}

function loadSearch(): Promise<void> {
  return loadScript("assets/search.js");
}

function isSearchKey(event: KeyboardEvent): boolean {
  if (event.altKey || event.isComposing) return false;
  if (event.ctrlKey || event.metaKey) return !event.shiftKey && event.key.toLowerCase() === "k";
  return event.key === "/" && !isEditable(event.target);
}

function isEditable(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("input, textarea, select"));
}

function linkedQuery(): string | null {
  const hash = location.hash.startsWith("#search=") ? new URLSearchParams(location.hash.slice(1)).get("search") : null;
  return hash ?? new URLSearchParams(location.search).get("q");
}
