// Hazards of error tables, the category list and the page of data types (H38-H51).
import { expect, it } from "vitest";
import { tablesOf } from "../../generator/3-facts/facts.js";
import type { Member } from "../../generator/4-spec/spec.js";
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
  type Row,
} from "./seeds.js";

const actionPages = () => serviceOf("cvm").pages.filter(({ facts }) => facts.kind === "action");
const codeRows = () => actionPages().flatMap(({ facts }) => rowsOf(facts, "errors"));
const category = () => rowsOf(pageOf("api-category"), "group");
/** Rows of one of the two lists on the page of error codes. */
const sectionRows = (list: "common" | "service") =>
  pageOf("error-codes")
    .sections.filter(({ name }) => name?.text === list)
    .flatMap((section) => rowsOf({ ...pageOf("error-codes"), sections: [section] }, "errors"));
const listed = (name: string) => category().find((row) => row["name"] === name);

describeSeeds("error tables", () => {
  it("H38 275 codes stand alone on their line; the words below are theirs, blank lines included", () => {
    const lines = seedLines("003");
    const codes = actionPages().flatMap(({ facts }) => tablesOf(facts, "errors").flatMap(({ rows }) => rows));
    const alone = codes.filter(([code]) => lines[(code?.lines[0] ?? 0) - 1]?.trim() === code?.text);
    expect(alone).toHaveLength(275);
    const row = rowOf(pageOf("ConvertOperatingSystems"), "errors", "UnsupportedOperation.InstanceOsWindows");
    expect(row["description"]?.split("\n\n")).toHaveLength(3);
    expect(row["description"]).toContain("windows2012cndatacenterx86_64");
  });

  it("H39 description lines that look like codes are none", () => {
    const codes = [...codeRows(), ...rowsOf(pageOf("error-codes"), "errors")].map((row) => row["code"]);
    expect(codes).not.toContain("TencentCloud");
    expect(codes).not.toContain("DryRun");
    const tat = rowOf(pageOf("ConvertOperatingSystems"), "errors", "UnsupportedOperation.TatAgentNotOnline");
    expect(tat["description"]).toMatch(/TencentCloud Automation Tools are/);
    expect(rowOf(pageOf("error-codes"), "errors", "DryRunOperation")["description"]).toMatch(/^DryRun Operation\./);
  });

  it("H40 codes without a description: 43 on action pages, 21 in the service list", () => {
    expect(codeRows().filter((row) => row["description"] === "")).toHaveLength(43);
    expect(sectionRows("service").filter((row) => row["description"] === "")).toHaveLength(21);
    const codes = sectionRows("service").map((row) => row["code"]);
    expect(codes).toEqual(expect.arrayContaining(["FailedOperation.InvalidInstanceApplicationRole"]));
  });

  it("H41 five pages say that there is no table: errors are empty, not absent", () => {
    const without = Object.entries(specOf("cvm").actions).filter(([, { errors }]) => errors?.length === 0);
    expect(without.map(([name]) => name)).toEqual([
      "DescribeDisasterRecoverGroupQuota",
      "DescribeImageFromFamily",
      "DescribeImageQuota",
      "DescribeImportImageOs",
      "DescribeInternetChargeTypeConfigs",
    ]);
  });

  it("H42 codes are kept to the letter", () => {
    for (const code of [
      "UnsupportedOperation.ReservedInstanceOutofQuata",
      "FailedOperation.PromotionalPerioRestriction",
      "InvalidAccountIs.YourSelf",
      "InvalidParameterValueOffset",
      "AccountQualificationRestrictions",
    ])
      expect(specOf("cvm").errors[code]).toMatchObject({ common: false });
    expect(actionOf("PurchaseReservedInstancesOffering").errors?.at(-1)).toBe(
      "UnsupportedOperation.ReservedInstanceOutofQuata",
    );
  });

  it("H43 four tables of common errors, one split by its own header; lists of service and common codes are disjoint", () => {
    expect(rowsOf(pageOf("responses"), "errors").map((row) => row["code"])).not.toContain("Error");
    const after = rowsOf(pageOf("responses"), "errors").map((row) => row["code"]);
    expect(after.slice(after.indexOf("LimitExceeded"), after.indexOf("LimitExceeded") + 2)).toEqual([
      "LimitExceeded",
      "MissingParameter",
    ]);
    const common = new Set(sectionRows("common").map((row) => row["code"]));
    expect(sectionRows("service").filter((row) => common.has(row["code"]))).toEqual([]);
    for (const page of ["responses", "signature", "signature-v3"])
      for (const row of rowsOf(pageOf(page), "errors"))
        expect(specOf("cvm").errors[row["code"] ?? ""]).toMatchObject({ common: true });
  });

  it("H43 shorter words of another page are no cut words", () => {
    const others = ["pages/responses.md", "pages/signature.md", "pages/signature-v3.md"];
    const wrong = problemsOf("facts/cut-words").filter(({ origin }) => others.includes(origin?.page ?? ""));
    expect(wrong.map(({ origin, values }) => `${origin?.page} ${values["row"]}`)).toEqual([]);
  });
});

