// What a made-up view does not show of real ones.
import { isUnseen, type Shape } from "../../generator/6-files/view-shape.js";

/** Places of a shape that another one lacks. */
export function lacking(shape: Shape, other: Shape | undefined, at: string): string[] {
  if (!other || (isUnseen(other) && !isUnseen(shape))) return [at];
  return [
    ...(shape.text && !other.text ? [`${at} as text`] : []),
    ...(shape.items ? lacking(shape.items, other.items, `${at}[]`) : []),
    ...[...(shape.fields ?? [])].flatMap(([key, own]) => lacking(own, other.fields?.get(key), `${at}.${key}`)),
  ];
}
