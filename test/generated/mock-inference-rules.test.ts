// What is concluded of single actions: codes of refusals, what must not be concluded, and how well an action is answered.
import { describe, expect, test } from "vitest";
import { mockTarget } from "../../generator/5-view/mock.js";
import { tencent } from "../../generator/vendors/tencent.js";
import { type Actions, boxes, infer } from "./boxes.js";
import { printInferred } from "./print-inferred.js";
import { type SmallAction, smallService } from "./small-service.js";

describe("codes of bindings", () => {
  const bound = (actions: Actions, types?: Readonly<Record<string, string>>): Record<string, string> => {
    const made = printInferred(smallService({ ...boxes, ...actions }, types ?? { Box: "BoxId BoxName" })).actions;
    return Object.fromEntries(Object.keys(actions).map((name) => [name, made[name] ?? ""]));
  };

  test.each([
    ["ResourceInUse", " used ResourceInUse"],
    ["InvalidBoxId.InUse", " used InvalidBoxId.InUse"],
    ["FailedOperation.CrateNotEmpty", " used FailedOperation.CrateNotEmpty"],
    ["DependencyViolation.Lid", ""],
    ["InvalidUserInUseLonger", ""],
    ["LidInUse", ""],
  ])("deleting: %s", (errors, end) => {
    expect(bound({ DeleteBoxes: { in: "BoxIds[]!", errors }, MoveLid: { in: "LidId" } })["DeleteBoxes"]).toBe(
      `delete Box by BoxIds>BoxId${end}`,
    );
  });

  test("a second of one name, on making and on renaming", () => {
    const errors = "InvalidBoxName.Duplicate";
    expect(
      bound(
        {
          AddBox: { in: "BoxName!", out: "BoxId", errors },
          RenameBox: { in: "BoxId! BoxName!", errors },
          ModifyBox: { in: "BoxId! Size", errors },
        },
        { Box: "BoxId BoxName Size" },
      ),
    ).toEqual({
      AddBox: "create Box id BoxId set BoxName unique BoxName InvalidBoxName.Duplicate",
      RenameBox: "update Box by BoxId set BoxName unique BoxName InvalidBoxName.Duplicate",
      ModifyBox: "update Box by BoxId set Size",
    });
  });

  test("a quota needs a number and a code", () => {
    const quota: SmallAction = { out: "BoxQuota:integer", examples: [[{}, { BoxQuota: 5 }]] };
    const add = (errors: string): SmallAction => ({ in: "BoxName!", out: "BoxId", errors });
    const made = (errors: string, actions: Actions) => bound({ ...actions, AddBox: add(errors) })["AddBox"];
    expect(made("LimitExceeded.BoxQuota", { DescribeBoxQuota: quota })).toContain("quota 5 LimitExceeded.BoxQuota");
    expect(made("LimitExceeded.LidQuota", { DescribeBoxQuota: quota })).not.toContain("quota");
    expect(made("LimitExceeded.BoxQuota", {})).not.toContain("quota");
  });

  const types = { Box: "BoxId BoxName BoxState=PENDING|RUNNING|STOPPED|STARTING|STOPPING|FROZEN" };
  const state = (...names: string[]) => names.map((name) => `UnsupportedOperation.BoxState${name}`).join(" ");

  test.each([
    ["StartBoxes", { in: "BoxIds[]!", errors: state("Stopped", "Running", "Frozen") }, "refused RUNNING,FROZEN"],
    ["StopBoxes", { in: "BoxIds[]!", errors: state("Stopped", "Running") }, "refused STOPPED"],
    ["ResizeBox", { in: "BoxId! BoxName", errors: state("Stopped", "Running", "Pending") }, "refused PENDING"],
    [
      "ResetBox",
      { in: "BoxId! BoxName", errors: state("NotStopped") },
      "refused PENDING,RUNNING,STARTING,STOPPING,FROZEN",
    ],
    [
      "RenameBox",
      { in: "BoxId! BoxName ForceStop:boolean", errors: state("Running") },
      "refused RUNNING unless ForceStop",
    ],
    ["ModifyBox", { in: "BoxId! BoxName", errors: "UnsupportedOperation.BoxStateUnheardOf" }, ""],
  ] as const)("states that refuse %s", (name, action, end) => {
    const line = bound({ [name]: action }, types)[name] ?? "";
    expect(line.slice(line.indexOf("refused") === -1 ? line.length : line.indexOf("refused"))).toBe(end);
  });
});

