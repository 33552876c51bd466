// Listing actions for the tests of paging: one service for each style that does what the style says, and a caller that answers
// by any function. It keeps what it is asked, and fails where a loop goes on without end.
import { expect } from "vitest";
import type { Operation, Paging } from "../../templates/client/runtime/operation.js";
import type { Caller } from "../../templates/client/runtime/options.js";
import { items, pages } from "../../templates/client/runtime/paginate.js";

export type Input = Readonly<Record<string, string | number | undefined>>;
type Answer = (input: Input, index: number) => object;

export const styles: Readonly<Record<Paging["style"], Paging>> = {
  offset: { style: "offset", cursor: "Offset", size: "Limit", total: "TotalCount", items: "Set" },
  page: { style: "page", cursor: "PageNumber", size: "PageSize", total: "Data.Total", items: "Data.Items" },
  token: {
    style: "token",
    cursor: "NextToken",
    size: "MaxResults",
    next: "NextToken",
    items: "Set",
    more: "IsTruncated",
  },
};
/** A caller whose service answers by a function, and what it was asked. */
export function ask(paging: Paging, answer: Answer) {
  const asked: Input[] = [];
  const operation: Operation = { action: "List", paging };
  const caller: Caller = {
    async call<Response extends object>(given: string | Operation, input: object) {
      expect(given).toBe(operation);
      asked.push(input as Input);
      if (asked.length > 500) throw new Error("this goes on without end");
      return answer(input as Input, asked.length - 1) as Response;
    },
  };
  return {
    asked,
    pages: (input: Input = {}) => pages<object>(caller, operation, input),
    all: (input: Input = {}) => collect(items<unknown>(caller, operation, input)),
  };
}

interface Shape {
  readonly count: number;
  /** The size of a page that is not asked for, and the largest one that is given. */
  readonly usual?: number;
  readonly most?: number;
  readonly total?: boolean;
}

/** A service that does what its style says, over the numbers below `count`. */
export function service(paging: Paging, { count, usual = 20, most = 100, total = true }: Shape): Answer {
  const list = Array.from({ length: count }, (_, index) => index);
  return (input) => {
    const size = Math.min(Number(input[paging.size ?? ""] ?? usual), most);
    const cursor = input[paging.cursor];
    const from = paging.style === "page" ? (Number(cursor ?? 1) - 1) * size : Number(cursor ?? 0);
    const part = list.slice(from, from + size);
    const end = from + size;
    switch (paging.style) {
      case "offset":
        return { Set: part, ...(total ? { TotalCount: count } : {}) };
      case "page":
        return { Data: { Items: part, ...(total ? { Total: count } : {}) } };
      case "token":
        return { Set: part, NextToken: end < count ? String(end) : "", IsTruncated: end < count };
    }
  };
}

export const numbers = (count: number, from = 0): number[] => Array.from({ length: count }, (_, index) => index + from);

export async function collect<Item>(all: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of all) list.push(item);
  return list;
}
