// What a diff prints as release notes is read back, by the reader of the vendor's pages, as the notes it was made from.
import { expect, test } from "vitest";
import { decodePage } from "../../generator/1-page/decode-page.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { buildHistory } from "../../generator/4-spec/build-history.js";
import type { Action, HistoryChange, Member, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";
import { printNotes } from "../../generator/commands/diff/print-notes.js";
import { comparePair } from "../../generator/project/diff/compare-pair.js";
import { asNotes } from "../../generator/diff/as-notes.js";
import { compareSpecs } from "../../generator/diff/walk/compare-specs.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { readPages } from "../../generator/pipeline.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { serviceNamed } from "../generated/services.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });
const struct = (...members: Member[]): Member => ({
  name: "Pot",
  type: { kind: "array", of: { kind: "struct", members } },
});
const action = (input: Member[], output: Member[] = []): Action => ({ status: "current", input, output });
const type = (...members: Member[]): TypeDefinition => ({ usage: "input", usedBy: [], members });

function spec(actions: Spec["actions"], types: Spec["types"]): Spec {
  const named = { vendor: "tencent", site: "intl", service: "tea", version: "2020-01-01", languages: ["en"] };
  return {
    specVersion: 1,
    ...named,
    protocol: { kind: "tencent-v3" },
    actions,
    types,
    errors: {},
    history: [{ release: 6, changes: [] }],
  };
}

const before = spec(
  {
    BoilWater: action([]),
    BrewTea: action(
      [text("Leaf"), text("Cups", { required: false }), text("Old"), struct(text("Lid"))],
      [text("Note"), text("Gone")],
    ),
    PourTea: action([]),
    RinsePot: { ...action([]), status: "obsolete" },
  },
  { Leaf: type(text("Age"), text("Kind")), Spoon: type() },
);

const after = spec(
  {
    BrewTea: action(
      [text("Leaf", { required: true }), text("Cups"), text("Steep"), struct(text("Lid"), text("Spout"))],
      [{ name: "Note", type: { kind: "binary" } }, text("Time")],
    ),
    PourTea: { ...action([]), status: "obsolete" },
    RinsePot: action([]),
    SipTea: action([]),
  },
  { Cup: type(), Leaf: type(text("Age", { constraints: { maxLength: 3 } }), text("Origin")) },
);

const notes: HistoryChange[] = [
  { kind: "action-added", names: ["RinsePot", "SipTea"] },
  { kind: "action-deleted", names: ["BoilWater", "PourTea"] },
  { kind: "input-added", action: "BrewTea", names: ["Steep"] },
  // A flag that is not printed counts as required: Leaf did not change by it, Cups did.
  { kind: "input-modified", action: "BrewTea", names: ["Cups", "Pot"] },
  { kind: "input-deleted", action: "BrewTea", names: ["Old"] },
  { kind: "output-added", action: "BrewTea", names: ["Time"] },
  { kind: "output-modified", action: "BrewTea", names: ["Note"] },
  { kind: "output-deleted", action: "BrewTea", names: ["Gone"] },
  { kind: "type-added", names: ["Cup"] },
  { kind: "type-deleted", names: ["Spoon"] },
  { kind: "member-added", type: "Leaf", names: ["Origin"] },
  { kind: "member-deleted", type: "Leaf", names: ["Kind"] },
];

test("notes name what came, was modified and went", () => {
  expect(asNotes(compareSpecs(before, after))).toEqual(notes);
});

test.each(["en", "zh"])("notes in %s are read back as they were meant", async (language) => {
  const report = await comparePair({ before: { label: "old", spec: before }, after: { label: "new", spec: after } });
  const vendor = vendorNamed("tencent");
  const title = vendor?.releaseNotes?.[language]?.title ?? "";
  const page = `# ${title}\n\n${printNotes([report], language)}\n`;
  const pages = decodePage("history.md", ".", Buffer.from(page), createReport());
  const read = await readPages(pages, { vendor: "tencent", service: "tea", version: "2020-01-01" });
  expect(read.refused).toEqual([]);
  const facts = read.pages.map((own) => own.facts);
  if (!vendor) throw new Error("no vendor");
  const [release, ...others] = buildHistory(facts, { vendor, report: createReport() });
  expect(others).toEqual([]);
  expect(release?.release).toBe(7);
  const sorted = (changes: readonly HistoryChange[]): string[] => changes.map((own) => JSON.stringify(own)).sort();
  expect(sorted(release?.changes ?? [])).toEqual(sorted(notes));
});

// Two of these came again, and no note says when: from their deletion on they may be there. The third stands on as a name,
// since the page of an obsolete action refers to it.
const UNTOLD = ["DescribeReservedInstances", "ReservedInstances", "InstanceTypeConfig"];

// What the notes of a real service say of a release follows again from the specs as of it and of the one before.
test("specs as of two releases of a service differ in what the notes between them say", async () => {
  const { spec: cvm } = serviceNamed("tencent/cvm");
  const releases = cvm.history.map(({ release }) => release).filter((release) => release > 1);
  expect(releases).toHaveLength(33);
  for (const release of releases) {
    const side = (number: number) => ({ label: `@${number}`, spec: specAsOf(cvm, number).spec });
    const { changes, modified } = await comparePair({ before: side(release - 1), after: side(release) });
    const lines = (notes: readonly HistoryChange[]): string[] =>
      notes.flatMap((own) => own.names.map((name) => JSON.stringify({ ...own, names: [name] }))).sort();
    const said = lines(cvm.history.find((own) => own.release === release)?.changes ?? []);
    const untold = said.filter((line) => release === 9 && UNTOLD.some((name) => line.includes(`"${name}"`)));
    expect(untold).toHaveLength(release === 9 ? 3 : 0);
    expect(lines(asNotes(changes, modified)), `release ${release}`).toEqual(
      said.filter((line) => !untold.includes(line)),
    );
  }
});
