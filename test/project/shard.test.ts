// --shard 3/10: parts that together are all, and no service twice.
import { expect, test } from "vitest";
import { shardOf } from "../../generator/project/shard.js";

const services = ["b/two/1", "a/one/1", "a/one/2", "c/x/1", "a/two/1", "B/x/1", "c/y/1"].map((name) => {
  const [vendor = "", service = "", version = ""] = name.split("/");
  return { vendor, service, version, name };
});
const names = (shard: string, of = services): string[] => shardOf(of, shard).map(({ name }) => name);

test("services by name, dealt out one by one", () => {
  expect(names("1/3")).toEqual(["B/x/1", "a/two/1", "c/y/1"]);
  expect(names("2/3")).toEqual(["a/one/1", "b/two/1"]);
  expect(names("3/3")).toEqual(["a/one/2", "c/x/1"]);
});

test("the order in which they are given does not matter, one part is all, and there may be more parts than services", () => {
  expect(names("2/3", [...services].reverse())).toEqual(names("2/3"));
  expect(names("1/1")).toHaveLength(services.length);
  expect(names("9/9")).toEqual([]);
  const all = [1, 2, 3, 4].flatMap((part) => names(`${part}/4`));
  expect(all.sort()).toEqual(services.map(({ name }) => name).sort());
});

test.each(["0/3", "4/3", "x", "3", "1/0", "-1/3", "1/3/5", "1.5/3", " 1/3", ""])("%j is refused", (shard) => {
  expect(() => shardOf(services, shard)).toThrow(/^--shard takes a part of all, from 1\/3 to 3\/3, not "/);
});
