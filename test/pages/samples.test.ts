// Every sample page with an expected result is read exactly: names, types, flags, codes, in order.
import { expect, test } from "vitest";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { describeSamples, listSamples, readSamples, rowsOf, type Expected, type Row } from "./samples.js";

interface Param {
  readonly name: string;
  readonly type: string;
  readonly required?: boolean;
}

const COMMON = ["Action", "Version", "Region"];

describeSamples("sample pages", async () => {
  for (const { name, path, expected } of listSamples()) {
    if (expected.length === 0) continue;
    const { pages } = await readSamples(path);
    const byFile = new Map(pages.map(({ facts }) => [facts.source, facts]));
    test.each(expected.filter((own) => own.page !== undefined).map((own): [string, Expected] => [own.name, own]))(
      `${name}/%s`,
      (_, own) => {
        const page = byFile.get(own.page ?? "") ?? expect.fail(`${own.page} was not read`);
        if ("action" in own.json) expectAction(page, own.json);
        else if ("structures" in own.json) expectTypes(page, own.json["structures"]);
        else if ("groups" in own.json) expectErrors(page, own.json["groups"]);
        else expect.fail(`${own.name} expects nothing that is known here`);
      },
    );
    test.each(expected.filter((own) => own.page === undefined).map((own) => own.name))(
      `${name}/%s expects a page that is not there`,
      (missing) => expect([...byFile.keys()].some((file) => file.startsWith(missing))).toBe(false),
    );
  }
});

function expectAction(page: PageFacts, json: Readonly<Record<string, never>>): void {
  const {
    params,
    outputs,
    response,
    error_codes: codes,
  } = json as unknown as {
    readonly params: readonly Param[];
    readonly outputs?: readonly Param[];
    readonly response?: readonly Param[];
    readonly error_codes: readonly (string | { readonly code: string; readonly http?: string })[];
  };
  for (const key of ["action", "service", "version", "endpoint", "title"] as const)
    if (key in json) expect(page[key], key).toBe(json[key]);
  if ("product" in json) expect(page.service).toBe(json["product"]);
  const inputs = rowsOf(page, "input").filter(
    (row) => !COMMON.includes(row["name"] ?? "") || wanted(params, row["name"]),
  );
  expect(inputs.map((row) => asParam(row, page, true))).toEqual(params.map(plain));
  if ("region_required" in json)
    expect(rowsOf(page, "input").find((row) => row["name"] === "Region")?.["required"]).toSatisfy(
      (word) => isYes(String(word), page) === json["region_required"],
    );
  expect(rowsOf(page, "output").map((row) => asParam(row, page, false))).toEqual(
    (outputs ?? response ?? []).map(plain),
  );
  const found = rowsOf(page, "errors");
  expect(found.map((row) => row["code"])).toEqual(codes.map((own) => (typeof own === "string" ? own : own.code)));
  expect(found.map((row) => row["http"])).toEqual(codes.map((own) => (typeof own === "string" ? undefined : own.http)));
}

function wanted(params: readonly Param[], name: string | undefined): boolean {
  return params.some((own) => own.name === name);
}

function plain({ name, type, required }: Param): Param {
  return { name, type, ...(required === undefined ? {} : { required }) };
}

function asParam(row: Row, page: PageFacts, flagged: boolean): Param {
  const required = flagged && row["required"] !== undefined ? { required: isYes(row["required"], page) } : {};
  return { name: row["name"] ?? "", type: row["type"] ?? "", ...required };
}

function isYes(word: string, page: PageFacts): boolean {
  const { yes, no } = vendorNamed(page.vendor)?.words ?? expect.fail(`no vendor ${page.vendor}`);
  expect([...yes, ...no]).toContain(word);
  return yes.includes(word);
}

function expectTypes(page: PageFacts, structures: readonly never[]): void {
  const wanted = structures as unknown as readonly { name: string; used_by: string[]; members: Param[] }[];
  const types = page.sections.filter((section) => section.role === "type");
  expect(types.map((section) => section.name?.text)).toEqual(wanted.map((own) => own.name));
  for (const own of wanted) {
    const rows = rowsOf(page, "type", own.name);
    expect(
      rows.map((row) => asParam(row, page, true)),
      own.name,
    ).toEqual(own.members.map(plain));
    const used = types
      .find((section) => section.name?.text === own.name)
      ?.blocks.find((block) => block.kind === "fact");
    expect(used?.kind === "fact" ? used.value.text.split(", ") : [], own.name).toEqual(own.used_by);
  }
}

function expectErrors(page: PageFacts, groups: Readonly<Record<string, never>>): void {
  const lists = page.sections.filter((section) => section.role === "errors");
  expect(lists.map((section) => section.name?.text)).toEqual(
    Object.keys(groups).map((_, i) => (i === 0 ? "common" : "service")),
  );
  Object.values(groups).forEach((codes, i) =>
    expect(rowsOf({ ...page, sections: [lists[i] ?? expect.fail()] }, "errors").map((row) => row["code"])).toEqual(
      codes,
    ),
  );
}

describeSamples("what is not read", async () => {
  const refused: string[] = [];
  const unclaimed: string[] = [];
  for (const { path } of listSamples()) {
    const read = await readSamples(path);
    refused.push(...read.refused.map((own) => `${own.code} ${own.origin?.page ?? ""}`));
    for (const { facts } of read.pages)
      if (facts.unclaimed.length > 0 && !facts.notes.some((note) => note.code === "facts/unknown-column"))
        unclaimed.push(facts.source);
  }

  test("pages of the older API are refused by name", () => {
    expect(refused.filter((own) => own.startsWith("facts/legacy ")).length).toBe(3);
  });

  test("no other page of a vendor is refused but fragments of other pages, and those that need --service", () => {
    const others = refused.filter((own) => !own.startsWith("facts/legacy ") && !/introduction/.test(own));
    expect(others.filter((own) => !/^facts\/unknown-service u(?:host|net)-api_/.test(own)).sort()).toEqual([
      expect.stringMatching(/^facts\/unknown-kind .*maxcompute/),
      expect.stringMatching(/^facts\/unknown-kind .*tokenplan/),
      expect.stringMatching(/^facts\/unnamed-action .*bailian/),
    ]);
  });

  test("every text of a page that is read is a fact or ignored by a rule", () => expect(unclaimed).toEqual([]));
});
