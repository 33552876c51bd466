// The search over committed services: what is typed and what must come first; that everything is found by its name; that the order
// depends on nothing but what there is.
import { describe, expect, test } from "vitest";
import type { Member } from "../../generator/4-spec/spec.js";
import { catalogueOf, committedServices, searchInput, smallSpec } from "./searched.js";

const services = committedServices();
const catalogue = catalogueOf(services);
const cvm = "tencent/cvm";

function find(typed: string, service = cvm, limit = 40): string[] {
  const { hits } = catalogue.search(typed, service, limit);
  return hits.map(({ entry }) => `${entry.kind} ${entry.name.text}`);
}

/** Of whatever holds members, as JSON has it. */
function membersIn(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, own]: [string, unknown]) => {
    const isList = Array.isArray(own) && ["input", "output", "members"].includes(key);
    return [...(isList ? (own as Member[]).flatMap(({ name }) => name ?? []) : []), ...membersIn(own)];
  });
}

describe("what comes first", () => {
  test.each([
    // exact, in any writing
    ["RunInstances", "action RunInstances"],
    ["runinstances", "action RunInstances"],
    ["run instances", "action RunInstances"],
    ["run-instances", "action RunInstances"],
    ["Instance", "type Instance"],
    ["ImageId", "member ImageId"],
    ["LimitExceeded.SpotQuota", "code LimitExceeded.SpotQuota"],
    ["cvm", "service cvm"],
    // the beginning
    ["RunIns", "action RunInstances"],
    ["describez", "action DescribeZones"],
    ["virtualp", "type VirtualPrivateCloud"],
    ["InvalidInstanceId.Ma", "code InvalidInstanceId.Malformed"],
    // humps
    ["RI", "action RunInstances"],
    ["ri", "action RunInstances"],
    ["DesIns", "action DescribeInstances"],
    ["desins", "action DescribeInstances"],
    ["DI", "action DeleteImages"],
    ["TermInst", "action TerminateInstances"],
    ["crkp", "action CreateKeyPair"],
    ["MDRGA", "action ModifyDisasterRecoverGroupAttribute"],
    ["DesInsStat", "action DescribeInstancesStatus"],
    ["VPC", "type VirtualPrivateCloud"],
    ["DesVersions", "action DescribeLaunchTemplateVersions"],
    ["uo.iss", "code UnsupportedOperation.InstanceStateStopped"],
    // words, in any order; words of notes
    ["key create", "action CreateKeyPair"],
    ["console link", "action DescribeInstanceVncUrl"],
    ["centos", "action ConvertOperatingSystems"],
    // slips
    ["RunIntances", "action RunInstances"],
    ["runintances", "action RunInstances"],
    ["RunIntan", "action RunInstances"],
    ["DescirbeIns", "action DescribeInstances"],
    ["Descrbe zones", "action DescribeZones"],
    ["imgaeid", "member ImageId"],
    ["virtulprivatecloud", "type VirtualPrivateCloud"],
    // one kind only
    ["type:inst", "type Instance"],
    ["member: instanceid", "member InstanceId"],
    ["code:vpc", "code VpcIpIsUsed"],
    ["Actions： zones", "action DescribeZones"],
    ["codes: not found keypair", "code InvalidKeyPairId.NotFound"],
    ["codes: key not found", "code InvalidParameterValue.TagKeyNotFound"],
  ])("%s: %s", (typed, first) => {
    expect(find(typed)[0]).toBe(first);
  });

  test("one's own service, and others after it", () => {
    const found = (service: string) => catalogue.search("RequestId", service, 4).hits.map(({ entry }) => entry.service);
    expect(found("tencent/tcr")[0]).toBe("tencent/tcr");
    expect(found("tencent/cvm")[0]).toBe("tencent/cvm");
    expect(new Set(found("")).size).toBe(4);
  });

  test("what is no longer served, after all else that fits as well", () => {
    const found = catalogue.search("DesIns", cvm, 40).hits.filter(({ tier }) => tier === 3);
    const obsolete = found.map(({ entry }) => entry.obsolete);
    expect(obsolete).toContain(true);
    expect(obsolete).toEqual([...obsolete].sort());
  });

  test("a name twice with other capitals: the one that was written", () => {
    const member = (name: string): Member => ({ name, type: { kind: "string" } });
    const own = catalogueOf([searchInput("v/s", smallSpec("Do", "T", ["ID", "Id", "id"].map(member)))]);
    for (const name of ["ID", "Id", "id"]) expect(own.search(name, "", 1).hits[0]?.entry.name.text).toBe(name);
  });
});

