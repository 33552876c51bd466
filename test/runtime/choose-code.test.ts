// The code of an input that is wrong: the most specific one that the action or the service documents, by kind and member, and
// never one that speaks of another member.
import { describe, expect, test } from "vitest";
import type { InputFault } from "../../templates/mock/runtime/wire/protocol.js";
import { chooseCode } from "../../templates/mock/runtime/wire/choose-code.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";
import { machines, orders } from "./sample-services.js";
import { wireCaller } from "./wire-caller.js";

function choose(kind: InputFault, at: string, errors: readonly string[], commonErrors: readonly string[] = []) {
  const action: MockAction = { status: "current", errors };
  return chooseCode(kind, at, action, { ...machines, commonErrors });
}

test("what a behaviour says goes before, for that member and fault only", () => {
  const inputCodes = { "Name tooLong": "NameIsTooLong" };
  const action: MockAction = { status: "current", errors: ["InvalidName.TooLong", "InvalidName.TooShort"], inputCodes };
  expect(chooseCode("tooLong", "Name", action, machines)).toBe("NameIsTooLong");
  expect(chooseCode("tooShort", "Name", action, machines)).toBe("InvalidName.TooShort");
  expect(chooseCode("tooLong", "OtherName", action, machines)).toBeUndefined();
  expect(chooseCode("tooLong", "constructor", action, machines)).toBeUndefined();
});

describe("by the words of codes", () => {
  test.each<[InputFault, string, string[], string | undefined]>([
    ["tooLong", "Name", ["InvalidParameterValue.TooLong"], "InvalidParameterValue.TooLong"],
    ["tooLong", "Name", ["InvalidParameterValue.TooLong", "InvalidName.TooLong"], "InvalidName.TooLong"],
    ["tooLong", "Name", ["InvalidNameTooLong"], "InvalidNameTooLong"],
    ["tooLong", "Name", ["InvalidName"], "InvalidName"],
    ["tooLong", "Name", ["InvalidOtherName.TooLong", "InvalidOther.TooLong"], undefined],
    ["tooLong", "Name", ["InvalidParameterValue.TooShort", "InvalidParameterValue.Range"], undefined],
    ["tooShort", "Name", ["InvalidParameterValue.TooShort"], "InvalidParameterValue.TooShort"],
    [
      "tooLarge",
      "Count",
      ["InvalidParameterValue.Range", "InvalidParameterValue.OutOfRange"],
      "InvalidParameterValue.OutOfRange",
    ],
    ["tooLarge", "Limit", ["InvalidParameterValueLimit", "InvalidParameterValue.Range"], "InvalidParameterValueLimit"],
    ["tooLarge", "Count", ["InvalidParameterValue.LimitExceeded"], undefined],
    ["tooSmall", "Count", ["InvalidParameterValue.TooLarge"], undefined],
    ["tooMany", "InstanceIds", ["InvalidParameterValue.LimitExceeded"], "InvalidParameterValue.LimitExceeded"],
    ["tooMany", "InstanceIds", ["InvalidInstanceId.Malformed"], undefined],
    ["pattern", "InstanceIds.3", ["InvalidInstanceId.Malformed"], "InvalidInstanceId.Malformed"],
    [
      "pattern",
      "Box.InstanceIds.3",
      ["InvalidParameterValue.InstanceIdMalformed"],
      "InvalidParameterValue.InstanceIdMalformed",
    ],
    ["value", "Prepaid.Period", ["InvalidPeriod"], "InvalidPeriod"],
    ["value", "LicenseType", ["InvalidParameterValue.InvalidLicenseType"], "InvalidParameterValue.InvalidLicenseType"],
    ["value", "CoreCount", ["InvalidParameterValue.CoreCountValue"], "InvalidParameterValue.CoreCountValue"],
    ["value", "Type", ["InvalidParameterValue.TooLong", "InvalidInstanceType.Malformed"], undefined],
    ["step", "Size", ["InvalidSize"], "InvalidSize"],
    ["missing", "MonitorService", ["MissingParameter.MonitorService"], "MissingParameter.MonitorService"],
    ["missing", "Zone", ["MissingParameter.MonitorService", "MissingParameter.AtLeastOne"], undefined],
    ["noneOf", "A", ["MissingParameter.AtLeastOne"], "MissingParameter.AtLeastOne"],
    ["noneOf", "A", ["InvalidParameter.SpecifyOneParameter"], "InvalidParameter.SpecifyOneParameter"],
    ["conflict", "A", ["InvalidParameterCombination", "InvalidParameterConflict"], "InvalidParameterConflict"],
    [
      "conflict",
      "ImageIds",
      ["InvalidParameterConflict", "InvalidParameter.InvalidParameterCoexistImageIdsFilters"],
      "InvalidParameter.InvalidParameterCoexistImageIdsFilters",
    ],
    ["conflict", "KeyIds", ["InvalidParameter.InvalidParameterCoexistImageIdsFilters"], undefined],
    ["type", "A", ["InvalidA", "InvalidParameterValue.TooLong"], undefined],
    ["unknown", "A", ["InvalidA"], undefined],
    ["value", "", ["Invalid", "InvalidParameterValue."], undefined],
    ["value", "a(b", ["Invalida(b"], undefined],
    ["value", "Map.(x", ["InvalidMap"], undefined],
    ["value", "Maps.x.0", ["InvalidMap", "InvalidX", "Invalidx"], "Invalidx"],
  ])("%s of %s among %j: %s", (kind, at, errors, expected) => {
    expect(choose(kind, at, errors)).toBe(expected);
    expect(choose(kind, at, [], errors)).toBe(expected);
  });

  test("codes of the action go before common ones of the same form", () => {
    const own = choose(
      "conflict",
      "A",
      ["InvalidParameterConflict"],
      ["InvalidParameterConflict", "InvalidParameter.AtMostOne"],
    );
    expect(own).toBe("InvalidParameter.AtMostOne");
  });
});

