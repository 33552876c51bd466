/** What has no documented shape, or is given in another one: JSON, as it is typed. */
import { bigintJson } from "../../../../client/runtime/json-text.js";
import { make } from "../../shared/dom.js";
import { printJson } from "../print-json.js";
import type { Field, FieldRequest, FormContext } from "./field.js";

export function jsonField({ value: given }: Pick<FieldRequest, "value">, context: FormContext): Field {
  const control = make("textarea", { rows: "3", autocomplete: "off", spellcheck: "false", placeholder: "JSON" });
  control.value = given === undefined ? "" : printJson(given);
  let value = given;
  let complaint: string | undefined;
  control.addEventListener("input", () => {
    complaint = undefined;
    try {
      value = control.value.trim() === "" ? undefined : bigintJson.parse(control.value);
    } catch {
      complaint = "is not JSON yet";
    }
    context.changed();
  });
  return { element: control, control, value: () => value, show: () => undefined, complaint: () => complaint };
}
