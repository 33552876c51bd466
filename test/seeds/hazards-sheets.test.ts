// Hazards of sheets, titles and links of the printed manual (H01-H14): each asserts what must come out at its place.
import { expect, it } from "vitest";
import { readSheets } from "../../generator/2-document/sheets.js";
import {
  actionOf,
  describeSeeds,
  memberOf,
  names,
  pageOf,
  problemsOf,
  reading,
  rowOf,
  rowsOf,
  seedLines,
  serviceOf,
  specOf,
  typeOf,
  typeWord,
} from "./seeds.js";

const sheets = () => readSheets(seedLines("003").join("\n")).sheets;
const ignored = (rule: string) =>
  serviceOf("cvm")
    .pages.flatMap((page) => page.ignored)
    .filter((own) => own.rule === rule)
    .reduce((sum, own) => sum + own.lines.length, 0);
const requestOf = (action: string, example = 0) => actionOf(action).examples?.[example]?.request;

describeSeeds("sheets, titles and links", () => {
  it("H01 one leading space is a sheet: 538 of them and 36 running heads make 574", () => {
    const marks = seedLines("003").filter((line) => /^ (?! )/.test(line));
    expect(marks).toHaveLength(538);
    expect(sheets()).toHaveLength(574);
  });

  it("H02 running heads inside tables: 36 blocks of 4 lines leave no trace and cut no row", () => {
    expect(ignored("running-head")).toBe(36 * 4);
    expect(rowOf(pageOf("RunInstances"), "input", "Version")).toMatchObject({ required: "Yes", type: "String" });
    expect(JSON.stringify(reading().pages.map(({ facts }) => facts.sections))).not.toContain("Page 40");
    expect(names(typeOf("ChcHostDeniedActions").members)).toEqual(["ChcId", "State", "DenyActions"]);
  });

  it("H03 indented code is no sheet: the request body of InquiryPriceResizeInstanceDisks is whole", () => {
    expect(requestOf("InquiryPriceResizeInstanceDisks")?.body).toEqual({
      InstanceId: "ins-fd8spnmq",
      DataDisks: [{ DiskSize: "100" }],
    });
  });

  it("H04 a sheet that begins with one sign: no brace of the DescribeZones answer is lost", () => {
    expect(seedLines("003")[1792]).toBe(" {");
    const value = actionOf("DescribeZones").examples?.[0]?.responses[0]?.value as { Response: { ZoneSet: unknown[] } };
    expect(value.Response.ZoneSet).toHaveLength(5);
  });

  it("H05 the title stands after the first sheet: what precedes it belongs to its page, the category too", () => {
    const zones = pageOf("DescribeZones");
    expect([zones.title, zones.group, zones.updated]).toEqual(["DescribeZones", "Region APIs", "2024-11-27 10:20:01"]);
    expect(names(actionOf("DescribeZones").output)).toEqual(["TotalCount", "ZoneSet", "RequestId"]);
    const printed = serviceOf("cvm").pages.filter(({ facts }) => facts.kind === "action");
    expect(printed.every(({ facts }) => facts.updated !== undefined)).toBe(true);
  });

  it("H06 a title inside a row: ClientToken goes on after it and the title is no part of the cell", () => {
    const { description } = rowOf(pageOf("PurchaseReservedInstancesOffering~2024-11-27"), "input", "ClientToken");
    const newer = rowOf(pageOf("PurchaseReservedInstancesOffering"), "input", "ClientToken");
    expect(description).toBe(newer["description"]);
    expect(description).toContain("guaranteed.");
    expect(description).not.toContain("PurchaseReservedInstancesOffering");
  });

  it("H07 titles wrapped inside a word are joined without a space", () => {
    for (const name of [
      "InquirePricePurchaseReservedInstancesOffering",
      "InquiryPriceResetInstancesInternetMaxBandwidth",
    ])
      expect(pageOf(name).title).toBe(name);
    for (const { facts } of serviceOf("cvm").pages) if (facts.kind === "action") expect(facts.title).toBe(facts.action);
  });

  it("H08 the 1,887 link lines are no text, and the 115 type links come in table order", () => {
    expect(ignored("link-list")).toBe(1887);
    const pages = serviceOf("cvm").pages.filter(({ facts }) => facts.kind === "action");
    expect(pages.flatMap(({ facts }) => facts.typeLinks ?? [])).toHaveLength(115);
    expect(pageOf("DescribeReservedInstances").typeLinks).toEqual(["Filter", "ReservedInstances"]);
  });

  it("H09 addresses that are text stay text: the VNC address and a request line", () => {
    const text = pageOf("DescribeInstanceVncUrl").sections.find(({ role }) => role === "description");
    const prose = JSON.stringify(text?.blocks).replaceAll("\\n", "");
    expect(prose).toContain("active_vnc/index.html?InstanceVncUrl=wss%3A%2F%2Fbjvnc.qcloud.com%3A26789%2Fvnc");
    const urls = seedLines("003").filter((line) => /^https?:\/\//.test(line));
    expect(urls).toHaveLength(1887 + 4);
  });

  it("H10 numbered headings of other pages make no action page", () => {
    const kinds = serviceOf("cvm").pages.map(({ facts }) => facts.kind);
    expect(kinds.filter((kind) => kind === "action")).toHaveLength(79);
    for (const id of ["introduction", "request-structure", "signature", "signature-v3"])
      expect(pageOf(id).action).toBeUndefined();
    expect(pageOf("DescribeImageQuota").sections.map(({ role }) => role)).toContain("errors");
  });

  it("H11 actions printed twice: the newer page counts, the difference is reported", () => {
    const older = reading().pages.filter(({ facts }) => facts.id.includes("~"));
    expect(older.map(({ facts }) => facts.id)).toEqual([
      "DescribeReservedInstancesConfigInfos~2024-11-27",
      "PurchaseReservedInstancesOffering~2024-11-27",
    ]);
    expect(actionOf("DescribeReservedInstancesConfigInfos").updated).toBe("2025-03-13T10:54:19");
    expect(actionOf("PurchaseReservedInstancesOffering").updated).toBe("2025-03-07T17:23:18");
    const [config, purchase] = problemsOf("facts/duplicate-page").map(({ values }) => values["differences"]);
    expect(config).toContain("UnsupportedOperation.InvalidPermissionNonInternationalAccount");
    expect(purchase).toBe("none");
  });

  it("H12 pages of deleted actions are obsolete since release 9 and their other host is reported", () => {
    for (const name of ["DescribeInstanceTypeConfigs", "DescribeInstanceVncUrl"]) {
      const action = actionOf(name);
      expect(action).toMatchObject({ status: "obsolete", updated: "2022-02-23T10:28:30" });
      expect(action.lifetime).toEqual([{ added: 1 }, { deleted: 9 }]);
      expect(pageOf(name).endpoint).toBe("cvm.tencentcloudapi.com");
    }
    expect(problemsOf("spec/endpoint")).toHaveLength(2);
    expect(names(actionOf("DescribeInstanceTypeConfigs").input)).toEqual(["Filters"]);
    expect(actionOf("DescribeInstanceVncUrl").errors).not.toHaveLength(0);
  });

  it("H13 a type of a deleted page stands undefined, with a diagnostic; its example shows seven members", () => {
    expect(typeWord(memberOf("DescribeInstanceTypeConfigs.output.InstanceTypeConfigSet").type)).toBe(
      "[InstanceTypeConfig]",
    );
    expect(typeOf("InstanceTypeConfig")).toMatchObject({ defined: false, members: [] });
    expect(problemsOf("spec/undefined-type").map(({ values }) => values["type"])).toEqual(["InstanceTypeConfig"]);
    const value = actionOf("DescribeInstanceTypeConfigs").examples?.[0]?.responses[0]?.value;
    const [first] = (value as { Response: { InstanceTypeConfigSet: object[] } }).Response.InstanceTypeConfigSet;
    expect(Object.keys(first ?? {}).sort()).toEqual([
      "CPU",
      "FPGA",
      "GPU",
      "InstanceFamily",
      "InstanceType",
      "Memory",
      "Zone",
    ]);
  });

  it("H14 listed actions without a page keep group, limit and address, and nothing is made up", () => {
    for (const name of ["AllocateHosts", "DescribeHosts", "DescribeRegions", "ModifyHostsAttribute"]) {
      const { status, rateLimit, url, ...rest } = actionOf(name);
      expect(status).toBe("undocumented");
      expect(rateLimit).toEqual({ requests: name === "DescribeRegions" ? 20 : 10, seconds: 1 });
      expect(url).toMatch(/\/document\/api\/213\/\d+$/);
      expect(Object.keys(rest).sort().join()).toMatch(/^description,group(,lifetime)?$/);
    }
    expect(typeOf("HostItem").usedBy).toEqual(["DescribeHosts"]);
    expect(typeOf("RegionInfo").usedBy).toEqual(["DescribeRegions"]);
    expect(Object.keys(specOf("cvm").types)).toEqual(expect.arrayContaining(["HostResource", "ChargePrepaid"]));
    expect(rowsOf(pageOf("api-category"), "group").filter((row) => row["name"] === "DescribeHosts")).toHaveLength(1);
  });
});
