// Reading lists to their end: by offset, page and token, from services that behave as documented and from some that do not.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Caller } from "../../templates/client/runtime/options.js";
import { pages } from "../../templates/client/runtime/paginate.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { ask, collect, type Input, numbers, service, styles } from "./paged-service.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { scripted } from "./scripted-fetch.js";

const { offset, page, token } = styles;

describe.each(Object.entries(styles))("%s", (style, paging) => {
  const { cursor, size = "" } = paging;

  test("all items once, in order, whatever the numbers", async () => {
    const shape = fc.record({
      count: fc.nat(130),
      usual: fc.integer({ min: 1, max: 40 }),
      most: fc.integer({ min: 1, max: 40 }),
      total: fc.boolean(),
      size: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
    });
    await fc.assert(
      fc.asyncProperty(shape, async ({ size: wanted, ...own }) => {
        // Without a total, a page that holds less than it was asked for is the last one.
        const most = own.total || style === "token" ? own.most : Math.max(own.most, wanted ?? 0);
        const { all, asked } = ask(paging, service(paging, { ...own, most }));
        expect(await all(wanted === undefined ? {} : { [size]: wanted })).toEqual(numbers(own.count));
        // At most one request more than there are pages: the one that finds nothing.
        const real = Math.min(wanted ?? own.usual, most);
        expect(asked.length).toBeLessThanOrEqual(Math.ceil(own.count / real) + 1);
      }),
    );
  });

  test("with a total or a token, no request too many", async () => {
    const { all, asked } = ask(paging, service(paging, { count: 60 }));
    await all({ [size]: 20, Filter: "x" });
    expect(asked).toHaveLength(3);
    expect(asked[0]).toEqual({ [size]: 20, Filter: "x" });
    expect(asked.every((input) => input[size] === 20 && input["Filter"] === "x")).toBe(true);
  });

  test("from where the user says", async () => {
    const { all, asked } = ask(paging, service(paging, { count: 50 }));
    const start = style === "token" ? "20" : style === "page" ? 2 : 20;
    expect(await all({ [cursor]: start, [size]: 20 })).toEqual(numbers(30, 20));
    expect(asked).toHaveLength(2);
  });

  test("nothing there: one request", async () => {
    const { all, asked } = ask(paging, service(paging, { count: 0 }));
    expect(await all()).toEqual([]);
    expect(asked).toHaveLength(1);
  });

  test("a loop that is left asks for nothing more", async () => {
    const { pages, asked } = ask(paging, service(paging, { count: 100 }));
    for await (const _ of pages()) if (asked.length === 2) break;
    expect(asked).toHaveLength(2);
  });

  test("nothing is asked before the loop begins, and never more than it takes", async () => {
    const { pages, asked } = ask(paging, service(paging, { count: 100 }));
    const loop = pages();
    expect(asked).toHaveLength(0);
    await loop.next();
    await new Promise((done) => setTimeout(done, 5));
    expect(asked).toHaveLength(1);
  });

  test("a failure in the middle ends the loop with it, after the pages before", async () => {
    const good = service(paging, { count: 100 });
    const { pages } = ask(paging, (input, index) => {
      if (index === 2) throw new Error("broken");
      return good(input, index);
    });
    const seen: object[] = [];
    const read = async () => {
      for await (const own of pages()) seen.push(own);
    };
    await expect(read()).rejects.toThrow("broken");
    expect(seen).toHaveLength(2);
  });

  test("the input of the user stays as it is", async () => {
    const input = Object.freeze({ [size]: 10 });
    await ask(paging, service(paging, { count: 30 })).all(input);
    expect(input).toEqual({ [size]: 10 });
  });
});

