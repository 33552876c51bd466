// Hazards inside the cells of parameter tables (H26-H37): names that look like headers or types, words that look like
// rows, words cut at the edge, code, hyphens. Of the vendor's words only fragments and hashes stand here.
import { expect, it } from "vitest";
import {
  actionOf,
  describeSeeds,
  memberOf,
  names,
  pageOf,
  problemsOf,
  rowOf,
  rowsOf,
  serviceOf,
  specOf,
  typeOf,
  typeRows,
  typeWord,
} from "./seeds.js";

const allRows = () =>
  serviceOf("cvm").pages.flatMap(({ facts }) =>
    (["input", "output", "type"] as const).flatMap((role) => rowsOf(facts, role)),
  );
const cutOn = (page: string, code: "facts/cut-words" | "facts/cut-words-everywhere" = "facts/cut-words") =>
  problemsOf(code)
    .filter(({ origin }) => origin?.page === `pages/${page}.md`)
    .map(({ values }) => values["row"]);

describeSeeds("cells of parameter tables", () => {
  it("H26 members called Name, Type, Required and Description are rows: 16 of them", () => {
    const heads = ["Name", "Type", "Required", "Description"];
    expect(allRows().filter((row) => heads.includes(row["name"] ?? ""))).toHaveLength(16);
    expect(names(typeOf("Filter").members)).toEqual(["Name", "Values"]);
    expect(names(typeOf("LocalDiskType").members)).toEqual(["Type", "PartitionType", "MinSize", "MaxSize", "Required"]);
    expect(names(typeOf("StorageBlock").members)).toEqual(["Type", "MinSize", "MaxSize"]);
    expect(names(typeOf("InternetChargeTypeConfig").members)).toEqual(["InternetChargeType", "Description"]);
    expect(names(actionOf("CreateDisasterRecoverGroup").input).slice(0, 2)).toEqual(["Name", "Type"]);
  });

  it("H27 a member named as its type keeps both, and its description begins after them", () => {
    for (const [type, name] of [
      ["Instance", "Placement"],
      ["Instance", "SystemDisk"],
      ["LaunchTemplateVersionInfo", "LaunchTemplateVersionData"],
      ["InstanceTypeQuotaItem", "Externals"],
    ] as const)
      expect(typeWord(memberOf(`type:${type}.${name}`).type)).toBe(name);
    const row = typeRows("LaunchTemplateVersionInfo")[1];
    expect(row?.["description"]).toMatch(/^Details of/);
    expect(allRows().filter((own) => own["name"] === own["type"])).toHaveLength(75);
  });

  it("H28 four rows have no description, and only they", () => {
    const silent = allRows().filter((row) => row["description"] === "");
    expect(silent.map((row) => `${row["name"]} ${row["type"]}`).sort()).toEqual([
      "Affinity Integer",
      "DedicatedClusterId String",
      "GpuCount Float",
      "LaunchTemplate LaunchTemplate",
    ]);
    expect(memberOf("InquiryPriceRunInstances.input.LaunchTemplate").description).toBeUndefined();
    expect(memberOf("CreateDisasterRecoverGroup.input.Affinity").required).toBe(false);
  });

  it("H29 an empty table is a defined type; what its example passes is reported", () => {
    const { defined, members, usage } = typeOf("ChcDeployExtraConfig");
    expect([defined, members, usage]).toEqual([undefined, [], expect.any(String)]);
    const undeclared = problemsOf("spec/example-undeclared").map(({ values }) => values["path"]);
    for (const name of ["MiniOsType", "BootType", "BootFile", "NextServerAddress"])
      expect(undeclared).toContain(`input.ChcDeployExtraConfig.${name}`);
    expect(names(typeOf("ChcHost").members)[0]).toBe("ChcId");
  });

  it("H30 35 types print no Required column: there it is absent, not false", () => {
    const types = Object.entries(specOf("cvm").types).filter(([, { defined }]) => defined !== false);
    const silent = types.filter(([, { members }]) => members.every(({ required }) => required === undefined));
    const empty = silent.filter(([, { members }]) => members.length === 0);
    expect(empty.map(([name]) => name)).toEqual(["ChcDeployExtraConfig"]);
    expect(silent).toHaveLength(35 + empty.length);
    const columns = pageOf("data-types").sections.map(({ blocks }) => blocks.find(({ kind }) => kind === "table"));
    expect(columns.filter((own) => own?.kind === "table" && own.columns.includes("required"))).toHaveLength(27);
  });

  it("H30 a type without that column is an output type, also where only actions without a page use it", () => {
    for (const name of ["HostItem", "HostResource", "RegionInfo"])
      expect([name, typeOf(name).usage]).toEqual([name, "output"]);
  });

  it("H31 filters explained inside a description are no rows", () => {
    expect(names(actionOf("DescribeReservedInstances").input)).toEqual(["DryRun", "Offset", "Limit", "Filters"]);
    const filters = rowOf(pageOf("DescribeReservedInstances"), "input", "Filters.N");
    expect(filters["required"]).toBe("No");
    for (const name of ["zone", "duration", "instance-type", "instance-family", "offering-type"])
      expect(filters["description"]?.split("\n")).toContain(name);
    expect(names(actionOf("DescribeInstances").input)).toEqual(["InstanceIds", "Filters", "Offset", "Limit"]);
  });

  it("H32 Yes and No in prose start no row", () => {
    expect(rowOf(pageOf("StopInstances"), "input", "StoppedMode")["description"]).toContain("No charges when shut");
    expect(names(actionOf("StopInstances").input)).toEqual(["InstanceIds", "ForceStop", "StopType", "StoppedMode"]);
    expect(rowsOf(pageOf("DescribeReservedInstances"), "input")).toHaveLength(3 + 4);
  });

  it("H33 names, Required and types are whole where the right edge is cut, and the two cut pages are reported", () => {
    expect(actionOf("CreateLaunchTemplate").input).toHaveLength(30);
    expect(actionOf("CreateLaunchTemplateVersion").input).toHaveLength(30);
    expect(problemsOf("facts/cut-edge").map(({ origin }) => origin?.page)).toEqual([
      "pages/CreateLaunchTemplate.md",
      "pages/CreateLaunchTemplateVersion.md",
    ]);
    expect(memberOf("CreateLaunchTemplate.input.Placement")).toMatchObject({ required: true });
  });

  it("H33 cut error descriptions are reported though hyphens or a second wording hide the whole ones", () => {
    expect(cutOn("error-codes")).toEqual(
      expect.arrayContaining([
        "FailedOperation.InvalidInstanceApplicationRoleEmr",
        "InvalidInstanceId.Malformed",
        "InvalidKeyPairId.Malformed",
        "InvalidParameterValue.BandwidthPackageIdMalformed",
        "InvalidParameterValue.InstanceIdMalformed",
        "InvalidParameterValue.SnapshotIdMalformed",
        "LimitExceeded.PrepayQuota",
        "UnsupportedOperation.InvalidPermissionNonInternationalAccount",
        "UnsupportedOperation.LocalDataDiskChangeInstanceFamily",
      ]),
    );
  });

  it("H33 a description that is cut and whole nowhere is reported as such", () => {
    expect(cutOn("error-codes", "facts/cut-words-everywhere")).toEqual(
      expect.arrayContaining(["FailedOperation.PromotionalPerioRestriction"]),
    );
  });

  it("H34 the action's name comes from the links where even the Action row is cut", () => {
    for (const name of ["CreateLaunchTemplate", "CreateLaunchTemplateVersion"]) {
      expect(actionOf(name).status).toBe("current");
      expect([pageOf(name).action, pageOf(name).version]).toEqual([name, "2017-03-12"]);
    }
    const row = rowOf(pageOf("CreateLaunchTemplateVersion"), "input", "Action");
    expect(row["description"]).toMatch(/CreateLaunchTemplateV$/);
  });

  it("H35 lists without markers and a stray alert line stay inside their cell", () => {
    const disk = typeRows("SystemDisk").find((row) => row["name"] === "DiskType");
    for (const value of ["CLOUD_BASIC", "CLOUD_SSD", "CLOUD_PREMIUM", "CLOUD_BSSD", "CLOUD_HSSD", "CLOUD_TSSD"])
      expect(disk?.["description"]).toContain(`${value}:`);
    expect(disk?.["description"]).toContain("cbs</li.");
    expect(names(actionOf("InquiryPriceResizeInstanceDisks").input).at(-1)).toBe("ForceStop");
    expect(rowOf(pageOf("InquiryPriceResizeInstanceDisks"), "input", "DataDisks.N")["description"]).toContain("Note\n");
  });

  it("H36 no-break spaces mark code on the page and are plain in the spec; a code span cut at a line end is one word", () => {
    expect(JSON.stringify(specOf("cvm"))).not.toContain("\u00a0");
    expect(memberOf("DescribeInstancesStatus.input.InstanceIds").description).toContain("ins-");
    const { description } = memberOf("DescribeInstancesStatus.input.InstanceIds");
    expect(description).toContain("ins-xxxxxxxx");
  });

  it("H37 a line that ends with a hyphen goes on without a space", () => {
    expect(memberOf("type:ActionTimer.ActionTime").description).toContain("2018-05-29T11:26:40Z");
    const hosts = specOf("cvm").protocol.regionalEndpoints?.map(({ host }) => host);
    expect(hosts?.slice(0, 2)).toEqual(["cvm.ap-guangzhou.tencentcloudapi.com", "cvm.ap-shanghai.tencentcloudapi.com"]);
    expect(JSON.stringify(specOf("cvm").actions)).not.toMatch(/[a-z]- (?:as-you-go|xxxxxxxx)/);
  });
});
