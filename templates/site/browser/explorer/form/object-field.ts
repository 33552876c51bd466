/**
 * The members of a structure, or of a whole input: the required ones and those given stand there, the others can be added. What
 * is given and on no page stands there as JSON, and can be taken away. What the checks ask for can be added where they say it.
 */
import type { Member } from "../../../../../generator/4-spec/spec.js";
import { own } from "../../../../client/runtime/json.js";
import { make } from "../../shared/dom.js";
import type { Input } from "../subject.js";
import { adder } from "./adder.js";
import type { Field, FormContext } from "./field.js";
import { jsonField } from "./json-field.js";
import { arrange, hintsOf, type Problem, splitPath, startOf, strangers, typeWords } from "./model.js";
import { makeRow, type Row } from "./row.js";

export interface ObjectRequest {
  readonly members: readonly Member[];
  /** Where notes speak of the members: `type:Name`. */
  readonly place: string;
  readonly around: readonly string[];
  readonly value: Input | undefined;
}

export function objectField({ members, place, around, value: given }: ObjectRequest, context: FormContext): Field {
  const rows = new Map<string, Row>();
  const value = given ?? {};
  const list = make("div", { class: "rows" });
  const left = adder((name) => add(name), context);

  function add(name: string): void {
    const member = members.find((one) => one.name === name);
    if (member === undefined || rows.has(name)) return;
    addMember(member, startOf(member.type)).focus();
    refresh();
    context.changed();
  }

  function addMember(member: Member, own: unknown): Row {
    const { name, type, constraints, required } = member;
    const field = context.makeField({ name, type, constraints, value: own, around });
    const hints = hintsOf(member, context.notes, `${place}.${name}`);
    return put(name, makeRow({ name, type: typeWords(type), hints, field, ...removal(name, required) }, context));
  }

  function put(name: string, row: Row): Row {
    rows.set(name, row);
    list.append(row.element);
    return row;
  }

  function removal(name: string, required = false): { required: boolean; remove?: () => void } {
    if (required) return { required };
    const remove = (): void => {
      rows.get(name)?.element.remove();
      rows.delete(name);
      refresh();
      left.focus();
      context.changed();
    };
    return { required, remove };
  }

  function refresh(): void {
    left.offer(members.filter(({ name }) => !rows.has(name)));
  }

  for (const member of arrange(members, value).shown) addMember(member, own(value, member.name));
  for (const name of strangers(members, value)) {
    const field = jsonField({ value: own(value, name) }, context);
    put(name, makeRow({ name, type: "on no page", field, ...removal(name) }, context));
  }
  refresh();

  return {
    element: make("div", { class: "group" }, list, left.element),
    value() {
      const all = [...rows].map(([name, { field }]) => [name, field.value()] as const);
      const filled = all.filter(([, each]) => each !== undefined);
      return filled.length === 0 && rows.size > 0 && given === undefined ? undefined : Object.fromEntries(filled);
    },
    show(problems) {
      const split = problems.map((problem) => [splitPath(problem.path, namesOf(members, rows)), problem] as const);
      for (const [name, row] of rows) row.show(split.flatMap(([at, own]) => belongs(at, own, name)));
      left.show(split.flatMap(([at, problem]) => (at === undefined || rows.has(at[0]) ? [] : [[at[0], problem]])));
    },
  };
}

function namesOf(members: readonly Member[], rows: ReadonlyMap<string, Row>): Set<string> {
  return new Set([...members.map((member) => member.name), ...rows.keys()]);
}

function belongs(at: readonly [string, string] | undefined, problem: Problem, name: string): Problem[] {
  return at?.[0] === name ? [{ ...problem, path: at[1] }] : [];
}
