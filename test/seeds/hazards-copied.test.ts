// Hazards of the four copied pages (T01-T17): two of tcr, one of tcss, one of bssopenapi.
import { expect, it } from "vitest";
import {
  actionOf,
  describeSeeds,
  memberOf,
  names,
  pageOf,
  present,
  problemsOf,
  rowOf,
  rowsOf,
  seedLines,
  serviceOf,
  specOf,
  typeOf,
  typeWord,
} from "./seeds.js";

const ignored = (rule: string, service: "tcr" | "tcss", page: string) =>
  present(
    serviceOf(service).pages.find(({ facts }) => facts.id === page),
    page,
  )
    .ignored.filter((own) => own.rule === rule)
    .flatMap(({ lines }) => lines);
const wire = (name: string) => memberOf(`CreateInstance.output.${name}`, "bssopenapi");
const parameter = () => {
  const { type } = memberOf("CreateInstance.input.Parameter", "bssopenapi");
  if (type.kind !== "array" || type.of.kind !== "struct") throw new Error("Parameter is no array of structs");
  return type.of;
};

describeSeeds("copied pages of tcr and tcss", () => {
  it("T01 navigation above the title is ignored by name, and the title stands before PDF", () => {
    for (const page of ["CheckInstance", "CreateInstance"]) {
      expect(pageOf(page, "tcr").title).toBe(page);
      expect(ignored("site-navigation", "tcr", page).length).toBeGreaterThan(55);
      expect(pageOf(page, "tcr").sections.map(({ role }) => role)).toEqual([
        "description",
        "input",
        "output",
        "example",
        "errors",
      ]);
    }
  });

  it("T02 chrome in Chinese or Portuguese changes neither the reading nor the language of the page", () => {
    expect(pageOf("CreateInstance", "tcr").updated).toBe("2025-10-30 21:58:17");
    expect(actionOf("CreateInstance", "tcr").errors).toHaveLength(23);
    expect(pageOf("CreateInstance", "tcr").language).toBe("en");
    expect(pageOf("CreateInstance", "tcr").unclaimed).toEqual([]);
  });

  it("T02 an English page inside Chinese chrome is English", () => {
    expect(pageOf("CheckInstance", "tcr").language).toBe("en");
    expect(specOf("tcr").languages).toEqual(["en"]);
  });

  it("T03 rows of one line without separators, a name equal to its type among them", () => {
    const input = actionOf("CreateInstance", "tcr").input ?? [];
    expect(input.map(({ name, type, required }) => `${name} ${required} ${typeWord(type)}`)).toEqual([
      "RegistryName true string",
      "RegistryType true string",
      "TagSpecification false TagSpecification",
      "RegistryChargeType false integer",
      "RegistryChargePrepaid false RegistryChargePrepaid",
      "SyncTag false boolean",
      "EnableCosMAZ false boolean",
      "DeletionProtection false boolean",
    ]);
    expect(names(actionOf("CheckInstance", "tcr").input)).toEqual(["RegistryId"]);
    expect(names(actionOf("CheckInstance", "tcr").output)).toEqual(["IsValidated", "RegionId", "RequestId"]);
  });

  it("T04 types that no page defines stand undefined and are reported", () => {
    for (const name of ["TagSpecification", "RegistryChargePrepaid"])
      expect(typeOf(name, "tcr")).toEqual({ usage: "input", usedBy: ["CreateInstance"], defined: false, members: [] });
    const types = problemsOf("spec/undefined-type", "tcr").map(({ values }) => values["type"]);
    expect(types.sort()).toEqual(["RegistryChargePrepaid", "TagSpecification"]);
  });

  it("T05 the footer below the error table is no row and no description", () => {
    const rows = rowsOf(pageOf("CheckInstance", "tcr"), "errors");
    expect(rows).toHaveLength(16);
    expect(rows.at(-1)).toEqual({ code: "UnsupportedOperation", description: "Unsupported operation" });
    expect(ignored("site-footer", "tcr", "CheckInstance").length).toBeGreaterThan(2);
    expect(rowsOf(pageOf("CreateInstance", "tcr"), "errors").at(-1)?.["code"]).toBe("UnsupportedOperation");
  });

  it("T06 a title that is a description: the name comes from the Action row", () => {
    const page = pageOf("DescribeImageAuthorizedInfo", "tcss");
    expect([page.action, page.version, page.endpoint]).toEqual([
      "DescribeImageAuthorizedInfo",
      "2020-11-01",
      "tcss.tencentcloudapi.com",
    ]);
    expect(page.title).toBe(seedLines("002")[0]?.trim());
    expect([page.site, page.language]).toEqual(["cn", "zh"]);
  });

  it("T07 missing Required cells: absent and reported; Region is optional by its words", () => {
    for (const name of ["Action", "Version", "Region"])
      expect(rowOf(pageOf("DescribeImageAuthorizedInfo", "tcss"), "input", name)).toMatchObject({
        type: "String",
        required: "",
      });
    expect(problemsOf("facts/required-missing", "tcss").map(({ values }) => values["table"])).toEqual(["input"]);
    expect(actionOf("DescribeImageAuthorizedInfo", "tcss").region).toEqual({ use: "optional" });
    expect(actionOf("DescribeImageAuthorizedInfo", "tcss").input).toEqual([]);
  });

  it("T08 example values below the description become examples of the member's type, not rows", () => {
    const output = actionOf("DescribeImageAuthorizedInfo", "tcss").output ?? [];
    expect(output).toHaveLength(13);
    const shown = output.map(({ example }) => example);
    expect(shown).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 1, false, undefined, 1, undefined]);
  });

  it("T09 the limit in Chinese words", () => {
    expect(actionOf("DescribeImageAuthorizedInfo", "tcss").rateLimit).toEqual({ requests: 20, seconds: 1 });
  });

  it("T10 typos are names, and the nested type is not on the page", () => {
    const value = actionOf("DescribeImageAuthorizedInfo", "tcss").examples?.[0]?.responses[0]?.value;
    const { ImageScanInquireInfo: info } = (value as { Response: { ImageScanInquireInfo: object } }).Response;
    expect(Object.keys(info)).toEqual(expect.arrayContaining(["Capcity", "Useage"]));
    expect(typeOf("ImageScanInquireInfo", "tcss")).toMatchObject({ defined: false, usage: "output" });
  });
});

