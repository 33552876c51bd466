// Names as words, and the shapes of ids that examples show.
import { describe, expect, test } from "vitest";
import type { IdForm } from "../../templates/mock/runtime/state/binding.js";
import { parseActionName } from "../../generator/5-view/mock/action-name.js";
import { edOf, ingOf } from "../../generator/5-view/mock/passages.js";
import { keyOf, singularOf } from "../../generator/5-view/mock/words.js";
import { boxes, infer } from "./boxes.js";

describe("words", () => {
  test.each([
    ["Policies", "Policy"],
    ["Addresses", "Address"],
    ["Caches", "Cache"],
    ["Databases", "Database"],
    ["Aliases", "Alias"],
    ["Statuses", "Status"],
    ["Indices", "Index"],
    ["VPCs", "VPC"],
    ["Gateways", "Gateway"],
    ["Redis", "Redis"],
    ["Kms", "Kms"],
    ["Ids", "Id"],
    ["Class", "Class"],
    ["Series", "Series"],
    ["Apis", "Api"],
  ])("%s is many of %s", (many, one) => expect(singularOf(many)).toBe(one));

  test.each([
    ["InstanceIds", "instance-id"],
    ["DBInstanceIDs", "DBInstanceId"],
    ["ReservedInstancesOfferingId", "reserved-instances-offering-id"],
    ["ENTER_RESCUE_MODE", "EnterRescueMode"],
  ])("%s and %s are one name", (left, right) => expect(keyOf(left)).toBe(keyOf(right)));

  test.each([
    ["DescribeInstancesStatus", ["InstancesStatus", "Instance"]],
    ["CreateImageFromDisk", ["Image"]],
    ["ListAliasesByKeyId", ["Alias"]],
    ["DescribeDBInstanceAttribute", ["DBInstanceAttribute", "DBInstance"]],
    ["ModifyStatus", ["Status"]],
  ])("%s is about %j", (action, nouns) => expect(parseActionName(action).nouns).toEqual(nouns));

  test("verbs that no list names do nothing", () => {
    expect(parseActionName("InquiryPriceRunBoxes").does).toEqual([]);
    expect(parseActionName("ExportBoxes").does).toEqual([]);
  });

  test.each([
    ["create", "creating", "created"],
    ["attach", "attaching", "attached"],
    ["unbind", "unbinding", "unbound"],
    ["enable", "enabling", "enabled"],
  ])("%s, %s, %s", (verb, ing, ed) => expect([ingOf(verb), edOf(verb)]).toEqual([ing, ed]));

  test("a doubled letter", () =>
    expect(["stop", "run", "reset"].map(ingOf)).toEqual(["stopping", "running", "resetting"]));
});

describe("shapes of ids", () => {
  const shape = (...ids: string[]): IdForm | undefined => {
    const examples = ids.map((BoxId) => [{}, { BoxId }] as const);
    return infer({ ...boxes, CreateBox: { ...boxes["CreateBox"], examples } }).resources["Box"]?.idForm;
  };

  test.each([
    ["box-1a2b3c4d", { kind: "text", prefix: "box-", length: 8, alphabet: "alphanumeric" }],
    ["box-cn-1a2b3c4d", { kind: "text", prefix: "box-cn-", length: 8, alphabet: "alphanumeric" }],
    ["b-bp67acfmxazb4p****", { kind: "text", prefix: "b-", length: 18, alphabet: "alphanumeric" }],
    ["XJSYHDKALSS9****", { kind: "text", prefix: "", length: 16, alphabet: "alphanumeric" }],
    ["12345678", { kind: "text", prefix: "", length: 8, alphabet: "digits" }],
    ["427c59056cbd64e30b3990e8d7b25c19", { kind: "text", prefix: "", length: 32, alphabet: "hex" }],
    ["e85f1388-0422-410d-8e50-bef540e78c18", { kind: "uuid" }],
    ["A555455B-EA70-4114-AB0D-A35E75F8****", { kind: "uuid" }],
  ])("%s", (id, form) => expect(shape(id)).toEqual(form));

  test.each(["box_Id", "XXXX", "abc", "box-****", "", "box-test", "my box"])("%j tells nothing", (id) =>
    expect(shape(id)).toBeUndefined(),
  );

  test("the commonest counts, of equals the longest", () => {
    expect(shape("box-1a2b3c4d5", "box-1a2b3c4d", "box-5e6f7a8b")).toMatchObject({ length: 8 });
    expect(shape("box-1a2b", "e85f1388-0422-410d-8e50-bef540e78c18")).toEqual({ kind: "uuid" });
  });

  test("ids of requests count too, in lists and flat", () => {
    const listing = { ...boxes["DescribeBoxes"], examples: [[{ BoxIds: ["box-1a2b3c4d"] }, {}] as const] };
    expect(infer({ ...boxes, DescribeBoxes: listing }).resources["Box"]?.idForm).toMatchObject({ prefix: "box-" });
  });

  test("numbers are counted", () => {
    const { resources } = infer({
      CreateBox: { out: "BoxId:integer" },
      DescribeBoxes: { out: "BoxSet{BoxId:integer Size}[]" },
    });
    expect(resources["Box"]?.idForm).toEqual({ kind: "count", first: 1 });
  });
});
