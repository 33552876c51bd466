/** Texts, numbers and times: one line, or several where the text is a file or a document. Secret ones are not shown. */
import { make } from "../../shared/dom.js";
import { isSecretName } from "../state.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { printText, readText } from "./model.js";

/** A longer text wants more than a line. */
const LINE = 255;

export function textField(request: FieldRequest, context: FormContext): Field {
  const { name, type, constraints, value: given } = request;
  const isLong = /^(?:base64|json)$/.test(constraints?.format ?? "") || (constraints?.maxLength ?? 0) > LINE;
  const isNumber = type.kind === "integer" || type.kind === "float";
  const secret = isSecretName(name) && !isNumber;
  const attributes = {
    autocomplete: "off",
    spellcheck: "false",
    placeholder: placeholderOf(type, constraints?.default),
  };
  const control =
    (isLong || printText(given).includes("\n")) && !secret && !isNumber
      ? make("textarea", { ...attributes, rows: "3" })
      : make("input", {
          ...attributes,
          type: secret ? "password" : "text",
          inputmode: type.kind === "integer" ? "numeric" : isNumber ? "decimal" : undefined,
        });
  let value = given;
  control.value = printText(given);
  control.addEventListener("input", () => {
    value = readText(type, control.value);
    context.changed();
  });
  const element = isFilterName(request, context) ? suggested(control, context) : control;
  return { element, control, value: () => value, show: () => undefined };
}

/** `Filters[].Name`. */
function isFilterName({ name, around }: FieldRequest, { filters }: FormContext): boolean {
  return filters.length > 0 && /^(?:Name|Key)$/.test(name) && /filter/i.test(around.at(-1) ?? "");
}

/** With the names that pages list, as one types; others can be typed too. */
function suggested(control: HTMLElement, { filters, newId }: FormContext): HTMLElement {
  const list = make("datalist", { id: newId() }, ...filters.map((value) => make("option", { value })));
  control.setAttribute("list", list.id);
  return make("div", {}, control, list);
}

function placeholderOf(type: FieldRequest["type"], standard: unknown): string | undefined {
  if (standard !== undefined) return `default ${printText(standard)}`;
  if (type.kind !== "timestamp" && type.kind !== "date") return undefined;
  if (type.format === undefined) return undefined;
  return type.format === "iso8601" ? "YYYY-MM-DDThh:mm:ssZ" : type.format;
}