describeSeeds("copied page of bssopenapi", () => {
  it("T11 cells between bars over several lines: 26 and 7 rows", () => {
    const page = pageOf("CreateInstance", "bssopenapi");
    expect(rowsOf(page, "input")).toHaveLength(26);
    expect(rowsOf(page, "output")).toHaveLength(7);
    expect(page.unclaimed).toEqual([]);
    expect(rowOf(page, "input", "Parameter.1.Value")).toMatchObject({ example: "Standard", required: "Yes" });
    expect(names(actionOf("CreateInstance", "bssopenapi").input)).toHaveLength(8);
  });

  it("T12 values that only the example column still has", () => {
    const page = pageOf("CreateInstance", "bssopenapi");
    expect(rowOf(page, "input", "Action")).toMatchObject({ type: "String", example: "CreateInstance" });
    expect(rowOf(page, "input", "Parameter.6.Code")["description"]).toContain("image_scanner");
    expect(rowOf(page, "input", "Parameter.1.Code")["description"]).not.toContain("InstanceType");
  });

  it("T13 an empty example pushes the description down; the row keeps it and has no example", () => {
    const row = rowOf(pageOf("CreateInstance", "bssopenapi"), "input", "RenewalStatus");
    expect(row).toMatchObject({ type: "String", required: "No", example: "" });
    expect(row["description"]).toMatch(/^The renewal status\./);
    expect(memberOf("CreateInstance.input.RenewalStatus", "bssopenapi").example).toBeUndefined();
    expect(memberOf("CreateInstance.input.ClientToken", "bssopenapi").example).toBe("XJSYHDKALSS****");
  });

  it("T14 eighteen flat rows are one array of Code and Value with nine variants", () => {
    const codes =
      "InstanceType InstanceName Region DefaultOssBucket InstanceStorageName image_scanner NamespaceQuota RepoQuota vpc_num";
    const { members, variants = [] } = parameter();
    expect(members.map(({ name }) => name)).toEqual(["Code", "Value"]);
    expect(members[0]?.constraints?.enum?.map(({ value }) => value)).toEqual(codes.split(" "));
    expect(variants.map(({ when }) => when["Code"])).toEqual(codes.split(" "));
    expect(variants.map(({ required }) => required)).toEqual([
      true,
      true,
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ]);
    expect(variants[1]?.members[0]?.constraints).toMatchObject({ minLength: 3, maxLength: 30 });
  });

  it("T15 the nesting that only the example shows is restored, marked and reported", () => {
    const { type } = wire("Data");
    expect(type).toMatchObject({ kind: "struct", source: "example" });
    expect(type.kind === "struct" && names(type.members)).toEqual(["InstanceId", "OrderId"]);
    expect(names(actionOf("CreateInstance", "bssopenapi").output)).toEqual([
      "Code",
      "Data",
      "Message",
      "RequestId",
      "Success",
    ]);
    expect(problemsOf("spec/restored-nesting", "bssopenapi")).toHaveLength(1);
  });

  it("T16 where example and table disagree both are kept; glued headings part", () => {
    expect(wire("Data").seen).toEqual([{ where: "example", as: "data" }]);
    expect(wire("RequestId").seen).toEqual([{ where: "example", as: "requestId" }]);
    const [own] = actionOf("CreateInstance", "bssopenapi").examples ?? [];
    expect(own?.request?.params).toMatchObject({ "Parameter.1.Value": "Advanced" });
    expect(parameter().variants?.[0]?.members[0]?.example).toBe("Standard");
    expect(own?.responses.map(({ format, value }) => [format, value === undefined])).toEqual([
      ["xml", true],
      ["json", false],
    ]);
    const undeclared = problemsOf("spec/example-undeclared", "bssopenapi").map(({ values }) => values["path"]);
    expect(undeclared).toEqual(["output.IsSuccess"]);
    const glued = problemsOf("facts/glued-heading", "bssopenapi").map(({ values }) => values["heading"]);
    expect(glued).toEqual(["Sample response", "Error codes"]);
  });

  it("T16 names that the example spells otherwise are reported", () => {
    const found = problemsOf("spec/example-name", "bssopenapi").map(({ values }) => values["found"]);
    expect(found.sort()).toEqual(["code", "data", "instanceId", "message", "orderId", "requestId", "success"]);
  });

  it("T17 the page is taken at its word: Period is required, Logistics is no parameter; what flags gave is reported", () => {
    expect(memberOf("CreateInstance.input.Period", "bssopenapi").required).toBe(true);
    const input = names(actionOf("CreateInstance", "bssopenapi").input);
    expect(input).not.toContain("Logistics");
    expect(input).not.toContain("PricingCycle");
    expect(problemsOf("facts/given", "bssopenapi").map(({ values }) => `${values["what"]} ${values["value"]}`)).toEqual(
      ["service bssopenapi", "version 2017-12-14", "endpoint business.aliyuncs.com"],
    );
  });
});
