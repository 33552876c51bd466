/** Values of views -> what they may hold: text, a list, an object, or one of them; the union over all items of a list. Pure. */
import type { View } from "../5-view/target.js";

export interface Shape {
  /** Text, a number or a truth value: it can be printed. */
  readonly text: boolean;
  readonly items?: Shape;
  readonly fields?: ReadonlyMap<string, Shape>;
}

/** Nothing was seen here: a value that is always null, the items of a list that is always empty. */
export const UNSEEN: Shape = { text: false };
export const TEXT: Shape = { text: true };

export interface ViewShape {
  readonly data: Shape;
  readonly each: ReadonlyMap<string, Shape>;
}

/** What views of the same target have in common and apart. */
export function shapeOfViews(views: readonly View[]): ViewShape {
  const names = [...new Set(views.flatMap((view) => Object.keys(view.each)))];
  return {
    data: views.map((view) => shapeOf(view.data)).reduce(mergeShapes, UNSEEN),
    each: new Map(
      names.map((name) => [
        name,
        views
          .flatMap((view) => view.each[name] ?? [])
          .map(shapeOf)
          .reduce(mergeShapes, UNSEEN),
      ]),
    ),
  };
}

function shapeOf(value: unknown): Shape {
  if (value === undefined || value === null) return UNSEEN;
  if (Array.isArray(value)) return { text: false, items: value.map(shapeOf).reduce(mergeShapes, UNSEEN) };
  if (typeof value !== "object") return TEXT;
  return { text: false, fields: new Map(Object.entries(value).map(([key, own]) => [key, shapeOf(own)])) };
}

export function mergeShapes(a: Shape, b: Shape): Shape {
  if (a === b || b === UNSEEN) return a;
  if (a === UNSEEN) return b;
  const items = a.items && b.items ? mergeShapes(a.items, b.items) : (a.items ?? b.items);
  const fields = a.fields && b.fields ? mergeFields(a.fields, b.fields) : (a.fields ?? b.fields);
  return { text: a.text || b.text, ...(items ? { items } : {}), ...(fields ? { fields } : {}) };
}

function mergeFields(a: ReadonlyMap<string, Shape>, b: ReadonlyMap<string, Shape>): ReadonlyMap<string, Shape> {
  const merged = new Map(a);
  for (const [key, own] of b) merged.set(key, mergeShapes(merged.get(key) ?? UNSEEN, own));
  return merged;
}

export function isUnseen(shape: Shape): boolean {
  return !shape.text && !shape.items && !shape.fields;
}

/** What `each` goes through: the items of a list, the values of an object. */
export function itemsOf(shape: Shape): Shape | undefined {
  if (isUnseen(shape)) return UNSEEN;
  const values = shape.fields && [...shape.fields.values()].reduce(mergeShapes, UNSEEN);
  return shape.items && values ? mergeShapes(shape.items, values) : (shape.items ?? values);
}

export function fieldOf(shape: Shape, name: string): Shape | undefined {
  if (isUnseen(shape)) return UNSEEN;
  const own = shape.fields?.get(name);
  if (own || !shape.items) return own;
  return name === "length" ? TEXT : /^\d+$/.test(name) ? shape.items : undefined;
}
