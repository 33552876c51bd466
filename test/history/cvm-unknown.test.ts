// What is unknown of the releases of CVM, as a reading of the notes by hand gives it: types, contents, completeness.
import { describe, expect, test } from "vitest";
import type { Spec } from "../../generator/4-spec/spec.js";
import { at, paths, range, spec, strict } from "./cvm.js";
import { ownersOf, releases } from "./walk-forward.js";

describe("what is unknown", () => {
  const whole = (path: string, names: string): string[] => names.split(" ").map((name) => `${path}.${name}`);
  // By hand, from the notes of releases 21, 23 and 24.
  const later = [
    ...whole("type:ActionTimer", "Externals"),
    ...whole("type:StorageBlock", "Type MinSize MaxSize"),
    ...whole("type:DisasterRecoverGroup", "CreateTime"),
    ...whole(
      "type:HostItem",
      "Placement HostId HostType HostName HostChargeType RenewFlag CreatedTime ExpiredTime InstanceIds HostState HostIp HostResource",
    ),
    ...whole("type:HostResource", "CpuTotal CpuAvailable MemTotal MemAvailable DiskTotal DiskAvailable"),
    ...whole("type:Image", "ImageId OsName ImageType Platform ImageCreator ImageSource"),
    ...whole("type:InstanceStatus", "InstanceId InstanceState"),
    ...whole("type:ItemPrice", "UnitPrice ChargeUnit OriginalPrice DiscountPrice"),
    ...whole(
      "type:KeyPair",
      "KeyId KeyName ProjectId Description PublicKey PrivateKey AssociatedInstanceIds CreatedTime",
    ),
    ...whole("type:Price", "InstancePrice BandwidthPrice"),
    "type:Placement.HostIps",
  ];
  // Modified in 24 too, but added in 12, 13 and 19.
  const since12 = ["type:HostResource.GpuTotal", "type:HostResource.GpuAvailable", "type:Image.LicenseType"];
  const since13 = [...since12, "type:KeyPair.Tags"];
  const since19 = [...since13, "SyncImages.output.ImageSet"];
  const until4 = ["RunInstances.input.ImageId", "RunInstances.input.Placement"];

  const types: readonly [number, readonly string[]][] = [
    [1, [...later, ...until4]],
    [4, [...later, ...until4]],
    [5, later],
    [12, [...later, ...since12]],
    [18, [...later, ...since13]],
    [20, [...later, ...since19]],
    [21, [...later, ...since19].filter((path) => !path.includes("ActionTimer"))],
    [23, [...later, ...since19].filter((path) => !/ActionTimer|StorageBlock|HostIps/.test(path))],
    [24, []],
    [33, []],
  ];

  test.each(types)("types and required flags at release %i", (release, expected) => {
    expect(paths(release, "type and required")).toEqual([...expected].sort());
    for (const path of expected) {
      const [owner = "", name] = [path.slice(0, path.lastIndexOf(".")), path.slice(path.lastIndexOf(".") + 1)];
      const own = ownersOf(strict(release))
        .get(owner)
        ?.find((found) => found.name === name);
      expect([own?.type, own?.required], path).toEqual([{ kind: "any" }, undefined]);
    }
  });

  const unread = ["AllocateHosts", "DescribeHosts", "DescribeRegions", "ModifyHostsAttribute"];
  const content: readonly [number, readonly string[]][] = [
    [1, [...unread, "type:InstanceTypeConfig"]],
    [3, [...unread, "DescribeSpotTypeConfig", "type:InstanceTypeConfig"]],
    [4, [...unread, "DescribeSpotTypeConfig", "type:InstanceTypeConfig"]],
    [5, [...unread, "type:InstanceTypeConfig"]],
    [8, [...unread, "type:InstanceTypeConfig"]],
    [9, unread],
    [34, unread],
  ];

  test.each(content)("content at release %i", (release, expected) => {
    expect(paths(release, "content")).toEqual([...expected].sort());
    for (const name of expected.filter((path) => !path.startsWith("type:")))
      expect(at(release).spec.actions[name]).toMatchObject({ status: "undocumented" });
  });

  const sides = (name: string): string[] => [`${name}.input`, `${name}.output`];
  const completeness: readonly [number, readonly string[]][] = [
    [1, [...sides("InquiryPriceRunInstances"), ...sides("RunInstances")]],
    [2, [...sides("InquiryPriceRunInstances"), ...sides("RunInstances"), "type:ReservedInstances"]],
    [
      8,
      [
        ...sides("CreateLaunchTemplate"),
        ...sides("DescribeReservedInstances"),
        ...sides("InquiryPriceRunInstances"),
        ...sides("RunInstances"),
        "type:LaunchTemplate",
        "type:ReservedInstances",
      ],
    ],
    [9, []],
    [33, []],
  ];

  test.each(completeness)("completeness at release %i", (release, expected) => {
    expect(paths(release, "completeness")).toEqual(expected);
  });

  test.each(releases)("nothing contradicts itself in types at release %i", (release) => {
    expect(paths(release, "type")).toEqual([]);
  });

  test("of the last release is only what no page describes", () => {
    expect(at(34).unknown.map(({ path }) => path)).toEqual(unread);
    const { "x-as-of": _, "x-unknown": __, ...rest } = strict(34) as Spec & Record<`x-${string}`, unknown>;
    expect(rest).toEqual(spec);
  });

  test("does not explode: facts that notes do not follow are a line a kind", () => {
    for (const release of range(1, 33)) {
      expect(paths(release, "untracked").length).toBeLessThan(22);
      expect(at(release).unknown.length).toBeLessThan(90);
    }
  });
});
