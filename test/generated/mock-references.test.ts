// Which members of an input name a thing, with which code an action refuses what is not there, and what there is from the start.
import { describe, expect, test } from "vitest";
import { type Actions, boxes, infer } from "./boxes.js";
import type { SmallAction } from "./small-service.js";

describe("what names a thing", () => {
  const references = (text: string): object =>
    infer({ ...boxes, WeighThing: { in: text } }).actions["WeighThing"]?.references ?? {};

  test.each([
    ["BoxId", "BoxId"],
    ["BoxIds[]", "BoxIds[]"],
    ["SourceBoxId", "SourceBoxId"],
    ["AssociatedBoxIds[]", "AssociatedBoxIds[]"],
    ["SmallBoxId", "SmallBoxId"],
    ["Place{BoxId}", "Place.BoxId"],
    ["Places{BoxIds[]}[]", "Places[].BoxIds[]"],
    ["Thing<DescribeBoxes.output.BoxSet[].BoxId", "Thing"],
  ])("%s", (text, path) => expect(references(text)).toEqual({ [path]: { resource: "Box", mustExist: true } }));

  test.each(["ReservedBoxId", "BoxName", "Box", "BoxId:boolean", "Thing<DescribeBoxes.output.BoxSet[].BoxName", "Id"])(
    "%s is no box's id",
    (text) => expect(references(text)).toEqual({}),
  );

  test("a region is where a call goes, even where regions are listed", () => {
    const { actions } = infer({
      DescribeRegions: { out: "Regions{RegionId Name}[]" },
      ListThings: { in: "RegionId!" },
    });
    expect(actions["ListThings"]?.references).toBeUndefined();
  });

  test.each([
    [
      "InvalidParameterValue InvalidBoxId.NotFound InvalidBoxId.Malformed",
      "InvalidBoxId.NotFound",
      "InvalidBoxId.Malformed",
    ],
    [
      "InvalidParameterValue.BoxIdNotExisted InvalidParameterValue.BoxIdMalformed",
      "InvalidParameterValue.BoxIdNotExisted",
      "InvalidParameterValue.BoxIdMalformed",
    ],
    [
      "Forbidden.BoxNotFound InvalidParameterValue.IncorrectFormat",
      "Forbidden.BoxNotFound",
      "InvalidParameterValue.IncorrectFormat",
    ],
    ["ResourceNotFound ResourceNotFound.Lid", "ResourceNotFound", undefined],
    ["ResourceNotFound.InvalidCrate", "ResourceNotFound.InvalidCrate", undefined],
    [
      "InvalidParameterValue.BoxTypeNotFound InvalidLidId.NotFound UnauthorizedOperation.MFANotFound",
      undefined,
      undefined,
    ],
    ["ResourceNotFound.Lid", undefined, undefined],
  ])("%s", (errors, notFound, malformed) => {
    const lid = infer({ ...boxes, MoveLid: { in: "LidId" }, WeighThing: { in: "BoxId", errors } });
    const made = lid.actions["WeighThing"]?.references?.["BoxId"];
    expect([made?.notFound, made?.malformed]).toEqual([notFound, malformed]);
  });

  test("lists give what they find, unless the page says that they refuse", () => {
    const asked = (errors: string) =>
      infer({ ...boxes, DescribeBoxes: { in: "BoxIds[]", out: "BoxSet:Box[]", errors } }).actions["DescribeBoxes"]
        ?.references;
    expect(asked("InvalidBoxId.Malformed")).toEqual({
      "BoxIds[]": { resource: "Box", mustExist: false, malformed: "InvalidBoxId.Malformed" },
    });
    expect(asked("InvalidBoxId.NotFound")?.["BoxIds[]"]?.mustExist).toBe(true);
  });
});

describe("what there is from the start", () => {
  const shown = [
    { ZoneId: "1", Zone: "a-1" },
    { ZoneId: "1", Zone: "a-1" },
    { ZoneId: "x", Zone: "x", Name: "x" },
  ];
  const zones: Actions = {
    DescribeZones: { out: "ZoneSet{ZoneId Zone Name}[]", examples: [[{}, { ZoneSet: shown }]] },
    MoveThing: { in: "Zone<DescribeZones.output.ZoneSet[].Zone" },
  };

  test("things that nothing makes: from examples, each once, none that is filled in for show", () => {
    const { resources, actions } = infer(zones);
    expect(resources).toMatchObject({ Zone: { id: "Zone", catalogue: [{ ZoneId: "1", Zone: "a-1" }] } });
    expect(actions["MoveThing"]?.references).toEqual({ Zone: { resource: "Zone", mustExist: true } });
  });

  test("nothing of what is made", () => {
    const listing: SmallAction = {
      ...boxes["DescribeBoxes"],
      examples: [[{}, { BoxSet: [{ BoxId: "box-1", BoxName: "a" }] }]],
    };
    expect(infer({ ...boxes, DescribeBoxes: listing }).resources["Box"]).not.toHaveProperty("catalogue");
  });

  test("things without an id are listed and filtered", () => {
    const listing = {
      in: "Colour",
      out: "PaintSet{Colour Price:float}[]",
      examples: [[{}, { PaintSet: [{ Colour: "red", Price: 1 }] }]],
    } as const;
    const { resources, actions } = infer({ DescribePaints: listing });
    expect(resources["Paint"]).toMatchObject({ id: "", catalogue: [{ Colour: "red", Price: 1 }] });
    expect(actions["DescribePaints"]?.binding).toMatchObject({ kind: "list", by: { Colour: "Colour" } });
  });
});
