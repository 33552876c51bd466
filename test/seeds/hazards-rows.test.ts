// Hazards of headers, type cells and row starts (H15-H25): names, types and required as printed, row by row.
import { expect, it } from "vitest";
import { tablesOf, type PageFacts } from "../../generator/3-facts/facts.js";
import {
  actionOf,
  describeSeeds,
  memberOf,
  names,
  pageOf,
  problemsOf,
  rowOf,
  rowsOf,
  seedLines,
  serviceOf,
  specOf,
  typeOf,
  typeRows,
  typeWord,
} from "./seeds.js";

const actionPages = (): PageFacts[] =>
  serviceOf("cvm")
    .pages.map(({ facts }) => facts)
    .filter(({ kind }) => kind === "action");

/** Rows of a role with the lines their name and their type were read from. */
function located(role: "input" | "output" | "type") {
  const pages = role === "type" ? [pageOf("data-types")] : actionPages();
  return pages.flatMap((page) =>
    tablesOf(page, role).flatMap(({ columns, rows }) =>
      rows.map((row) => ({
        name: row[columns.indexOf("name")]?.text ?? "",
        nameLine: row[columns.indexOf("name")]?.lines[0] ?? 0,
        type: row[columns.indexOf("type")]?.text ?? "",
        typeLines: row[columns.indexOf("type")]?.lines ?? [],
      })),
    ),
  );
}

const typed = (members: readonly { readonly name: string; readonly type?: unknown }[]) => names(members).join();

