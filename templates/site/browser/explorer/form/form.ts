/** The form of an action's whole input: what is filled in, and the problems of it, each at its field. */
import { listProblems } from "../../../../client/runtime/checks.js";
import { make } from "../../shared/dom.js";
import type { Pages } from "../pages.js";
import type { Input, Subject } from "../subject.js";
import type { FormContext } from "./field.js";
import { makeField } from "./make-field.js";
import { namedType } from "../../../../../generator/5-view/held-type.js";
import { type Problem, writable } from "./model.js";
import { ObjectField } from "./object-field.js";

export interface Form {
  readonly element: HTMLElement;
  /** Another input, from elsewhere: the fields are made anew. */
  fill(input: Input): void;
  show(problems: readonly Problem[]): void;
}

let ids = 0;

export function inputForm(subject: Subject, pages: Pages, changed: (input: Input) => void): Form {
  const { action, name, spec, notes } = subject;
  const element = make("div", { class: "form" });
  const context: FormContext = {
    spec,
    notes,
    filters: (action.filters ?? []).map((filter) => filter.name),
    typeHref: (type) => pages.type(namedType(type)),
    newId: () => `explorer-${(ids += 1)}`,
    changed: () => changed((field.value() as Input | undefined) ?? {}),
    makeField: (request) => makeField(request, context),
  };
  const fieldOf = (value: Input) =>
    action.input === undefined
      ? makeField({ name, type: { kind: "any" }, constraints: undefined, value, around: [] }, context)
      : new ObjectField({ members: writable(action.input), place: `${name}.input`, around: [], value }, context);
  let field = fieldOf({});
  return {
    element,
    fill(input) {
      field = fieldOf(input);
      const none = action.input?.length === 0 && Object.keys(input).length === 0;
      element.replaceChildren(none ? make("p", { class: "hint" }, "It takes no parameters.") : field.element);
    },
    show: (problems) => field.show(problems),
  };
}

/** By the checks of the generated client. */
export function problemsOf({ shapes, name }: Subject, input: Input): readonly Problem[] {
  return listProblems(shapes, name, input);
}
