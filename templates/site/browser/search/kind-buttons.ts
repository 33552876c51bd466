/** Buttons that ask for one kind only, by the word that one could type as well: `code: `. */
import { KINDS, type Kind } from "../../../../generator/5-view/site/search-data.js";
import { make } from "../shared/dom.js";
import { parseQuery } from "./query.js";

const TITLES: Readonly<Record<Exclude<Kind, "service">, string>> = {
  action: "Actions",
  type: "Types",
  member: "Members",
  code: "Error codes",
};

export function kindButtons(field: HTMLInputElement, changed: () => void): HTMLElement {
  const buttons = KINDS.filter((kind) => kind !== "service").map((kind) => {
    const button = make("button", { type: "button", title: `${kind}: …`, "aria-pressed": "false" }, TITLES[kind]);
    button.addEventListener("click", () => {
      const { kind: asked } = parseQuery(field.value);
      const words = asked === undefined ? field.value : field.value.replace(/^[^:：]*[:：]\s*/, "");
      field.value = asked === kind ? words : `${kind}: ${words.trimStart()}`;
      field.focus();
      show();
      changed();
    });
    return { kind, button };
  });
  const show = (): void => {
    const { kind: asked } = parseQuery(field.value);
    for (const { kind, button } of buttons) button.setAttribute("aria-pressed", String(kind === asked));
  };
  field.addEventListener("input", show);
  return make("div", { class: "kinds", role: "group", "aria-label": "Only" }, ...buttons.map(({ button }) => button));
}
