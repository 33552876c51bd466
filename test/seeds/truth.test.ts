// What the manual says twice: its type links against its tables, used-by against the reach of its tables, rate limits
// against the category list, error tables against the printed lines and their order. Needs no data of the vendor.
import { expect, it } from "vitest";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import type { Member, TypeExpression } from "../../generator/4-spec/spec.js";
import { actionOf, describeSeeds, names, pageOf, rowsOf, seedLines, serviceOf, specOf, typeOf } from "./seeds.js";

const actionPages = (): PageFacts[] =>
  serviceOf("cvm")
    .pages.map(({ facts }) => facts)
    .filter(({ kind }) => kind === "action");
const primitive = /^(?:String|Integer|Uint64|Int64|Float|Boolean|Timestamp(?: ISO8601)?)$/;
const typesOf = (page: PageFacts) =>
  [...rowsOf(page, "input"), ...rowsOf(page, "output")]
    .map((row) => (row["type"] ?? "").replace(/^Array of /, ""))
    .filter((type) => !primitive.test(type));

function refOf(type: TypeExpression): string[] {
  if (type.kind === "array") return refOf(type.of);
  return type.kind === "ref" ? [type.name] : [];
}

/** Types that members reach, through types: our own walk, not the reader's. */
function reach(members: readonly Member[] = [], seen: Set<string> = new Set()): Set<string> {
  for (const name of members.flatMap(({ type }) => refOf(type))) {
    if (seen.has(name)) continue;
    seen.add(name);
    reach(specOf("cvm").types[name]?.members, seen);
  }
  return seen;
}

