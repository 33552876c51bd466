// What a diff prints as release notes is read back, by the reader of the vendor's pages, as the notes it was made from.
import { expect, test } from "vitest";
import { decodePage } from "../../generator/1-page/decode-page.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { buildHistory } from "../../generator/4-spec/build-history.js";
import type { Action, HistoryChange, Member, Spec, TypeDefinition } from "../../generator/4-spec/spec.js";
import { printNotes } from "../../generator/commands/diff/print-notes.js";
import { comparePair } from "../../generator/commands/diff/compare-pair.js";
import { asNotes } from "../../generator/diff/as-notes.js";
import { compareSpecs } from "../../generator/diff/compare-specs.js";
import { readPages } from "../../generator/pipeline.js";
import { vendorNamed } from "../../generator/vendors/registry.js";

const text = (name: string, more: Partial<Member> = {}): Member => ({ name, type: { kind: "string" }, ...more });
const struct = (...members: Member[]): Member => ({ name: "Pot", type: { kind: "array", of: { kind: "struct", members } } });
const action = (input: Member[], output: Member[] = []): Action => ({ status: "current", input, output });
const type = (...members: Member[]): TypeDefinition => ({ usage: "input", usedBy: [], members });

function spec(actions: Spec["actions"], types: Spec["types"]): Spec {
  const named = { vendor: "tencent", site: "intl", service: "tea", version: "2020-01-01", languages: ["en"] };
  return { specVersion: 1, ...named, protocol: { kind: "tencent-v3" }, actions, types, errors: {}, history: [{ release: 6, changes: [] }] };
}

const before = spec(
  {
    BoilWater: action([]),
    BrewTea: action([text("Leaf"), text("Cups", { required: false }), text("Old"), struct(text("Lid"))], [text("Note"), text("Gone")]),
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
