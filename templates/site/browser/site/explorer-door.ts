/** The button that opens the explorer of an action page; an address that says what is filled in opens it at once. */
import { find, make } from "../shared/dom.js";
import { loadScript } from "../shared/load.js";

/** As in explorer/state.ts, which is not loaded before. */
const STATE = "#try=";

export function addExplorerDoor(): void {
  const section = find("#explorer");
  if (!section) return;
  const button = make("button", { type: "button", class: "primary" }, "Open the explorer");
  const words = make(
    "p",
    { class: "muted" },
    "Fill in a form, see the request signed, send it to a mock on this machine.",
  );
  const door = make("div", { class: "door" }, words, button);
  const open = (): void => {
    button.disabled = true;
    loadScript("assets/explorer.js").then(
      () => door.remove(),
      () => {
        button.disabled = false;
        words.textContent = "The explorer could not be loaded. Try again.";
      },
    );
  };
  button.addEventListener("click", open);
  section.append(door);
  if (location.hash.startsWith(STATE)) open();
}
