/**
 * Where the operation of each action stands in the document: at its true method and path where OpenAPI can say them and no
 * other action has them, else at `POST /<Action>`. No action is lost.
 *   GET /pots/{Id}, DELETE /pots/{PotId}   ->   one path; its second operation calls the parameter as the first does
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import { unique } from "./component-names.js";

export interface Place {
  readonly path: string;
  readonly method: string;
  /** Of a true path: the member of each parameter in it, and its name in the document. */
  readonly parameters?: ReadonlyMap<string, string>;
}

const METHODS = new Set("get put post delete options head patch trace".split(" "));
const TEMPLATE = /^\/(?:[^{}?#\s]|\{[^{}/?#\s]+\})*$/;

export function placesOf(spec: Spec): ReadonlyMap<string, Place> {
  const actions = Object.entries(spec.actions);
  /** Paths that differ in the names of their parameters only are one path, known by the first. */
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  const places = new Map<string, Place>();
  for (const [name, action] of actions) {
    const found = truePlace(action, paths);
    if (found === undefined || taken.has(`${found.method} ${found.path}`)) continue;
    paths.set(shapeOf(found.path), found.path);
    taken.add(`${found.method} ${found.path}`);
    places.set(name, found);
  }
  const names = new Set([...paths.values()].map((path) => path.toLowerCase()));
  return new Map(
    actions.map(([name]) => [name, places.get(name) ?? { method: "post", path: unique(namePath(name), names) }]),
  );
}

function truePlace({ http, input = [] }: Action, paths: ReadonlyMap<string, string>): Place | undefined {
  if (http === undefined || !METHODS.has(http.method.toLowerCase()) || !TEMPLATE.test(http.path)) return undefined;
  const members = namesIn(http.path);
  const unplaced = input.some((member) => member.in === "path" && !members.includes(member.name));
  if (unplaced || new Set(members).size < members.length) return undefined;
  const own = escapePath(http.path);
  const path = paths.get(shapeOf(own)) ?? own;
  const names = namesIn(path);
  return {
    method: http.method.toLowerCase(),
    path,
    parameters: new Map(members.map((member, i) => [member, names[i] ?? member])),
  };
}

function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name]) => name ?? "");
}

/** What is no parameter, as an address has it. */
function escapePath(path: string): string {
  return wellFormed(path).replace(/\{[^{}]*\}|[^\w\-.~!$&'()*+,;=:@/%]/gu, (part) =>
    part.startsWith("{") ? part : encodeURIComponent(part),
  );
}

/** A name of dots alone, or none, is no step of a path. */
function namePath(action: string): string {
  return `/${encodeURIComponent(wellFormed(action)).replace(/^\.*$/, (dots) => `${dots}_`)}`;
}

/** Halves of a sign are no text for an address. */
function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd");
}
