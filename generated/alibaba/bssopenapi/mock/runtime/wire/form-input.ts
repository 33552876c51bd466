/**
 * Flat parameters to nested input, typed by the members:
 *   Filters.0.Name=zone  Filters.0.Values.0=a   ->   {Filters: [{Name: "zone", Values: ["a"]}]}
 * Text that is not of the member's type stays text, for the validation to refuse; an empty text is one, and no absence.
 * Bytes are text where the member takes none. Of parameters of one name the last counts.
 * List items go by their numbers, gaps closed.
 */
import type { Bytes } from "../../../client/runtime/bytes.js";
import type { JsonObject } from "../../../client/runtime/json.js";
import { type Member, membersOf, type TypeExpression, type TypeLookup } from "../../../client/runtime/members.js";
import type { Pair } from "./raw-request.js";

type Leaf = string | Bytes;
type Tree = Leaf | Branch;
type Branch = Map<string, Tree>;

/** Deeper than any documented input: a longer name is one name, so that no request can exhaust the stack. */
const maximumDepth = 32;

export function readForm(pairs: readonly Pair<Leaf>[], members: readonly Member[], types: TypeLookup): JsonObject {
  const root: Branch = new Map();
  for (const [name, value] of pairs) {
    const parts = name.split(".");
    place(root, parts.length > maximumDepth ? [name] : parts, value);
  }
  return toObject(root, members, types);
}

function place(root: Branch, parts: readonly string[], value: Leaf): void {
  let branch = root;
  for (const part of parts.slice(0, -1)) {
    const found = branch.get(part);
    const next: Branch = found instanceof Map ? found : new Map();
    branch.set(part, next);
    branch = next;
  }
  branch.set(parts.at(-1) ?? "", value);
}

function toObject(branch: Branch, members: readonly Member[] | undefined, types: TypeLookup): JsonObject {
  const entries = [...branch].map(([name, tree]) => {
    const member = members?.find((candidate) => candidate.name === name);
    return [name, member === undefined ? toPlain(tree) : toValue(tree, member.type, types)] as const;
  });
  return Object.fromEntries(entries);
}

function toValue(tree: Tree, type: TypeExpression, types: TypeLookup): unknown {
  if (!(tree instanceof Map)) return readLeaf(tree, type);
  switch (type.kind) {
    case "array": {
      const items = [...tree].filter(([index]) => /^\d+$/.test(index));
      if (items.length < tree.size) return toPlain(tree);
      return items
        .sort(([left], [right]) => Number(left) - Number(right))
        .map(([, item]) => toValue(item, type.of, types));
    }
    case "map":
      return Object.fromEntries([...tree].map(([name, item]) => [name, toValue(item, type.of, types)]));
    case "ref":
    case "struct":
      return toObject(tree, membersOf(type, toPlain(tree), types), types);
    default:
      return toPlain(tree);
  }
}

function readLeaf(leaf: Leaf, type: TypeExpression): unknown {
  if (typeof leaf !== "string" && type.kind === "binary") return leaf;
  const text = toText(leaf);
  if (type.kind === "integer" && /^-?\d+$/.test(text)) return Number(text);
  if (type.kind === "float" && /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(text)) return Number(text);
  if (type.kind === "boolean" && /^(true|false)$/i.test(text)) return text.toLowerCase() === "true";
  return text;
}

function toPlain(tree: Tree): unknown {
  if (!(tree instanceof Map)) return toText(tree);
  return Object.fromEntries([...tree].map(([name, item]) => [name, toPlain(item)]));
}

const decoder = new TextDecoder();

function toText(leaf: Leaf): string {
  return typeof leaf === "string" ? leaf : decoder.decode(leaf);
}
