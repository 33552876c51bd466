// A small service, what a client sees in its answers, and the way from there to corrections and back into its spec.
import { expect } from "vitest";
import { applyCorrections } from "../../generator/4-spec/apply-corrections.js";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Member, Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { checksData } from "../../generator/5-view/client-checks.js";
import { DriftGroups } from "../../generator/commands/corrections/group-drift.js";
import { proposeCorrections, type Proposal } from "../../generator/commands/corrections/propose-corrections.js";
import { parseDrift } from "../../generator/commands/corrections/read-drift.js";
import { serviceFolder } from "../../generator/project/service-folder.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { at } from "../../generator/diagnostics/origin.js";
import { listDrift } from "../../templates/client/runtime/checks.js";
import type { Drift } from "../../templates/client/runtime/inspect-output.js";
import { createShapes } from "../../templates/client/runtime/shapes.js";

export const text: TypeExpression = { kind: "string" };
export const listOf = (of: TypeExpression): TypeExpression => ({ kind: "array", of });

const output: readonly Member[] = [
  { name: "Count", type: { kind: "integer" } },
  { name: "Boxes", type: listOf({ kind: "ref", name: "Box" }) },
  { name: "Data", type: { kind: "struct", members: [{ name: "Id", type: text }] } },
  { name: "Grid", type: listOf(listOf({ kind: "struct", members: [{ name: "X", type: { kind: "integer" } }] })) },
  { name: "Labels", type: { kind: "map", of: { kind: "struct", members: [{ name: "V", type: text }] } } },
  { name: "States", type: listOf(text), constraints: { items: { enum: [{ value: "ON", label: "works" }] } } },
  { name: "Id", type: text, required: true },
];

export const spec: Spec = {
  specVersion: 1,
  vendor: "acme",
  service: "box",
  version: "1",
  languages: ["en"],
  protocol: { kind: "alibaba-rpc" },
  actions: { List: { status: "current", input: [], output, errors: [], examples: [] } },
  types: {
    Box: {
      usage: "output",
      usedBy: ["List"],
      members: [
        { name: "Size", type: { kind: "integer" } },
        { name: "State", type: text, constraints: { enum: [{ value: "ON" }, { value: "OFF" }] } },
        { name: "Inner", type: { kind: "ref", name: "Box" } },
      ],
    },
  },
  errors: {},
  history: [],
};

export const inspect = (own: Spec, response: unknown): readonly Drift[] =>
  listDrift(createShapes(checksData(own)), "List", response);

interface Suggested {
  readonly proposals: readonly Proposal[];
  readonly notes: readonly string[];
}

/** As the command does it, through lines of JSON. */
export function suggest(drift: readonly object[], own: Spec = spec, corrected: readonly string[] = []): Suggested {
  const report = createReport();
  const folder = serviceFolder("spec", "acme", "box", "1");
  const groups = new DriftGroups({ folders: [folder], serviceOf: () => "box", chosen: folder }, report);
  drift.forEach((event, i) => {
    const origin = at("x.jsonl", i + 1);
    const read = parseDrift(JSON.stringify(event), origin, report);
    if (read) groups.add(read, origin);
  });
  const seen = [...(groups.services.get(folder)?.values() ?? [])];
  const proposals = proposeCorrections(own, seen, corrected, report);
  return { proposals, notes: report.found.map(printDiagnostic) };
}

export function apply(proposals: readonly Proposal[], own: Spec = spec): Spec {
  const report = createReport();
  const next = applyCorrections(own, JSON.parse(JSON.stringify(proposals)) as unknown[], report);
  expect(report.found.map(({ code }) => code)).toEqual(proposals.map(() => "spec/corrected"));
  expect(checkSpec(next)).toEqual([]);
  return next;
}
