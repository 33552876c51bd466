/**
 * A path of a template and where it stands -> the shape of what it names, or why it names nothing, with the names that are
 * near. `name`, `this.name`, `../name`, `list.0.name`, `@index`, `@root.name`, and the names of `{{#each list as |item|}}`.
 */
import { didYouMean, suggestion } from "../support/nearest-names.js";
import { fieldOf, TEXT, type Shape } from "./view-shape.js";

export interface Scope {
  readonly shape: Shape;
  readonly outer?: Scope;
  /** What the whole template is given. */
  readonly root: Shape;
  readonly named: ReadonlyMap<string, Shape>;
  /** How many `each` are around: `@index` needs one, `@../index` two. */
  readonly loops: number;
}

export type Found = { readonly shape: Shape } | { readonly fault: string };

const LOOP = ["index", "key", "first", "last"];
const SHOWN = 12;

export function findPath(path: hbs.AST.PathExpression, scope: Scope): Found {
  const [head = "", ...rest] = path.parts;
  if (path.data) return findData(path, head, rest, scope);
  const named = isScoped(path) ? undefined : scope.named.get(head);
  if (named) return findFields(named, rest, head);
  let around: Scope = scope;
  for (let i = 0; i < path.depth; i++) {
    if (!around.outer) return { fault: `${JSON.stringify(path.original)} leads out of the template: ${wayOut(i)}` };
    around = around.outer;
  }
  const further = path.depth === 0 && isIn(scope.outer, head) ? [`../${head}`] : [];
  return findFields(around.shape, path.parts, "", further);
}

function wayOut(depth: number): string {
  return depth === 0
    ? "nothing stands around it here, and a partial sees only what it is given"
    : `../ goes ${depth} up at most here`;
}

function isScoped(path: hbs.AST.PathExpression): boolean {
  return path.depth > 0 || /^(?:\.|this\b)/.test(path.original);
}

function isIn(scope: Scope | undefined, name: string): boolean {
  return scope?.shape.fields?.has(name) === true;
}

function findData(path: hbs.AST.PathExpression, head: string, rest: readonly string[], scope: Scope): Found {
  if (head === "root" && path.depth === 0) return findFields(scope.root, rest, "@root");
  if (LOOP.includes(head) && rest.length === 0)
    return scope.loops > path.depth ? { shape: TEXT } : { fault: `${path.original} stands in too few {{#each}}` };
  return {
    fault: `there is no ${path.original}; there are @root and, in {{#each}}, ${LOOP.map((own) => `@${own}`).join(", ")}`,
  };
}

/** `further`: where the first name would be found instead. */
function findFields(shape: Shape, parts: readonly string[], before: string, further: readonly string[] = []): Found {
  let found = shape;
  let owner = before;
  for (const part of parts) {
    const next = fieldOf(found, part);
    if (!next)
      return { fault: unknownField(found, part, owner) + hintOf(found, part, owner === before ? further : []) };
    owner = owner === "" ? part : `${owner}.${part}`;
    found = next;
  }
  return { shape: found };
}

function unknownField(shape: Shape, name: string, owner: string): string {
  const subject = owner === "" ? "what stands here" : owner;
  if (!shape.fields) return `${subject} is ${shape.items ? "a list" : "text"} and has no field ${JSON.stringify(name)}`;
  return `there is no field ${JSON.stringify(name)} ${owner === "" ? "here" : `in ${owner}`}`;
}

function hintOf({ fields, items }: Shape, name: string, further: readonly string[]): string {
  if (further.length > 0) return suggestion(further);
  if (!fields) return items ? "; its items are reached by {{#each}}" : "";
  const names = [...fields.keys()];
  const more = names.length > SHOWN ? ", …" : "";
  return didYouMean(name, names) || `; the fields are ${names.slice(0, SHOWN).join(", ")}${more}`;
}
