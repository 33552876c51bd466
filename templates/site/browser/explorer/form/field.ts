/** What the fields of a form have in common, and what they are made from. */
import type { Constraints, Spec, TypeExpression } from "../../../../../generator/4-spec/spec.js";
import type { Notes } from "../subject.js";
import type { Problem } from "./model.js";

export interface Field {
  readonly element: HTMLElement;
  /** The one control of a field that has one: its label names it. */
  readonly control?: HTMLElement;
  /** Undefined: nothing is given. What nobody touched is as it was given, of whatever type. */
  value(): unknown;
  /** Problems of parts are said at those. Those of the field itself are said by its row. */
  show(problems: readonly Problem[]): void;
  /** What is typed cannot be read at all. */
  complaint?(): string | undefined;
}

export interface FieldRequest {
  readonly name: string;
  readonly type: TypeExpression;
  readonly constraints: Constraints | undefined;
  /** What is given. */
  readonly value: unknown;
  /** The types that this field stands in. */
  readonly around: readonly string[];
}

export interface FormContext {
  readonly spec: Spec;
  readonly notes: Notes;
  /** The names that the action's filters take. */
  readonly filters: readonly string[];
  /** The page of a type, where it has one. */
  typeHref(type: TypeExpression): string | undefined;
  /** An id that no other element of the page has. */
  newId(): string;
  /** Some field has another value. */
  changed(): void;
  makeField(request: FieldRequest): Field;
}
