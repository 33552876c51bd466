/**
 * A path of the spec -> what it names: `Action`, `Action.input.Member.Sub`, `Action.output.X[]`, `type:T.Member`,
 * `error:Code`. Undefined where it names nothing.
 */
import type { Spec } from "./spec.js";

export function resolvePath(spec: Spec, path: string): unknown {
  if (path.startsWith("error:")) return own(spec.errors, path.slice(6));
  const [head = "", ...steps] = path.split(".");
  let value: unknown = head.startsWith("type:") ? own(spec.types, head.slice(5)) : own(spec.actions, head);
  if (head.startsWith("type:") && steps.length > 0) value = own(value, "members");
  for (const [i, step] of steps.entries()) {
    const name = step.replace(/\[\]$/, "");
    if (Array.isArray(value)) value = value.find((member: { readonly name: string }) => member.name === name);
    else value = own(value, name);
    const type = own(value, "type");
    if (i < steps.length - 1 && type !== undefined)
      value = own(own(type, "kind") === "array" ? own(type, "of") : type, "members");
  }
  return value;
}

function own(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, key)
    ? (value as Readonly<Record<string, unknown>>)[key]
    : undefined;
}
