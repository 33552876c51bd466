/** A field with its name, type, hints and what is wrong with it; a button takes it away where it may go. */
import { type Child, make } from "../../shared/dom.js";
import type { Field, FormContext } from "./field.js";
import { joinHints, type Problem } from "./model.js";

export interface RowRequest {
  readonly name: string;
  readonly type: string;
  /** The page of the type. */
  readonly typeHref?: string | undefined;
  readonly required?: boolean;
  readonly hints?: readonly string[];
  readonly field: Field;
  /** Stands instead of the name: a control that makes it. */
  readonly nameControl?: HTMLElement;
  readonly remove?: () => void;
}

export interface Row {
  readonly element: HTMLElement;
  readonly field: Field;
  show(problems: readonly Problem[]): void;
  focus(): void;
}

export function makeRow(request: RowRequest, context: FormContext): Row {
  const { field, name, hints = [], nameControl } = request;
  const id = context.newId();
  const { control, element: whole } = field;
  const hint = make("p", { class: "hint", id: `${id}-hint` }, joinHints(hints));
  const problem = make("p", { class: "problem", id: `${id}-problem`, hidden: true });
  const label = make(control === undefined ? "span" : "label", { class: "name", id: `${id}-label` }, name);
  const described = control ?? whole;
  if (control === undefined) whole.setAttribute("role", "group");
  else control.id = id;
  if (label instanceof HTMLLabelElement) label.htmlFor = id;
  else whole.setAttribute("aria-labelledby", label.id);
  described.setAttribute("aria-describedby", `${hint.id} ${problem.id}`);
  const head = make("div", { class: "row-head" }, nameControl ?? label, ...marksOf(request));
  const element = make("div", { class: control === undefined ? "row whole" : "row" }, head);
  element.append(...(hints.length > 0 ? [hint] : []), whole, problem);
  return {
    element,
    field,
    show(problems) {
      const complaint = field.complaint?.();
      const own = complaint === undefined ? problems.filter(({ path }) => path === "").map(wordsOf) : [complaint];
      problem.textContent = own.join("; ");
      problem.hidden = own.length === 0;
      control?.setAttribute("aria-invalid", String(own.length > 0));
      field.show(problems.filter(({ path }) => path !== ""));
    },
    focus: () => (control ?? whole.querySelector<HTMLElement>("input, select, textarea, button") ?? whole).focus(),
  };
}

export function wordsOf({ path, message }: Problem): string {
  return path === "" ? message : `${path} ${message}`;
}

function marksOf({ name, type, typeHref, required, remove }: RowRequest): Child[] {
  const marks: Child[] = [
    typeHref === undefined ? make("span", { class: "type" }, type) : make("a", { class: "type", href: typeHref }, type),
  ];
  if (required === true) marks.push(make("span", { class: "must" }, "required"));
  if (remove !== undefined) {
    const button = make("button", { type: "button", class: "remove", "aria-label": `Remove ${name}` }, "Remove");
    button.addEventListener("click", remove);
    marks.push(button);
  }
  return marks;
}