describeSeeds("headers, type cells and row starts", () => {
  it("H15 headers of one line and of three: no row is called Parameter, and every row has a type", () => {
    for (const role of ["input", "output", "type"] as const)
      for (const row of located(role)) {
        expect(row.name).toMatch(/^[A-Z]\w*(?:\.N)?$/);
        expect(row.name).not.toBe("Parameter");
        expect(row.type).toMatch(/^(?:Array of )?[A-Z]\w*(?: ISO8601)?$/);
      }
    const widths = new Set(pageOf("data-types").sections.map((own) => own.blocks.find((b) => b.kind === "table")));
    expect([...widths].map((table) => table?.columns.length)).toContain(3);
  });

  it("H16 headers printed twice or cut by a sheet leave exactly the rows", () => {
    expect(names(actionOf("InquiryPriceResizeInstanceDisks").input)).toEqual(["InstanceId", "DataDisks", "ForceStop"]);
    expect(names(actionOf("InquiryPriceResizeInstanceDisks").output)).toEqual(["Price", "RequestId"]);
    expect(names(actionOf("ModifyLaunchTemplateDefaultVersion").output)).toEqual(["RequestId"]);
    expect(problemsOf("facts/repeated-header").map(({ values }) => values["table"])).toEqual(["input", "output"]);
  });

  it("H17 a type wrapped after `Array of`: the element stands on the next line", () => {
    const lines = seedLines("003");
    const wrapped = (role: "input" | "output" | "type") =>
      located(role).filter(
        ({ typeLines: [first = 0, , ...more] }) =>
          more.length === 0 && /\bArray of$/.test((lines[first - 1] ?? "").trim()),
      );
    for (const row of [...wrapped("input"), ...wrapped("output"), ...wrapped("type")])
      expect(row.type, row.name).toMatch(/^Array of [A-Z]\w+$/);
    expect(wrapped("type")).toHaveLength(7);
    expect(typeWord(memberOf("DescribeZones.output.ZoneSet").type)).toBe("[ZoneInfo]");
    expect(typeWord(memberOf("ResizeInstanceDisks.input.DataDisks").type)).toBe("[DataDisk]");
  });

  it("H18 a type in three lines, and 27 input rows whose type starts below the name", () => {
    const below = located("input").filter(({ nameLine, typeLines }) => typeLines[0] !== nameLine);
    expect(below).toHaveLength(27);
    for (const { type } of below) expect(type).toMatch(/^Array of [A-Z]\w+$/);
    expect(rowOf(pageOf("DescribeInstancesOperationLimit"), "input", "InstanceIds.N")).toMatchObject({
      type: "Array of String",
      required: "Yes",
    });
    expect(rowOf(pageOf("DescribeReservedInstancesConfigInfos"), "input", "Filters.N")["type"]).toBe("Array of Filter");
  });

  it("H19 only the name on the row's line: six rows and no other", () => {
    const lines = seedLines("003");
    const alone = [...located("output"), ...located("type")].filter(
      ({ name, nameLine }) => lines[nameLine - 1]?.trim() === name,
    );
    expect(alone.map(({ name, type, nameLine }) => `${nameLine} ${name}: ${type}`)).toEqual([
      "16834 ImageSet: Array of Image",
      "19405 CosPaths: Array of String",
      "20218 SupportTargetOSList: Array of TargetOS",
      "31807 CreateTime: Timestamp ISO8601",
      "33348 HostIds: Array of String",
      "33873 Tags: Array of Tag",
    ]);
  });

  it("H20 Array of + description on one line: the element type is the first word of the next sheet", () => {
    const at = new Map([...located("input"), ...located("output")].map((row) => [row.nameLine, row]));
    expect([7993, 8281, 12237, 14753, 29159, 17284, 17458, 30349].map((line) => at.get(line)?.type)).toEqual([
      "Array of String",
      "Array of String",
      "Array of Filter",
      "Array of Filter",
      "Array of String",
      "Array of SharePermission",
      "Array of OsVersion",
      "Array of InternetChargeTypeConfig",
    ]);
    expect(rowOf(pageOf("RebootInstances"), "input", "InstanceIds.N")["description"]).toMatch(/^Instance IDs\./);
  });

  it("H21 a description line before the element: Filter is consumed once, as the type", () => {
    const row = rowOf(pageOf("DescribeChcHosts"), "input", "Filters.N");
    expect(row["type"]).toBe("Array of Filter");
    expect(row["description"]).toMatch(/^zone\nFilter by the/);
  });

  it("H22 Required between or after the pieces of the type", () => {
    const cells = (type: string, name: string) => {
      const row = typeRows(type).find((own) => own["name"] === name);
      return [row?.["type"], row?.["required"]];
    };
    expect(cells("LoginSettings", "KeyIds")).toEqual(["Array of String", "No"]);
    expect(cells("Placement", "HostIds")).toEqual(["Array of String", "No"]);
    expect(cells("TagSpecification", "Tags")).toEqual(["Array of Tag", "Yes"]);
    expect(cells("VirtualPrivateCloud", "PrivateIpAddresses")).toEqual(["Array of String", "No"]);
    const keys = typeRows("LoginSettings").find((row) => row["name"] === "KeyIds");
    expect(keys?.["description"]).toMatch(/^List of key IDs\./);
    expect(keys?.["description"]).not.toMatch(/\bof\nString\b/);
  });

  it("H23 four spellings of a time: two types of their own", () => {
    const times = Object.entries(specOf("cvm").types).flatMap(([type, { members }]) =>
      members.flatMap(({ name, type: own }) => (own.kind === "timestamp" ? [`${type}.${name} ${typeWord(own)}`] : [])),
    );
    expect(times.filter((own) => own.endsWith(" timestamp:iso8601"))).toHaveLength(10);
    expect(times.filter((own) => own.endsWith(" timestamp"))).toEqual([
      "ReservedInstances.StartTime timestamp",
      "ReservedInstances.EndTime timestamp",
    ]);
    expect(times).toEqual(
      expect.arrayContaining([
        "HostItem.CreatedTime timestamp:iso8601",
        "HostItem.ExpiredTime timestamp:iso8601",
        "LaunchTemplateVersionInfo.CreationTime timestamp:iso8601",
        "DisasterRecoverGroup.CreateTime timestamp:iso8601",
      ]),
    );
  });

  it("H24 rows that start a sheet: 20 inputs, 8 outputs, 16 members and 71 codes", () => {
    const lines = seedLines("003");
    const first = (line: number | undefined) => /^ (?! )/.test(lines[(line ?? 0) - 1] ?? "");
    const counts = (["input", "output", "type"] as const).map(
      (role) => located(role).filter(({ nameLine }) => first(nameLine)).length,
    );
    expect(counts).toEqual([20, 8, 16]);
    const codes = [...actionPages(), pageOf("error-codes")].flatMap((page) => tablesOf(page, "errors"));
    expect(codes.flatMap(({ rows }) => rows).filter(([code]) => first(code?.lines[0]))).toHaveLength(71);
    expect(typed(actionOf("DescribeLaunchTemplateVersions").input ?? [])).toContain("Offset,Limit");
  });

  it("H25 a heading on one sheet, its table on the next", () => {
    expect(names(actionOf("DeleteLaunchTemplateVersions").output)).toEqual(["RequestId"]);
    expect(rowsOf(pageOf("DeleteLaunchTemplateVersions"), "output")).toHaveLength(1);
    expect(typeOf("LaunchTemplateInfo").members.length).toBeGreaterThan(0);
  });
});
