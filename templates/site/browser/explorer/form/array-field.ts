/** A list: its items, each with a button that takes it away, and one that adds another. Items left empty are not sent. */
import type { TypeExpression } from "../../../../../generator/4-spec/spec.js";
import { make } from "../../shared/dom.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { typeWords } from "../../../../../generator/5-view/held-type.js";
import { splitIndex, startOf } from "./model.js";
import { makeRow, type Row } from "./row.js";

export function arrayField(
  { of }: Extract<TypeExpression, { kind: "array" }>,
  { name, constraints, value, around }: FieldRequest,
  context: FormContext,
): Field {
  let rows: readonly Row[] = [];
  const list = make("div", { class: "items" });
  const add = make("button", { type: "button", class: "add" }, "Add an item");
  const element = make("div", { class: "group" }, list, add);

  function addItem(given: unknown): Row {
    const field = context.makeField({ name, type: of, constraints: constraints?.items, value: given, around });
    const remove = (): void => {
      rows = rows.filter((other) => other !== row);
      row.element.remove();
      add.focus();
      context.changed();
    };
    const row = makeRow({ name: `${name} item`, type: typeWords(of), field, remove }, context);
    rows = [...rows, row];
    list.append(row.element);
    return row;
  }

  for (const item of (value as readonly unknown[] | undefined) ?? [undefined]) addItem(item);
  add.addEventListener("click", () => {
    addItem(startOf(of)).focus();
    context.changed();
  });
  return {
    element,
    value() {
      const items = rows.map(({ field }) => field.value()).filter((item) => item !== undefined);
      return items.length === 0 && rows.length > 0 ? undefined : items;
    },
    show(problems) {
      const given = rows.filter(({ field }) => field.value() !== undefined);
      for (const row of rows) {
        const place = given.indexOf(row);
        row.show(problems.flatMap((problem) => splitIndex(problem, place)));
      }
    },
  };
}
