/**
 * Method and path of a request -> the action they belong to, and the values in the path.
 *   GET /clusters/c1/nodes   and   {Method: "GET", path: "/clusters/{ClusterId}/nodes"}   ->   ClusterId=c1
 * Of several, the one with the most words of its own goes first: `/clusters/all` before `/clusters/{ClusterId}`.
 */
import type { Pair } from "./raw-request.js";
import type { MockService } from "../service.js";

export interface Route {
  readonly action: string;
  readonly values: readonly Pair[];
}

interface Template {
  readonly action: string;
  readonly parts: readonly string[];
}

/** Templates by method and number of parts: a call looks at few of them. */
type Table = ReadonlyMap<string, readonly Template[]>;

const tables = new WeakMap<MockService, Table>();

/** `named` is the action that the caller names itself; it must be one of the address. */
export function matchRoute(
  method: string,
  path: string,
  named: string | undefined,
  service: MockService,
): Route | undefined {
  const table = tables.get(service) ?? makeTable(service);
  tables.set(service, table);
  const given = partsOf(path);
  for (const { action, parts } of table.get(keyOf(method, given)) ?? []) {
    const values = named === undefined || named === action ? readValues(parts, given) : undefined;
    if (values !== undefined) return { action, values };
  }
  return undefined;
}

function makeTable({ actions }: MockService): Table {
  const table = new Map<string, Template[]>();
  for (const [action, { http }] of Object.entries(actions)) {
    if (http === undefined) continue;
    const parts = partsOf(http.path);
    const key = keyOf(http.method, parts);
    const own = table.get(key) ?? [];
    own.push({ action, parts });
    table.set(key, own);
  }
  const values = ({ parts }: Template): number => parts.filter((part) => part.includes("{")).length;
  for (const own of table.values()) own.sort((left, right) => values(left) - values(right));
  return table;
}

function partsOf(path: string): readonly string[] {
  return path.replace(/\/$/, "").split("/");
}

function keyOf(method: string, parts: readonly string[]): string {
  return `${method} ${parts.length}`;
}

function readValues(parts: readonly string[], given: readonly string[]): readonly Pair[] | undefined {
  const values: Pair[] = [];
  for (const [index, part] of parts.entries()) {
    const text = decode(given[index] ?? "");
    const [, name] = /^\{([^{}]+)\}$/.exec(part) ?? [];
    if (name === undefined ? text !== part : text === undefined || text === "") return undefined;
    if (name !== undefined) values.push([name, text ?? ""]);
  }
  return values;
}

function decode(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}