describeSeeds("category list", () => {
  it("H44 a limit in the middle of the feature is the limit", () => {
    expect(listed("PurchaseReservedInstancesOffering")).toMatchObject({
      feature: "Purchases Reserved\nInstances",
      rate: "10",
    });
    expect(actionOf("PurchaseReservedInstancesOffering").rateLimit).toEqual({ requests: 10, seconds: 1 });
  });

  it("H45 header cells in many shapes leave ten groups with their rows", () => {
    const sizes = pageOf("api-category").sections.map(
      (section) => rowsOf({ ...pageOf("api-category"), sections: [section] }, "group").length,
    );
    expect(sizes).toEqual([2, 29, 3, 7, 5, 13, 7, 2, 4, 7]);
    expect(listed("DescribeInternetChargeTypeConfigs")?.["rate"]).toBe("10");
  });

  it("H46 features on the lines below, numbers of their own: each row has a name, one feature and one number", () => {
    for (const row of category()) {
      expect(row["name"]).toMatch(/^[A-Z][A-Za-z]+$/);
      expect(row["rate"], row["name"]).toMatch(/^\d+$/);
      expect(row["feature"], row["name"]).toMatch(/^[A-Z]\S*\s\S/);
      expect(row["feature"], row["name"]).not.toMatch(/\d$/);
    }
    expect(listed("InquiryPriceResetInstancesType")?.["feature"]?.split("\n")).toHaveLength(3);
  });
});

describeSeeds("data types", () => {
  it("H47 headings parted from their text by a sheet: 62 types in ASCII order", () => {
    const types = pageOf("data-types").sections.map(({ name }) => name?.text ?? "");
    expect(types).toHaveLength(62);
    expect(types).toEqual(types.toSorted());
    for (const name of ["ChcHostDeniedActions", "Externals", "LocalDiskType", "OperationCountLimit"])
      expect(types).toContain(name);
    expect(typeOf("Externals").usedBy).toHaveLength(5);
    expect(names(typeOf("Externals").members)).toEqual(["ReleaseAddress", "UnsupportNetworks", "StorageBlockAttr"]);
  });

  it("H48 a description of several paragraphs with code belongs to Filter alone", () => {
    const paragraphs = typeOf("Filter").description?.split("\n\n") ?? [];
    expect(paragraphs).toHaveLength(8);
    expect(paragraphs.slice(-4)[0]).toBe("Filters.0.Name=zone");
    expect(typeOf("Filter").usedBy).toHaveLength(11);
    expect(names(typeOf("Externals").members).at(-1)).toBe("StorageBlockAttr");
  });

  it("H49 a sheet of values inside one cell: 55 zones, then the next row", () => {
    const zone = typeRows("ZoneInfo").find((row) => row["name"] === "Zone");
    const zones = (zone?.["description"] ?? "").split("\n").filter((line) => /^[a-z]{2}-[a-z]+(?:-fsi)?-\d/.test(line));
    expect(zones).toHaveLength(55);
    expect(zones.at(-1)).toMatch(/^ap-jakarta-2/);
    expect(names(typeOf("ZoneInfo").members)).toEqual(["Zone", "ZoneName", "ZoneId", "ZoneState"]);
  });

  it("H50 no links here: every type named in a member is defined, and used-by stays within the reach", () => {
    const missing = problemsOf("spec/undefined-type").map(({ values }) => values["type"]);
    expect(missing).toEqual(["InstanceTypeConfig"]);
    expect(problemsOf("spec/used-by")).toEqual([]);
    expect(pageOf("data-types").sections.every((section) => section.blocks.some(({ kind }) => kind === "fact"))).toBe(
      true,
    );
  });

  it("H51 nullable is what the page says, not what the vendor flags elsewhere", () => {
    for (const path of ["type:DisasterRecoverGroup.InstanceIds", "type:DisasterRecoverGroup.CreateTime"])
      expect(memberOf(path).nullable, path).toBe(true);
    for (const name of ["LatestOperation", "LatestOperationState", "LatestOperationRequestId", "DedicatedClusterId"])
      expect(memberOf(`type:Instance.${name}`).nullable, name).toBeUndefined();
    expect(memberOf("type:Image.ImageFamily").nullable).toBeUndefined();
    expect(nullableInSpec()).toEqual(nullableOnPages());
    expect(nullableInSpec()).toHaveLength(105);
  });
});

/** Three members say it in other words: "is null for", "returns null". */
const saysNull = (row: Row) => /(?:may return|is|returns)[\s\u00a0]+null\b/i.test(row["description"] ?? "");

/** Members whose printed words say so; the words are read here again, by one expression. */
function nullableOnPages(): string[] {
  const types = pageOf("data-types").sections.flatMap(({ name }) =>
    typeRows(name?.text ?? "").flatMap((row) => (saysNull(row) ? [`type:${name?.text}.${row["name"]}`] : [])),
  );
  const outputs = actionPages()
    .filter(({ facts }) => !facts.id.includes("~"))
    .flatMap(({ facts }) =>
      rowsOf(facts, "output").flatMap((row) => (saysNull(row) ? [`${facts.id}.output.${row["name"]}`] : [])),
    );
  return [...types, ...outputs].sort();
}

function nullableInSpec(): string[] {
  const { actions, types } = specOf("cvm");
  const of = (path: string, members: readonly Member[] = []) =>
    members.flatMap(({ name, nullable }) => (nullable ? [`${path}.${name}`] : []));
  return [
    ...Object.entries(types).flatMap(([name, { members }]) => of(`type:${name}`, members)),
    ...Object.entries(actions).flatMap(([name, { input, output }]) => [
      ...of(`${name}.input`, input),
      ...of(`${name}.output`, output),
    ]),
  ].sort();
}
