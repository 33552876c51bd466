/** An object with free keys: a key and a value each. An entry without a key is not sent. */
import type { TypeExpression } from "../../../../../generator/4-spec/spec.js";
import { make } from "../../shared/dom.js";
import type { Field, FieldRequest, FormContext } from "./field.js";
import { typeWords } from "../../../../../generator/5-view/held-type.js";
import { type Problem, splitPath, startOf } from "./model.js";
import { makeRow, type Row } from "./row.js";

interface Entry {
  readonly key: HTMLInputElement;
  readonly row: Row;
}

type MapType = Extract<TypeExpression, { kind: "map" }>;

export function mapField({ of }: MapType, request: FieldRequest, context: FormContext): Field {
  let entries: readonly Entry[] = [];
  const list = make("div", { class: "items" });
  const add = make("button", { type: "button", class: "add" }, "Add an entry");

  function addEntry(key: string, value: unknown): Entry {
    const remove = (): void => {
      entries = entries.filter((other) => other !== entry);
      entry.row.element.remove();
      add.focus();
      context.changed();
    };
    const entry = makeEntry(
      key,
      { ...request, type: of, constraints: request.constraints?.items, value },
      remove,
      context,
    );
    entries = [...entries, entry];
    list.append(entry.row.element);
    return entry;
  }

  for (const [key, own] of Object.entries(request.value ?? {})) addEntry(key, own);
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
      for (const { key, row } of entries) row.show(problemsAt(key.value, problems));
    },
  };
}

function makeEntry(text: string, request: FieldRequest, remove: () => void, context: FormContext): Entry {
  const { name, type } = request;
  const key = make("input", { type: "text", autocomplete: "off", spellcheck: "false", placeholder: "key" });
  key.setAttribute("aria-label", `Key of an entry of ${name}`);
  key.value = text;
  key.addEventListener("input", () => context.changed());
  const field = context.makeField(request);
  const row = makeRow({ name: `${name} entry`, type: typeWords(type), field, nameControl: key, remove }, context);
  field.control?.setAttribute("aria-label", `Value of an entry of ${name}`);
  return { key, row };
}

function problemsAt(key: string, problems: readonly Problem[]): readonly Problem[] {
  if (key === "") return [];
  return problems.flatMap((problem) => {
    const split = splitPath(problem.path, [key]);
    return split === undefined ? [] : [{ ...problem, path: split[1] }];
  });
}
