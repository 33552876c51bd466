// Which action gives the ids that a request names: the plainest listing of the resource, and never the action itself.
import { expect, test } from "vitest";
import { findSuppliers } from "../../generator/5-view/site/find-suppliers.js";
import type { MockAction } from "../../templates/mock/runtime/service.js";

const listing = (resource: string): MockAction =>
  ({ status: "current", errors: [], binding: { kind: "list", resource, by: {} } }) as unknown as MockAction;
const naming = (references: Readonly<Record<string, string>>): MockAction =>
  ({
    status: "current",
    errors: [],
    references: Object.fromEntries(Object.entries(references).map(([path, resource]) => [path, { resource }])),
  }) as unknown as MockAction;

test("the plainest listing of the resource", () => {
  const found = findSuppliers({
    actions: {
      DescribeKettleFromShelf: listing("Kettle"),
      DescribeKettles: listing("Kettle"),
      BoilWater: naming({ "Kettles[].KettleId": "Kettle", "CupIds[]": "Cup" }),
    },
  });
  expect([...(found.get("BoilWater") ?? [])]).toEqual([["Kettles[].KettleId", "DescribeKettles"]]);
});

test("a listing does not give its own ids", () => {
  const actions = {
    DescribeKettles: {
      ...listing("Kettle"),
      ...naming({ "KettleIds[]": "Kettle" }),
      binding: listing("Kettle").binding,
    },
  };
  expect(
    findSuppliers({ actions } as unknown as Parameters<typeof findSuppliers>[0]).get("DescribeKettles")?.size,
  ).toBe(0);
});