describe("what must not be concluded", () => {
  test.each<[string, Actions, string]>([
    [
      "a thing is deleted by the id of another",
      { DeleteBoxLids: { in: "BoxId! LidNumbers[]!:integer" } },
      "DeleteBoxLids",
    ],
    ["something is removed from nobody knows where", { RemoveBoxCover: { in: "BoxIds[]!" } }, "RemoveBoxCover"],
    ["a change that no listing shows", { ModifyBoxSecret: { in: "BoxId! Secret!" } }, "ModifyBoxSecret"],
    ["things are copied to other regions", { SyncBoxes: { in: "BoxIds[]! DestinationRegions[]!" } }, "SyncBoxes"],
    [
      "a price is no purchase",
      { InquiryPriceCreateBox: { in: "BoxName!", out: "Price:float" } },
      "InquiryPriceCreateBox",
    ],
    [
      "a listing of combinations",
      { DescribeBoxLimits: { in: "BoxIds[] Operation!", out: "LimitSet{BoxId Operation Count:integer}[]" } },
      "DescribeBoxLimits",
    ],
    ["two lists in an answer", { DescribeBoxThings: { out: "Red{A B}[] Blue{A B}[]" } }, "DescribeBoxThings"],
    [
      "the id in the answer is the one that was given",
      { CreateLid: { in: "BoxId! Colour", out: "BoxId" } },
      "CreateLid",
    ],
    ["the same under its own noun", { OpenBox: { in: "BoxId!", out: "BoxId" } }, "OpenBox"],
    ["something is applied to a box", { ApplyBox: { in: "BoxId! Place!" } }, "ApplyBox"],
    [
      "a list of things, each to be made with its own size",
      { CreateBoxes: { in: "Boxes!{Size}[]", out: "BoxIdSet[]" } },
      "CreateBoxes",
    ],
  ])("%s", (_, actions, name) => expect(infer({ ...boxes, ...actions }).actions[name]?.binding).toBeUndefined());

  test("but a copy is one more", () => {
    const { actions } = infer({ ...boxes, CopyBox: { in: "BoxId! BoxName", out: "BoxId" } });
    expect(actions["CopyBox"]?.binding).toMatchObject({ kind: "create", copyOf: "BoxId", set: { BoxName: "BoxName" } });
  });

  test("versions counted within a template are no resource", () => {
    const { resources } = infer({
      CreateTemplate: { in: "TemplateName!", out: "TemplateId" },
      DescribeTemplates: { in: "TemplateIds[]", out: "TemplateSet{TemplateId TemplateName}[]" },
      DescribeTemplateVersions: {
        in: "TemplateId! TemplateVersions[]:integer",
        out: "TemplateVersionSet{TemplateId TemplateVersion:integer}[]",
      },
    });
    expect(Object.keys(resources)).toEqual(["Template"]);
  });

  test("an id that two kinds of things have names neither", () => {
    const { resources } = infer({
      CreateScan: { in: "Depth", out: "ItemId" },
      CreateShield: { in: "Height", out: "ItemId" },
      DeleteScans: { in: "ItemIds[]!" },
    });
    expect(resources).toEqual({});
  });

  test("actions without a page are left alone", () => {
    const { actions } = infer({ ...boxes, DeleteBoxes: { in: "BoxIds[]!", status: "undocumented" } });
    expect(actions["DeleteBoxes"]).toEqual({});
  });
});

test("coverage: what is inferred, and what behaviours say over it", () => {
  const spec = smallService(
    {
      ...boxes,
      DescribePaints: { out: "PaintSet{Colour Price:float}[]" },
      OldBox: { status: "undocumented" },
      WeighBox: { in: "BoxId!", out: "Weight:integer" },
      WeighLid: { in: "BoxId!", out: "Weight:integer" },
      WeighAir: { out: "Weight:integer" },
    },
    { Box: "BoxId BoxName" },
  );
  const behaviours = [{ from: "./weigh.js", coverage: { WeighBox: "computed" as const } }];
  const { data } = mockTarget.toView({ spec, vendor: tencent, notes: {}, behaviours });
  expect(data).toMatchObject({
    coverage: [
      { action: "`CreateBox`", coverage: "stateful", why: "creates Box" },
      { action: "`DescribeBoxes`", coverage: "stateful", why: "lists Box by BoxIds" },
      { action: "`DescribePaints`", coverage: "computed", why: "lists Paint, from the documented examples" },
      { action: "`OldBox`", coverage: "undocumented", why: "no page; a RequestId only" },
      { action: "`WeighBox`", coverage: "computed", why: "by its behaviour" },
      { action: "`WeighLid`", coverage: "examples", why: "checks ids of Box" },
      { action: "`WeighAir`", coverage: "examples", why: "names nothing that is kept" },
    ],
    counts: [
      { word: "stateful", count: 2 },
      { word: "computed", count: 2 },
      { word: "examples", count: 2 },
      { word: "undocumented", count: 1 },
    ],
  });
});
