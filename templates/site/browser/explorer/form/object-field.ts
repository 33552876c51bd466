/**
 * The members of a structure, or of a whole input: the required ones and those given stand there, the others can be added. What
 * is given and on no page stands there as JSON, and can be taken away. What the checks ask for can be added where they say it.
 */
import type { Member } from "../../../../../generator/4-spec/spec.js";
import { own } from "../../../../client/runtime/json.js";
import { make } from "../../shared/dom.js";
import type { Input } from "../subject.js";
import { type Adder, makeAdder } from "./adder.js";
import type { Field, FormContext } from "./field.js";
import { jsonField } from "./json-field.js";
import { typeWords } from "../../../../../generator/5-view/held-type.js";
import { arrange, hintsOf, type Problem, splitPath, startOf, strangers } from "./model.js";
import { makeRow, type Row } from "./row.js";

export interface ObjectRequest {
  readonly members: readonly Member[];
  /** Where notes speak of the members: `type:Name`. */
  readonly place: string;
  readonly around: readonly string[];
  readonly value: Input | undefined;
}

export class ObjectField implements Field {
  readonly element: HTMLElement;
  private readonly request: ObjectRequest;
  private readonly context: FormContext;
  private readonly rows = new Map<string, Row>();
  private readonly list = make("div", { class: "rows" });
  private readonly adder: Adder;

  constructor(request: ObjectRequest, context: FormContext) {
    this.request = request;
    this.context = context;
    this.adder = makeAdder((name) => this.add(name), context);
    this.element = make("div", { class: "group" }, this.list, this.adder.element);
    const { members, value = {} } = request;
    for (const member of arrange(members, value).shown) this.put(member, own(value, member.name));
    for (const name of strangers(members, value)) this.putStranger(name, own(value, name));
    this.offerRest();
  }

  value(): Input | undefined {
    const all = [...this.rows].map(([name, { field }]) => [name, field.value()] as const);
    const filled = all.filter(([, each]) => each !== undefined);
    const isThere = filled.length > 0 || this.rows.size === 0 || this.request.value !== undefined;
    return isThere ? Object.fromEntries(filled) : undefined;
  }

  show(problems: readonly Problem[]): void {
    const names = new Set([...this.request.members.map((member) => member.name), ...this.rows.keys()]);
    const placed = problems.flatMap((problem) => {
      const split = splitPath(problem.path, names);
      return split === undefined ? [] : [[split[0], { ...problem, path: split[1] }] as const];
    });
    for (const [name, row] of this.rows) row.show(placed.flatMap(([at, problem]) => (at === name ? [problem] : [])));
    this.adder.show(placed.filter(([name]) => !this.rows.has(name)));
  }

  private add(name: string): void {
    const member = this.request.members.find((one) => one.name === name);
    if (member === undefined || this.rows.has(name)) return;
    const row = this.put(member, startOf(member.type));
    this.offerRest();
    row.focus();
    this.context.changed();
  }

  private put(member: Member, value: unknown): Row {
    const { name, type, constraints, required = false } = member;
    const { place, around } = this.request;
    const field = this.context.makeField({ name, type, constraints, value, around });
    const hints = hintsOf(member, this.context.notes, `${place}.${name}`);
    const remove = required ? {} : { remove: () => this.remove(name) };
    const marks = { type: typeWords(type), typeHref: this.context.typeHref(type), required, hints };
    return this.keep(name, makeRow({ name, ...marks, field, ...remove }, this.context));
  }

  private putStranger(name: string, value: unknown): void {
    const field = jsonField({ value }, this.context);
    this.keep(name, makeRow({ name, type: "on no page", field, remove: () => this.remove(name) }, this.context));
  }

  private keep(name: string, row: Row): Row {
    this.rows.set(name, row);
    this.list.append(row.element);
    return row;
  }

  private remove(name: string): void {
    this.rows.get(name)?.element.remove();
    this.rows.delete(name);
    this.offerRest();
    this.adder.focus();
    this.context.changed();
  }

  private offerRest(): void {
    this.adder.offer(this.request.members.filter(({ name }) => !this.rows.has(name)));
  }
}
