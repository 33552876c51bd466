// The data of the search: small, the same every time, whole services in shards, places that lead to rows.
import { describe, expect, test } from "vitest";
import { memberId } from "../../generator/5-view/site/ids.js";
import { searchShards, serviceNames } from "../../generator/5-view/site/search-names.js";
import { serviceSearch } from "../../generator/5-view/site/search-service.js";
import { clip } from "../../generator/5-view/site/search-words.js";
import { detailEntries } from "../../templates/site/browser/search/entries.js";
import { committedServices, searchInput, smallSpec } from "./searched.js";

const services = committedServices();

describe("of committed services", () => {
  test("is small", () => {
    const bytes = services.map((own) => JSON.stringify([serviceNames(own), serviceSearch(own)]).length);
    expect(Math.max(...bytes)).toBeLessThan(120_000);
  });

  test("names each place of a member once", () => {
    for (const own of services) {
      const { members, pages, actions } = serviceSearch(own);
      for (const [name, , ...places] of members) {
        const flat = places.flatMap(([id, ...found]) => found.map((page) => `${id} ${page}`));
        expect(new Set(flat).size, name).toBe(flat.length);
        for (const [id, ...found] of places)
          for (const page of found)
            expect(id.startsWith("member."), `${name} ${id}`).toBe(page >= actions && page < pages.length);
      }
    }
  });
});

test("a member leads to its row: nested, of a type, of an action", () => {
  const spec = smallSpec("Do", "T", [
    {
      name: "List",
      type: {
        kind: "array",
        of: {
          kind: "struct",
          members: [{ name: "Inner", type: { kind: "string" } }],
          variants: [{ when: { Inner: "x" }, members: [{ name: "Only", type: { kind: "string" } }] }],
        },
      },
    },
  ]);
  const entries = detailEntries("v/s", serviceSearch(searchInput("v/s", spec, { "Do.input.List.Inner": "In it" })));
  expect(entries.map(({ name, link, words }) => [name.text, link, words])).toEqual([
    ["List", `v/s/actions/do.html#${memberId("input", "List")}`, ""],
    ["Inner", `v/s/actions/do.html#${memberId("input", "List.Inner")}`, "In it"],
    ["Only", `v/s/actions/do.html#${memberId("input", "List")}`, ""],
  ]);
});

describe("shards", () => {
  const named = (folder: string) => ({
    title: folder,
    names: serviceNames(searchInput(folder, smallSpec("Do", "T", []))),
  });

  test("hold whole services, in their order", () => {
    const files = searchShards(["v/a", "v/b", "v/c"].map(named), 4);
    expect([...files.keys()]).toEqual(["search/index.js", "search/names-0.js", "search/names-1.js"]);
    expect(files.get("search/index.js")).toEqual({
      services: [
        { folder: "v/a", title: "v/a", shard: 0 },
        { folder: "v/b", title: "v/b", shard: 0 },
        { folder: "v/c", title: "v/c", shard: 1 },
      ],
      shards: 2,
    });
  });

  test("of a service larger than a shard, and of none", () => {
    expect([...searchShards(["v/a", "v/b"].map(named), 1).keys()]).toHaveLength(3);
    expect([...searchShards([]).values()]).toEqual([{ services: [], shards: 0 }]);
  });
});

test.each([
  ["short", "short"],
  ["two\n  lines", "two lines"],
  ["one two three", "one two…"],
  ["一二三四五六七八九十十一", "一二三四五六七八九十…"],
  ["abcdefghi💥x", "abcdefghi…"],
])("words are cut after a word: %j", (text, cut) => {
  expect(clip(text, 10)).toBe(cut);
});
