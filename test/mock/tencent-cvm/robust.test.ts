// Whatever the input, the answer is as declared or a refusal that the pages document for the action; behaviours never fail.
// Inputs are made from the documentation, with values that mean something, about things that exist in each of their states;
// then odd values are put into them.
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Action, Spec } from "../../../generator/4-spec/spec.js";
import { createCvmMock, service } from "../../../generated/tencent/cvm/mock/index.js";
import { checkMembers } from "../../generated/answer-checker.js";
import { existingIds, places, validRequest } from "../../generated/valid-input.js";
import { linux, region } from "./start.js";

type Input = Record<string, unknown>;

const spec = JSON.parse(
  readFileSync(new URL("../../../spec/tencent/cvm/2017-03-12/spec.json", import.meta.url), "utf8"),
) as Spec;
const documented = Object.entries(spec.actions).filter(([, action]) => action.status !== "undocumented");
const common = Object.keys(spec.errors).filter((code) => spec.errors[code]?.common === true);

const mock = createCvmMock({ auth: "off", rateLimits: "off" });

/** Members that mean something wherever they stand; undefined: left out. */
const meant: Readonly<Record<string, unknown>> = {
  ActionTimer: { TimerAction: "TerminateInstances", ActionTime: "2030-01-01T00:00:00Z" },
  BmcSecurityGroupIds: undefined,
  DataDisks: [{ DiskType: "CLOUD_PREMIUM", DiskSize: 100 }],
  DryRun: undefined,
  EndTime: undefined,
  Filters: undefined,
  HostName: "web",
  InstanceType: "S5.MEDIUM4",
  LaunchTemplate: undefined,
  MaxPrice: "10",
  Password: "Abcd-1234-efgh",
  PrivateIpAddresses: undefined,
  ReservedInstancesOfferingId: mock.state.list("ReservedInstancesOffering", region)[0]?.id,
  SecurityGroupIds: ["sg-12345678"],
  SecurityGroups: ["sg-12345678"],
  StartTime: undefined,
  SubnetId: "subnet-12345678",
  SystemDisk: { DiskType: "CLOUD_PREMIUM", DiskSize: 100 },
  VpcId: "vpc-12345678",
};

/** What things are before they are called about, besides their state. */
const records: Readonly<Record<string, object>> = {
  DisasterRecoverGroup: { CvmQuotaTotal: 10 },
  Image: { OsName: "CentOS 7.9 64bit", ImageState: "NORMAL" },
  Instance: {
    OsName: "CentOS 7.9 64bit",
    ImageId: linux,
    InstanceType: "S5.SMALL1",
    InstanceChargeType: "PREPAID",
    LatestOperationState: "SUCCESS",
    SystemDisk: { DiskId: "disk-11111111", DiskType: "CLOUD_PREMIUM", DiskSize: 50 },
    DataDisks: [{ DiskId: "disk-22222222", DiskType: "CLOUD_PREMIUM", DiskSize: 50 }],
  },
};

function withMeaning(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withMeaning);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([name, own]) => [
    name,
    Object.hasOwn(meant, name) ? meant[name] : withMeaning(own),
  ]);
  return Object.fromEntries(entries) as unknown;
}

/** What some actions want besides what their members say. */
const wanted: Readonly<Record<string, Input>> = {
  InquiryPriceResizeInstanceDisks: { DataDisks: meant["DataDisks"] },
  ResizeInstanceDisks: { DataDisks: undefined, SystemDisk: meant["SystemDisk"] },
  RunInstances: { ChcIds: undefined },
};

/** Documented input about things that exist. */
function inputFor(name: string, action: Action, all: boolean): ReturnType<typeof existingIds> {
  const input = withMeaning(validRequest(action, spec, all)) as Input;
  return existingIds(name, { ...input, ...wanted[name] }, service, region);
}

function prepare({ things }: ReturnType<typeof existingIds>, state: string | number | undefined): void {
  mock.reset();
  for (const { resource, id } of things) {
    const { id: member = "", state: place } = service.resources?.[resource] ?? {};
    const own = state === undefined || place === undefined ? {} : { [place.path]: state };
    mock.state.put(resource, { ...records[resource], [member]: id, ...own }, region);
  }
}

/** The code of the refusal, or `ok`, or what is wrong with the answer. */
async function outcomeOf(name: string, action: Action, input: Input): Promise<string> {
  const headers = {
    "content-type": "application/json",
    "x-tc-action": name,
    "x-tc-version": service.version,
    "x-tc-region": region,
  };
  const request = { method: "POST", headers, body: JSON.stringify(input) };
  const answer = (await (await mock.fetch("https://cvm.tencentcloudapi.com/", request)).json()) as {
    Response: { Error?: { Code: string; Message: string } };
  };
  const { Error: refusal } = answer.Response;
  if (refusal === undefined) {
    if (input["DryRun"] === true) return "ok";
    const faults = checkMembers(action.output ?? [], answer.Response, spec, name);
    return faults.length === 0 ? "ok" : faults.join("; ");
  }
  const isKnown = action.errors?.includes(refusal.Code) === true || common.includes(refusal.Code);
  return isKnown ? refusal.Code : `undocumented: ${refusal.Code} ${refusal.Message}`;
}

/** They want files, regions, accounts or versions that no input made from members has: their own tests answer them. */
const wantMore =
  /^(?:CreateImage|ExportImages|ImportImage|SyncImages|ModifyImageSharePermission|(?:Import|Modify)KeyPair(?:Attribute)?|\w+LaunchTemplate\w*)$/;

const isFine = /^(?:ok|[A-Z]\w+(?:\.\w+)?)$/;

describe.each(documented)("%s", (name, action) => {
  test.each([
    ["what is required", false],
    ["all members", true],
  ])("is answered in some state of what it is about, and refused by its codes in others: %s", async (_, all) => {
    const about = inputFor(name, action, all);
    const states = service.resources?.[about.things[0]?.resource ?? ""]?.state?.values ?? [];
    const outcomes: string[] = [];
    for (const state of [undefined, ...states]) {
      prepare(about, state);
      outcomes.push(await outcomeOf(name, action, about.input as Input));
    }
    expect(outcomes.filter((outcome) => !isFine.test(outcome))).toEqual([]);
    if (!wantMore.test(name)) expect(outcomes).toContain("ok");
  });

  test("with odd values", async () => {
    const about = inputFor(name, action, true);
    prepare(about, "STOPPED");
    for (const { path, member, change } of places(action.input ?? [], about.input as Input, spec, () => true))
      for (const odd of oddities(member.type.kind)) {
        const outcome = await outcomeOf(name, action, change(odd));
        expect([path, odd, isFine.test(outcome) ? "fine" : outcome]).toEqual([path, odd, "fine"]);
      }
  });
});

function oddities(kind: string): readonly unknown[] {
  switch (kind) {
    case "integer":
    case "float":
      return [-1, 2 ** 40];
    case "boolean":
      return [true, false];
    case "array":
      return [[], undefined];
    case "string":
      return ["", "constructor"];
    default:
      return [{}, undefined];
  }
}