describe("everything is found", () => {
  test.each(services.map((own) => [own.folder, own] as const))("by its name: %s", (folder, { spec }) => {
    const wanted = new Set([
      ...Object.keys(spec.actions).map((name) => `action ${name}`),
      ...Object.keys(spec.types).map((name) => `type ${name}`),
      ...Object.keys(spec.errors).map((name) => `code ${name}`),
      ...membersIn(spec).map((name) => `member ${name}`),
    ]);
    expect(wanted.size).toBeGreaterThan(5);
    expect([...wanted].filter((own) => !find(own.slice(own.indexOf(" ") + 1), folder, 6).includes(own))).toEqual([]);
  });

  test("by no more letters than a search for one kind needs", () => {
    expect(find("member:", cvm)).toEqual([]);
    expect(find("   ")).toEqual([]);
    expect(find("...")).toEqual([]);
  });

  test("and what is not there is said, with the nearest names", () => {
    const { hits, proposed } = catalogue.search("DescribeGizmos", cvm, 40);
    expect(proposed).toBe(true);
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.every(({ entry }) => entry.name.text.startsWith("Describe"))).toBe(true);
    expect(catalogue.search("qqqqqqqqqqqq", cvm, 40)).toEqual({ hits: [], proposed: true });
  });
});

test("the order does not depend on which data came first", () => {
  const other = catalogueOf([...services].reverse());
  for (const typed of ["d", "id", "RequestId", "instances", "name"]) {
    const links = (from: typeof catalogue) => from.search(typed, cvm, 40).hits.map(({ entry }) => entry.link);
    expect(links(other)).toEqual(links(catalogue));
  }
});

describe("Chinese", () => {
  const own = catalogueOf([
    searchInput(
      "v/s",
      smallSpec("RunJobs", "Job", [{ name: "Zone", type: { kind: "string" } }], "启动一个或多个作业实例"),
    ),
    searchInput("v/t", smallSpec("StopJobs", "Task", [], "停止实例。例外情况见作者说明")),
  ]);
  test.each([
    ["实例", ["RunJobs", "StopJobs"]],
    ["作业实例", ["RunJobs"]],
    ["停", ["StopJobs"]],
    ["启动 Run", ["RunJobs"]],
    ["作例", []],
  ])("%s", (typed, names) => {
    const { hits, proposed } = own.search(typed, "", 10);
    expect(proposed ? [] : hits.map(({ entry }) => entry.name.text)).toEqual(names);
  });
});

describe("names that nobody writes", () => {
  const names = [
    "<script>alert(1)</script>",
    "{{constructor}}",
    "__proto__",
    "constructor",
    "a".repeat(5000),
    "İIıi",
    "A".repeat(300),
    "💥Boom",
    "x y",
  ];
  const members = names.map((name): Member => ({ name, type: { kind: "string" } }));
  const own = catalogueOf([searchInput("v/s", smallSpec("__proto__", "toString", members))]);

  test.each(names.map((name) => [name.slice(0, 30), name]))("%s is found", (_, name) => {
    const { hits } = own.search(`member:${name}`, "", 3);
    expect(hits.map(({ entry }) => entry.name.text)).toContain(name);
  });

  test("neither they nor what is typed takes long", () => {
    for (const typed of ["a".repeat(400), "aA".repeat(200), "A a ".repeat(100), "((((", "\\", "💥".repeat(300)])
      expect(() => own.search(typed, "", 40)).not.toThrow();
  });
});
