// The sample pages of UCloud: what was counted by eye, and every printed row against the lines of the pages themselves.
import { existsSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { readInputs } from "../../generator/1-page/read-input.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import type { Member, TypeExpression } from "../../generator/4-spec/spec.js";
import { readPages } from "../../generator/pipeline.js";
import { buildSpecs } from "../cases/case.js";
import { describeSamples, folder, rowsOf } from "./samples.js";

const own = join(folder, "ucloud/markdown-zh");
const files = {
  uhost: ["change_log", "create_uhost_instance", "terminate_uhost_instance"].map((name) => `uhost-api_${name}.md`),
  unet: ["unet-api_describe_eip.md"],
};

async function read(service: keyof typeof files): ReturnType<typeof readPages> {
  const inputs = await readInputs(
    files[service].map((file) => join(own, file)),
    createReport(),
  );
  return await readPages(inputs, { service, version: "current", vendor: "ucloud" });
}

const uhost = existsSync(own) ? await read("uhost") : undefined;
const unet = existsSync(own) ? await read("unet") : undefined;

describeSamples("pages of UCloud", () => {
  const pages = [...(uhost?.pages ?? []), ...(unet?.pages ?? [])].map(({ facts }) => facts);
  const page = (action: string): PageFacts => pages.find((each) => each.action === action) ?? expect.fail(action);

  test("all are read, and nothing on them is left unclaimed", () => {
    expect([...(uhost?.refused ?? []), ...(unet?.refused ?? [])]).toEqual([]);
    expect(pages.map(({ action, kind }) => action ?? kind).sort()).toEqual([
      "CreateUHostInstance",
      "DescribeEIP",
      "TerminateUHostInstance",
      "history",
    ]);
    expect(pages.flatMap((each) => each.unclaimed)).toEqual([]);
  });

  test.each([
    ["CreateUHostInstance", 60, 5, []],
    ["TerminateUHostInstance", 6, 5, []],
    [
      "DescribeEIP",
      6,
      7,
      [
        ["UnetEIPSet", 17],
        ["UnetEIPResourceSet", 7],
        ["UnetEIPAddrSet", 2],
        ["ShareBandwidthSet", 3],
        ["EIPBinding", 3],
      ],
    ],
  ])("%s has the rows that were counted", (action, inputs, outputs, types) => {
    const facts = page(action);
    expect(rowsOf(facts, "input")).toHaveLength(inputs);
    expect(rowsOf(facts, "output")).toHaveLength(outputs);
    const sections = facts.sections.filter((section) => section.role === "type");
    expect(sections.map((section) => [section.name?.text, rowsOf(facts, "type", section.name?.text).length])).toEqual(
      types,
    );
    expect(facts.endpoint).toBe("api.ucloud.cn");
    expect(facts.given).toMatchObject({ version: "current" });
  });

  test("every row that a page prints is read, with its name, type and flag", () => {
    for (const facts of pages.filter((each) => each.kind === "action")) {
      const text = readFileSync(join(own, basename(facts.source)), "utf8");
      const printed = [...text.matchAll(/^\| \*\*([\w.]+)\*\* +\| +(.+?) +\|.*\| *(?:\*\*)?(Yes|No)(?:\*\*)? *\|$/gm)]
        .map(([, name = "", type = "", flag = ""]) => [name, type.replace(/\[?\[\*(\w+)\*\]\(#\w+\)/g, link), flag])
        .filter(([name = ""], i) => !(i < 3 && ["Action", "PublicKey", "Signature"].includes(name)));
      const rows = (["input", "output", "type"] as const).flatMap((role) => rowsOf(facts, role));
      expect(rows.map((row) => [row["name"], row["type"], row["required"]])).toEqual(printed);
    }
  });

  test("names that print structures are folded", () => {
    const [built] = uhost ? buildSpecs(uhost) : [];
    const input = built?.spec.actions["CreateUHostInstance"]?.input ?? [];
    const named = (name: string): Member => input.find((member) => member.name === name) ?? expect.fail(name);
    // 60 rows: 12 of Disks, 7 of NetworkInterface, 2 of SecGroupId, 2 of Labels.
    expect(input).toHaveLength(60 - 11 - 6 - 1 - 1);
    expect(shape(named("Disks").type)).toBe(
      "[IsBoot Type Size BackupType Encrypted KmsKeyId CouponId BackupMode CustomBackup(Journal Hour Day) SnapshotId]",
    );
    expect(shape(named("NetworkInterface").type)).toBe(
      "[EIP(Bandwidth PayMode ShareBandwidthId OperatorName CouponId) IPv6(Address) CreateCernetIp]",
    );
    expect(named("PrivateIp").type).toEqual({ kind: "array", of: { kind: "string" } });
    expect(named("Features.UNI").type).toEqual({ kind: "boolean" });
  });

  test("what examples use and no table declares stands in no table", () => {
    const [built] = uhost ? buildSpecs(uhost) : [];
    const text = readFileSync(join(own, "uhost-api_create_uhost_instance.md"), "utf8");
    const found = built?.problems.filter((problem) => problem.code === "spec/example-undeclared") ?? [];
    expect(found.length).toBeGreaterThan(0);
    for (const { values } of found)
      expect(text).not.toContain(`| **${String(values["path"]).replace(/^(?:input|output)\./, "")}** |`);
  });

  test("a type of the page's own is defined, and refers to others", () => {
    const [built] = unet ? buildSpecs(unet) : [];
    const types = built?.spec.types ?? {};
    expect(Object.values(types).every((type) => type.defined !== false)).toBe(true);
    expect(types["UnetEIPSet"]?.members.flatMap(({ type }) => (type.kind === "ref" ? [type.name] : []))).toEqual([
      "UnetEIPResourceSet",
      "ShareBandwidthSet",
      "EIPBinding",
    ]);
    expect(built?.problems.map((problem) => problem.code)).not.toContain("spec/undefined-type");
  });
});

/** `[*Name*](#Name)` is shown as its words; the bracket of `array[` stays. */
function link(found: string, name: string): string {
  return found.startsWith("[[") ? `[${name}` : name;
}

function shape(type: TypeExpression): string {
  if (type.kind === "array") return `[${shape(type.of).replace(/^\(|\)$/g, "")}]`;
  if (type.kind !== "struct") return "";
  return `(${type.members.map((member) => member.name + shape(member.type)).join(" ")})`;
}