describe("services that change or lie", () => {
  const set = (total: unknown, ...list: number[]) => ({ TotalCount: total, Set: list });
  test.each<[string, Input, readonly object[], readonly number[]]>([
    ["the total grows", { Limit: 2 }, [set(2, 1, 2)], [1, 2]],
    ["the total grows in between", { Limit: 2 }, [set(3, 1, 2), set(5, 3, 4), set(5, 5)], [1, 2, 3, 4, 5]],
    ["the total shrinks in between", { Limit: 2 }, [set(9, 1, 2), set(3, 3)], [1, 2, 3]],
    ["the total shrinks below what was seen", { Limit: 2 }, [set(9, 1, 2), set(1, 3, 4)], [1, 2, 3, 4]],
    ["the total is too large", { Limit: 2 }, [set(9, 1, 2), set(9)], [1, 2]],
    ["the total is null", { Limit: 2 }, [set(null, 1, 2), set(null, 3)], [1, 2, 3]],
    ["the total is text", { Limit: 2 }, [set("9", 1, 2), set("9", 3)], [1, 2, 3]],
    ["no total, no size", {}, [set(undefined, 1, 2), set(undefined, 3), set(undefined)], [1, 2, 3]],
    ["the list is null", {}, [{ TotalCount: 9, Set: null }], []],
    ["the list is gone", {}, [{ TotalCount: 9 }], []],
    ["the list is no list", {}, [{ TotalCount: 9, Set: { length: 9 } }], []],
    ["pages are shorter than asked", { Limit: 3 }, [set(4, 1), set(4, 2, 3), set(4, 4)], [1, 2, 3, 4]],
  ])("%s", async (_, input, answers, expected) => {
    const { all, asked } = ask(offset, (__, index) => answers[index] ?? expect.unreachable(`request ${index + 1}`));
    expect(await all(input)).toEqual(expected);
    expect(asked).toHaveLength(answers.length);
  });

  test("a service of pages that gives less than it is asked for", async () => {
    const { all, asked } = ask(page, service(page, { count: 45, most: 10 }));
    expect(await all({ PageSize: 50 })).toEqual(numbers(45));
    expect(asked.map((input) => input["PageNumber"])).toEqual([undefined, 2, 3, 4, 5]);
  });

  test.each<[string, readonly (string | null | undefined)[], number]>([
    ["the same token again", ["a", "a", "b"], 2],
    ["tokens in a circle", ["a", "b", "c", "a", "b"], 4],
    ["null", ["a", null, "b"], 2],
    ["nothing", [undefined, "b"], 1],
  ])("%s ends the loop", async (_, tokens, count) => {
    const { all, asked } = ask(token, (__, index) => ({ Set: [index], NextToken: tokens[index] }));
    expect(await all()).toEqual(numbers(count));
    expect(asked).toHaveLength(count);
  });

  test("the token that the user began with ends the loop, too", async () => {
    const { all } = ask(token, (_, index) => ({ Set: [index], NextToken: ["a", "start"][index] }));
    expect(await all({ NextToken: "start" })).toEqual([0, 1]);
  });

  test("a page of tokens may be empty", async () => {
    const { all } = ask(token, (_, index) => ({ Set: index === 1 ? [] : [index], NextToken: ["a", "b"][index] }));
    expect(await all()).toEqual([0, 2]);
  });

  test("`more: false` ends the loop, whatever the token says", async () => {
    const { asked, all } = ask(token, () => ({ Set: [1], NextToken: "x", IsTruncated: false }));
    await all();
    expect(asked).toHaveLength(1);
  });
});

describe("where the answer's list is not known", () => {
  const { items: _, ...open } = offset;
  test("the size tells how far to go", async () => {
    const { pages, asked } = ask(open, service(offset, { count: 45 }));
    expect(await collect(pages({ Limit: 20 }))).toHaveLength(3);
    expect(asked.map((input) => input["Offset"])).toEqual([undefined, 20, 40]);
  });

  test.each([{}, { Limit: 0 }, { Limit: "x" }])("%o: refused before anything is asked", async (input) => {
    const { pages, asked } = ask(open, service(offset, { count: 45 }));
    await expect(collect(pages(input))).rejects.toThrow("List: give Limit");
    expect(asked).toEqual([]);
  });

  test("no total either: refused, not endless", async () => {
    const { pages, asked } = ask(open, service(offset, { count: 45, total: false }));
    await expect(collect(pages({ Limit: 20 }))).rejects.toMatchObject({ name: "ConfigurationError" });
    expect(asked).toHaveLength(1);
  });

  test("an operation without paging is refused", async () => {
    const caller: Caller = { call: () => expect.unreachable("nothing to ask for") };
    await expect(pages(caller, { action: "A" }, {}).next()).rejects.toMatchObject({ name: "ConfigurationError" });
  });
});

test("an abort between and during pages ends the loop with its reason", async () => {
  const body = '{"Response":{"TotalCount":9,"Set":[1,2,3]}}';
  for (const stopAt of [1, 2]) {
    const { fetch, sent } = scripted({ body }, "hang");
    const options = { credentials: { id: "i", secret: "s" }, fetch };
    const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
    const stop = new AbortController();
    const operation = { action: "List", paging: offset };
    const read = async () => {
      for await (const _ of pages(caller, operation, {}, { signal: stop.signal })) {
        if (stopAt === 1) stop.abort(new Error("enough"));
        else setTimeout(() => stop.abort(new Error("enough")), 10);
      }
    };
    await expect(read()).rejects.toThrow("enough");
    expect(sent).toHaveLength(stopAt);
  }
});
