/** An object with free keys: a key and a value each. An entry without a key is not sent. */
import type { TypeExpression } from "../../../../../generator/4-spec/spec.js";
import { make } from "../../shared/dom.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { splitPath, startOf, typeWords } from "./model.js";
import { makeRow, type Row } from "./row.js";

interface Entry {
  readonly key: HTMLInputElement;
  readonly row: Row;
}

export function mapField(
  { of }: Extract<TypeExpression, { kind: "map" }>,
  { name, constraints, value, around }: FieldRequest,
  context: FormContext,
): Field {
  let entries: readonly Entry[] = [];
  const list = make("div", { class: "items" });
  const add = make("button", { type: "button", class: "add" }, "Add an entry");

  function addEntry(text: string, given: unknown): Entry {
    const key = make("input", { type: "text", autocomplete: "off", spellcheck: "false", placeholder: "key" });
    key.setAttribute("aria-label", `Key of an entry of ${name}`);
    key.value = text;
    key.addEventListener("input", () => context.changed());
    const field = context.makeField({ name, type: of, constraints: constraints?.items, value: given, around });
    const remove = (): void => {
      entries = entries.filter((other) => other !== entry);
      row.element.remove();
      add.focus();
      context.changed();
    };
    const row = makeRow({ name: `${name} entry`, type: typeWords(of), field, nameControl: key, remove }, context);
    field.control?.setAttribute("aria-label", `Value of an entry of ${name}`);
    const entry = { key, row };
    entries = [...entries, entry];
    list.append(row.element);
    return entry;
  }

  for (const [key, own] of Object.entries(value ?? {})) addEntry(key, own);
  add.addEventListener("click", () => {
    addEntry("", startOf(of)).key.focus();
    context.changed();
  });
  return {
    element: make("div", { class: "group" }, list, add),
    value() {
      const given = entries.flatMap(({ key, row }): [string, unknown][] => {
        const own = row.field.value();
        return key.value === "" || own === undefined ? [] : [[key.value, own]];
      });
      return given.length === 0 && entries.length > 0 ? undefined : Object.fromEntries(given);
    },
    show(problems) {
      for (const { key, row } of entries) {
        const own = problems.flatMap((problem) => {
          const split = splitPath(problem.path, [key.value]);
          return split === undefined || key.value === "" ? [] : [{ ...problem, path: split[1] }];
        });
        row.show(own);
      }
    },
  };
}