describeSeeds("the manual against itself", () => {
  it("type links equal the types of the tables, in order, on all 79 pages", () => {
    expect(actionPages()).toHaveLength(79);
    for (const page of actionPages()) expect(page.typeLinks ?? [], page.id).toEqual(typesOf(page));
  });

  it("the links as they stand in the file are the same sequence", () => {
    const lines = seedLines("003");
    const from = lines.findIndex((line) => line.trim() === "1. API Description");
    const to = lines.lastIndexOf("6. Error Code");
    const printed = lines.slice(from, to).flatMap((line) => /^ ?http\S+\/213\/15753#(\w+)$/.exec(line)?.[1] ?? []);
    expect(printed.length).toBe(115);
    expect(printed).toEqual(actionPages().flatMap(typesOf));
  });

  it("used-by stays within the reach of the tables: 55 of 62 equal, 7 shorter for two actions", () => {
    const shorter: string[] = [];
    const left = new Set<string>();
    for (const [type, { usedBy, defined }] of Object.entries(specOf("cvm").types)) {
      if (defined === false) continue;
      const users = Object.entries(specOf("cvm").actions).flatMap(([name, { status, input = [], output = [] }]) =>
        status === "current" && reach([...input, ...output]).has(type) ? [name] : [],
      );
      const known = usedBy.filter((name) => actionOf(name).status !== "undocumented");
      expect(users, type).toEqual(expect.arrayContaining(known));
      const missing = users.filter((name) => !known.includes(name));
      if (missing.length > 0) shorter.push(type);
      for (const name of missing) left.add(name);
    }
    expect(shorter).toHaveLength(7);
    expect([...left].sort()).toEqual(["DescribeLaunchTemplateVersions", "DescribeReservedInstancesConfigInfos"]);
  });

  it("rate limits of the pages equal the category list", () => {
    const listed = rowsOf(pageOf("api-category"), "group");
    expect(listed).toHaveLength(79);
    for (const { name = "", rate } of listed)
      expect([name, actionOf(name).rateLimit]).toEqual([name, { requests: Number(rate), seconds: 1 }]);
    const groups = pageOf("api-category").sections.map(({ name }) => name?.text);
    expect(specOf("cvm").groups).toEqual(groups);
  });

  it("error tables are in ASCII order: 74 of actions and the two lists", () => {
    const tables = [
      ...actionPages().map((page) => rowsOf(page, "errors")),
      ...pageOf("error-codes").sections.map((section) =>
        rowsOf({ ...pageOf("error-codes"), sections: [section] }, "errors"),
      ),
    ].filter((rows) => rows.length > 0);
    expect(tables).toHaveLength(74 + 2);
    for (const rows of tables) {
      const codes = rows.map((row) => row["code"] ?? "");
      expect(codes).toEqual([...new Set(codes)].sort());
    }
  });

  it("every action has its codes in the order of the printed lines", () => {
    const known = new Set(Object.keys(specOf("cvm").errors));
    const lines = seedLines("003").map((line) => line.trim());
    const starts = lines.flatMap((line, i) => (line === "6. Error Code" ? [i] : []));
    expect(starts).toHaveLength(79);
    actionPages().forEach((page, i) => {
      const end = lines.findIndex(
        (line, k) => k > (starts[i] ?? 0) && (line.startsWith("1. ") || line === "Common Error Codes"),
      );
      const section = lines.slice(starts[i], end);
      const printed = section.flatMap((line) => /^([A-Z][A-Za-z]+(?:\.[A-Za-z0-9]+)?)(?: |$)/.exec(line)?.[1] ?? []);
      const codes = rowsOf(page, "errors").map((row) => row["code"]);
      expect([page.id, printed.filter((code) => known.has(code))]).toEqual([page.id, codes]);
      if (!page.id.includes("~")) expect(actionOf(page.id).errors, page.id).toEqual(codes);
    });
  });

  it("every code of an action is in one of the two lists, and every member's type is known", () => {
    const problems = serviceOf("cvm").problems.map(({ code }) => code);
    for (const code of [
      "spec/error-unlisted",
      "spec/unknown-type-word",
      "spec/array-notation",
      "facts/no-type",
    ] as const)
      expect(problems).not.toContain(code);
    for (const { facts } of serviceOf("cvm").pages)
      for (const row of rowsOf(facts, "input"))
        expect(row["name"]?.endsWith(".N")).toBe(row["type"]?.startsWith("Array of "));
  });
});

describeSeeds("printed order", () => {
  it("75 current actions have a page, 2 obsolete ones have, 4 have none", () => {
    const status = Object.values(specOf("cvm").actions).map((own) => own.status);
    expect(["current", "obsolete", "undocumented"].map((own) => status.filter((is) => is === own).length)).toEqual([
      75, 2, 4,
    ]);
    for (const action of Object.values(specOf("cvm").actions))
      expect("input" in action && "output" in action && "errors" in action && "examples" in action).toBe(
        action.status !== "undocumented",
      );
  });

  it("members and parameters stand in the order of their lines", () => {
    for (const page of [...actionPages(), pageOf("data-types")])
      for (const section of page.sections)
        for (const block of section.blocks)
          if (block.kind === "table" && block.columns[0] === "name") {
            const lines = block.rows.map(([name]) => name?.lines[0] ?? 0);
            expect(lines, `${page.id} ${section.name?.text ?? section.role}`).toEqual(lines.toSorted((a, b) => a - b));
          }
  });

  it.each([
    ["Placement", "Zone ProjectId HostIds HostId"],
    ["LoginSettings", "Password KeyIds KeepImageLogin"],
    ["TagSpecification", "ResourceType Tags"],
    ["VirtualPrivateCloud", "VpcId SubnetId AsVpcGateway PrivateIpAddresses Ipv6AddressCount"],
    [
      "HostItem",
      "Placement HostId HostType HostName HostChargeType RenewFlag CreatedTime ExpiredTime InstanceIds HostState HostIp HostResource CageId",
    ],
    [
      "ReservedInstances",
      "InstanceType Zone StartTime EndTime Duration InstanceCount ProductDescription State CurrencyCode OfferingType InstanceFamily ReservedInstanceId ReservedInstanceName",
    ],
    ["DisasterRecoverGroup", "DisasterRecoverGroupId Name Type CvmQuotaTotal CurrentNum InstanceIds CreateTime Tags"],
    [
      "LaunchTemplateVersionInfo",
      "LaunchTemplateVersion LaunchTemplateVersionData CreationTime LaunchTemplateId IsDefaultVersion LaunchTemplateVersionDescription CreatedBy",
    ],
  ])("the members of %s", (type, members) => {
    expect(names(typeOf(type).members)).toEqual(members.split(" "));
  });
});
