/** The button that goes round the themes: as the system, light, dark. */
import { find, make } from "../shared/dom.js";
import { chosenTheme, keepTheme, showTheme, type Theme } from "../theme/choice.js";

const NEXT: Readonly<Record<Theme, Theme>> = { auto: "light", light: "dark", dark: "auto" };
const NAMES: Readonly<Record<Theme, string>> = { auto: "as the system", light: "light", dark: "dark" };
const SIGNS: Readonly<Record<Theme, string>> = { auto: "◐", light: "☀", dark: "☾" };

export function addThemeButton(): void {
  const button = make("button", { type: "button", class: "icon", id: "theme" });
  const show = (theme: Theme): void => {
    showTheme(theme);
    button.textContent = SIGNS[theme];
    button.setAttribute("aria-label", `Theme: ${NAMES[theme]}`);
    button.title = `Theme: ${NAMES[theme]}`;
  };
  button.addEventListener("click", () => {
    const next = NEXT[chosenTheme()];
    keepTheme(next);
    show(next);
  });
  show(chosenTheme());
  find("#tools")?.append(button);
}
