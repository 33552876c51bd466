// The region of a shown call: that of the zone in its input, else the first that the pages name.
import { expect, test } from "vitest";
import { regionOf } from "../../generator/5-view/site/sample-region.js";

const regions = ["ap-north", "ap-north-2", "eu-west"];

test.each([
  [{ Zone: "eu-west-1" }, "eu-west"],
  [{ Placement: [{ Zone: "ap-north-2-b" }] }, "ap-north-2"],
  [{ Region: "ap-north" }, "ap-north"],
  [{ Name: "ap-northern" }, undefined],
  [{}, undefined],
])("%j", (input, region) => {
  expect(regionOf(input, regions)).toBe(region);
});
