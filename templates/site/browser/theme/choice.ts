/** The colour theme: by hand, kept in this browser; `auto` follows the system. */
export type Theme = "auto" | "light" | "dark";

const KEY = "docwright-theme";

export function chosenTheme(): Theme {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === "light" || kept === "dark" ? kept : "auto";
  } catch {
    // Storage may be forbidden: then the choice lasts as long as the page.
    return "auto";
  }
}

export function keepTheme(theme: Theme): void {
  try {
    if (theme === "auto") localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, theme);
  } catch {
    // See above.
  }
}

export function showTheme(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
}
