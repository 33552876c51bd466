/**
 * What was seen of a value that no page describes -> its type, as far as it was seen.
 *
 *    type:Box.Lids     array     ->  {"kind": "array", "of": {"kind": "struct", "members": [{"name": "Id", ...}]}}
 *    type:Box.Lids[]   object
 *    type:Box.Lids[].Id   string
 * Values of several types are of any type; an object whose names were not told is a map.
 */
import { compareAscii } from "../../support/text.js";
import type { Member, TypeExpression } from "../../4-spec/spec.js";
import type { FoundType } from "./read-drift.js";

/** Path -> the types that were found there. */
export type SeenTypes = ReadonlyMap<string, ReadonlySet<FoundType>>;

const ANY: TypeExpression = { kind: "any" };

export class SeenValues {
  private readonly seen: SeenTypes;
  private readonly children = new Map<string, string[]>();

  constructor(seen: SeenTypes) {
    this.seen = seen;
    for (const path of [...seen.keys()].sort(compareAscii)) {
      const parent = parentOf(path);
      this.children.set(parent, [...(this.children.get(parent) ?? []), path]);
    }
  }

  get(path: string): ReadonlySet<FoundType> | undefined {
    return this.seen.get(path);
  }

  /** Undefined where it was only ever null. */
  typeAt(path: string): TypeExpression | undefined {
    const kinds = [...(this.seen.get(path) ?? [])].filter((kind) => kind !== "null" && kind !== "nothing");
    const [kind, ...others] = kinds;
    if (kind === undefined) return undefined;
    if (others.length > 0) return kinds.every(isNumber) ? { kind: "float" } : ANY;
    switch (kind) {
      case "array":
        return { kind: "array", of: this.itemAt(`${path}[]`) };
      case "object":
        return this.objectAt(path);
      case "number":
        return { kind: "float" };
      default:
        return { kind };
    }
  }

  memberAt(path: string, type: TypeExpression): Member {
    const nullable = this.seen.get(path)?.has("null") === true;
    return { name: path.slice(parentOf(path).length + 1), type, ...(nullable ? { nullable } : {}) };
  }

  /** A spec has no word for items that may be null: then they may be anything. */
  private itemAt(path: string): TypeExpression {
    return this.seen.get(path)?.has("null") === true ? ANY : (this.typeAt(path) ?? ANY);
  }

  private objectAt(path: string): TypeExpression {
    const members = (this.children.get(path) ?? []).filter((child) => !child.endsWith("[]"));
    if (members.length === 0) return { kind: "map", of: ANY };
    return { kind: "struct", members: members.map((child) => this.memberAt(child, this.typeAt(child) ?? ANY)) };
  }
}

function isNumber(kind: FoundType): boolean {
  return kind === "integer" || kind === "number";
}

/** `type:Box.Lids[]` -> `type:Box.Lids` -> `type:Box`. */
export function parentOf(path: string): string {
  return /(?:\[\]|\{\})$/.test(path) ? path.slice(0, -2) : path.slice(0, Math.max(0, path.lastIndexOf(".")));
}
