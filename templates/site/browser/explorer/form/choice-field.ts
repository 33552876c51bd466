/** Documented values, and true or false: a choice, with their labels. A given value that no page lists is a choice too. */
import type { EnumValue } from "../../../../../generator/4-spec/spec.js";
import { isSame } from "../../../../client/runtime/members.js";
import { make } from "../../shared/dom.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { printText } from "./model.js";

export function choiceField(choices: readonly EnumValue[], request: FieldRequest, context: FormContext): Field {
  const { value: given, constraints } = request;
  const standard = constraints?.default;
  const nothing = standard === undefined ? "not given" : `not given: ${printText(standard)}`;
  const control = make("select", {}, make("option", { value: "" }, nothing));
  for (const [place, choice] of choices.entries())
    control.append(make("option", { value: String(place) }, wordsOf(choice)));
  const chosen = choices.findIndex((choice) => isSame(given, choice.value));
  if (given !== undefined && chosen < 0)
    control.append(make("option", { value: "given" }, `${printText(given)} (on no page)`));
  control.value = given === undefined ? "" : chosen < 0 ? "given" : String(chosen);
  let value = given;
  control.addEventListener("change", () => {
    value = control.value === "given" ? given : choices[Number(control.value || -1)]?.value;
    context.changed();
  });
  return { element: control, control, value: () => value, show: () => undefined };
}

function wordsOf({ value, label, deprecated }: EnumValue): string {
  return `${String(value)}${label === undefined ? "" : `: ${label}`}${deprecated === true ? " (deprecated)" : ""}`;
}
