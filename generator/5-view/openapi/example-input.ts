/**
 * The request of an example -> the input as nested JSON. Flat parameters are nested by their names and typed by the members:
 *   Filters.0.Name=zone  Filters.0.Values.0=a  Limit=5   ->   {Filters: [{Name: "zone", Values: ["a"]}], Limit: 5}
 * Text that is not of the member's type stays text. Undefined where the example has no request that could be read.
 */
import type { ExampleRequest, Member, Spec, TypeExpression } from "../../4-spec/spec.js";

type Tree = string | Branch;
type Branch = Map<string, Tree>;
type Types = Spec["types"];

export function exampleInput(
  request: ExampleRequest | undefined,
  members: readonly Member[],
  types: Types,
  isCommon: (name: string) => boolean,
): object | undefined {
  if (request === undefined || request.text !== undefined) return undefined;
  const { body = {}, params = {} } = request;
  if (typeof body !== "object" || body === null || Array.isArray(body)) return undefined;
  const root: Branch = new Map();
  for (const [name, value] of Object.entries(params)) {
    const known = members.some((member) => member.name === name);
    if (known || !isCommon(name)) place(root, known ? [name] : name.split("."), value);
  }
  return { ...toObject(root, members, types), ...body };
}

function place(branch: Branch, [first = "", ...rest]: readonly string[], value: string): void {
  if (rest.length === 0) return void branch.set(first, value);
  const found = branch.get(first);
  const next: Branch = found instanceof Map ? found : new Map();
  branch.set(first, next);
  place(next, rest, value);
}

function toObject(branch: Branch, members: readonly Member[] | undefined, types: Types): object {
  return Object.fromEntries(
    [...branch].map(([name, tree]) => [name, toValue(tree, members?.find((own) => own.name === name)?.type, types)]),
  );
}

function toValue(tree: Tree, type: TypeExpression | undefined, types: Types): unknown {
  if (typeof tree === "string") return readText(tree, type);
  switch (type?.kind) {
    case "array": {
      const items = [...tree].sort(([left], [right]) => Number(left) - Number(right));
      return items.every(([index]) => /^\d+$|^N$/i.test(index))
        ? items.map(([, item]) => toValue(item, type.of, types))
        : toObject(tree, undefined, types);
    }
    case "map":
      return Object.fromEntries([...tree].map(([name, item]) => [name, toValue(item, type.of, types)]));
    case "struct":
      return toObject(tree, type.members, types);
    case "ref":
      return toObject(tree, Object.hasOwn(types, type.name) ? types[type.name]?.members : undefined, types);
    default:
      return toObject(tree, undefined, types);
  }
}

function readText(text: string, type: TypeExpression | undefined): unknown {
  if (type?.kind === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type?.kind === "float" && /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (type?.kind === "boolean" && /^(?:true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}
