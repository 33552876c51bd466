/** "Add a parameter": the members that do not stand in a form yet, as choices; those that are called for, as buttons. */
import type { Member } from "../../../../../generator/4-spec/spec.js";
import { make } from "../../shared/dom.js";
import type { FormContext } from "./field.js";
import type { Problem } from "./model.js";

export interface Adder {
  readonly element: HTMLElement;
  offer(members: readonly Member[]): void;
  /** Problems of members that do not stand there: each says what is missing. */
  show(missing: readonly (readonly [name: string, problem: Problem])[]): void;
  focus(): void;
}

export function makeAdder(add: (name: string) => void, context: FormContext): Adder {
  const id = context.newId();
  const choice = make("select", { id });
  const button = make("button", { type: "button", class: "add" }, "Add");
  const label = make("label", { for: id }, "Add a parameter");
  const offered = make("div", { class: "adder" }, label, choice, button);
  const missing = make("ul", { class: "missing", hidden: true });
  const names: string[] = [];
  button.addEventListener("click", () => add(names[Number(choice.value)] ?? ""));
  return {
    element: make("div", {}, missing, offered),
    offer(members) {
      names.splice(0, names.length, ...members.map((member) => member.name));
      choice.replaceChildren(...names.map((name, place) => make("option", { value: String(place) }, name)));
      offered.hidden = names.length === 0;
    },
    show(wanted) {
      const items = wanted.map(([name, { message }]) => {
        const put = make("button", { type: "button", class: "link" }, `Add ${name}`);
        put.addEventListener("click", () => add(name));
        return make("li", {}, `${name} ${message}. `, put);
      });
      missing.replaceChildren(...items);
      missing.hidden = items.length === 0;
    },
    focus: () => (offered.hidden ? undefined : choice.focus()),
  };
}