test("calls get the code, or the general one", async () => {
  const name = { name: "MachineName", type: { kind: "string" }, constraints: { maxLength: 3 } } as const;
  const title = { name: "Title", type: { kind: "string" }, constraints: { maxLength: 3, minLength: 2 } } as const;
  const errors = ["InvalidMachineName.TooLong", "InvalidParameterValue.TooLong", "InvalidParameter.AtMostOne"];
  const service: MockService = {
    ...machines,
    actions: {
      Rename: {
        status: "current",
        input: [name, title],
        output: [],
        errors,
        rules: [{ kind: "oneOf", members: ["MachineName", "Title"] }],
      },
    },
  };
  const call = wireCaller(createMock(service), tencentV3);
  const codeOf = async (input: object) => (await call("Rename", input)).code;
  expect(await codeOf({ MachineName: "long" })).toBe("InvalidMachineName.TooLong");
  expect(await codeOf({ Title: "long" })).toBe("InvalidParameterValue.TooLong");
  expect(await codeOf({ Title: "s" })).toBe("InvalidParameterValue");
  expect(await codeOf({ Title: "ab", MachineName: "ab" })).toBe("InvalidParameter.AtMostOne");
  expect(await codeOf({})).toBe("MissingParameter");
  expect(await codeOf({ Title: "ab" })).toBeUndefined();
});

describe("exactly one of two", () => {
  const texts = { kind: "array", of: { kind: "string" } } as const;
  const disk = [
    { name: "Size", type: { kind: "integer" } },
    { name: "Names", type: texts },
  ] as const;
  const either = [{ kind: "oneOf", members: ["Names", "Size"] }] as const;
  const errors = ["MissingParameter.AtLeastOne", "InvalidParameter.AtMostOne"];
  const serviceOf = (service: MockService): MockService => ({
    ...service,
    actions: {
      Change: {
        status: "current",
        input: [...disk, { name: "Disks", type: { kind: "array", of: { kind: "ref", name: "Disk" } } }],
        output: [],
        errors,
        rules: [{ kind: "oneOf", members: ["Names", "Size", "Disks"] }],
      },
    },
    types: { Disk: disk },
    rules: { Disk: either },
  });

  test.each<[object, string | undefined]>([
    [{}, "MissingParameter.AtLeastOne"],
    [{ Names: [] }, "MissingParameter.AtLeastOne"],
    [{ Names: [], Size: 1 }, undefined],
    [{ Names: ["a"], Size: 1 }, "InvalidParameter.AtMostOne"],
    [{ Disks: [{ Size: 1 }, {}] }, "MissingParameter.AtLeastOne"],
    [{ Disks: [{ Size: 1 }, { Names: [] }] }, "MissingParameter.AtLeastOne"],
    [{ Disks: [{ Size: 1 }, { Size: 1, Names: ["a"] }] }, "InvalidParameter.AtMostOne"],
    [{ Disks: [{ Size: 1 }, { Names: ["a"] }] }, undefined],
  ])("%j: %s", async (input, expected) => {
    const call = wireCaller(createMock(serviceOf(machines)), tencentV3);
    expect((await call("Change", input)).code).toBe(expected);
  });

  test("places in lists that are counted from one", async () => {
    const call = wireCaller(createMock(serviceOf(orders)), alibabaRpc);
    const codeOf = async (input: object) => (await call("Change", input)).code;
    expect(await codeOf({ Disks: [{ Size: 1 }, { Size: 2, Names: ["a"] }] })).toBe("InvalidParameter.AtMostOne");
    expect(await codeOf({ Disks: [{ Size: 1 }, { Colour: "red" }] })).toBe("MissingParameter.AtLeastOne");
  });
});
