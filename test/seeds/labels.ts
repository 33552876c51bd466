// Labelled truth (test/seeds/labels) against what the constraint rules read: per kind of fact how many are right, wrong,
// made up or missed, and where rules saw words they did not understand.
import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { readInputs } from "../../generator/1-page/read-input.js";
import type { PageFacts } from "../../generator/3-facts/facts.js";
import { typeOfRow } from "../../generator/4-spec/parse-type.js";
import { readProse } from "../../generator/4-spec/read-prose.js";
import type { TypeExpression } from "../../generator/4-spec/spec.js";
import { createReport } from "../../generator/diagnostics/diagnostic.js";
import { readPages } from "../../generator/pipeline.js";
import type { ProseFacts } from "../../generator/support/prose-facts.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { reading, root, rowsOf } from "./seeds.js";

const KINDS = [
  "values",
  "default",
  "range",
  "step",
  "length",
  "items",
  "unit",
  "format",
  "nullable",
  "requiredWhen",
  "conflictsWith",
  "atLeastOneOf",
  "deprecated",
  "readOnly",
  "from",
  "filters",
  "clientToken",
] as const;
type Kind = (typeof KINDS)[number];
export type Facts = Partial<Record<Kind, unknown>>;

export const SETS = ["cvm", "chinese", "alibaba"] as const;
export type LabelSet = (typeof SETS)[number];

/** `open` is what rules were written with; `closed` was not looked at before they were frozen. */
export const half = process.env["DOCWRIGHT_LABELS"] === "closed" ? "closed" : "open";

export function readLabels(set: LabelSet): ReadonlyMap<string, Facts> | undefined {
  const file = resolve(import.meta.dirname, `labels/${set}.${half}.json`);
  if (!existsSync(file)) return undefined;
  return new Map(Object.entries(JSON.parse(readFileSync(file, "utf8")) as Record<string, Facts>));
}

export interface Described {
  readonly name: string;
  readonly type: TypeExpression;
  readonly direction: "input" | "output" | "type";
  readonly text: string;
  /** What the reader noted on its page: words cut at the edge are not read. */
  readonly notes: PageFacts["notes"];
}

/** The sample pages that were labelled, by the name their service has in the labels. */
const SAMPLES: Readonly<Record<Exclude<LabelSet, "cvm">, readonly (readonly [service: string, pattern: string])[]>> = {
  alibaba: [
    ["alibaba/kms", "alibaba/markdown-en-kms/*.md"],
    ["alibaba/sae", "alibaba/markdown-zh-2026/*.md"],
  ],
  chinese: [
    ["tencent/ms", "tencent/markdown-zh-ms/*.md"],
    ["tencent/cvm-cn", "tencent/html-zh-2022/*.html"],
    ["ucloud/uhost", "ucloud/markdown-zh/uhost-*.md"],
    ["ucloud/unet", "ucloud/markdown-zh/unet-*.md"],
  ],
};

/** Descriptions by `vendor/service path`. */
export async function descriptionsOf(set: LabelSet): Promise<ReadonlyMap<string, Described>> {
  const seeds = reading("keep").pages.map(({ facts }) => facts);
  const found = describedIn(seeds, (page) => `${page.vendor}/${page.service ?? ""}`);
  if (set === "cvm") return found;
  for (const [named, pattern] of SAMPLES[set]) {
    const [vendor = "", service = ""] = named.split("/");
    const inputs = await readInputs([resolve(root, "../shared/pages", pattern)], createReport());
    const { pages } = await readPages(inputs, { vendor, service, version: "any" });
    for (const [key, own] of describedIn(
      pages.map(({ facts }) => facts),
      () => named,
    ))
      found.set(key, own);
  }
  return found;
}

/** The first row of a name counts. */
function describedIn(pages: readonly PageFacts[], service: (page: PageFacts) => string): Map<string, Described> {
  const found = new Map<string, Described>();
  for (const page of pages) {
    const vendor = vendorNamed(page.vendor);
    for (const section of page.sections) {
      const { role } = section;
      const direction = role === "input" || role === "output" || role === "type" ? role : undefined;
      if (!direction || !vendor || page.id.includes("~")) continue;
      const owner = direction === "type" ? `type:${section.name?.text ?? ""}` : `${page.action ?? ""}.${direction}`;
      for (const row of rowsOf({ ...page, sections: [section] }, role)) {
        const printed = (row["name"] ?? "").replace(/^[└\s]+/, "");
        const type = row["type"] === "" ? ({ kind: "any" } as const) : typeOfRow(printed, row["type"] ?? "", vendor);
        const name = printed.replace(/\.N$/, "");
        const key = `${service(page)} ${owner}.${name}`;
        if (type && !found.has(key))
          found.set(key, { name, type, direction, text: row["description"] ?? "", notes: page.notes });
      }
    }
  }
  return found;
}

function factsOf(own: Described): ProseFacts {
  return readProse(own.text, own, { descriptions: "keep", notes: own.notes }).facts;
}

export interface Outcome {
  readonly key: string;
  readonly kind: Kind;
  readonly result: "right" | "wrong" | "made up" | "missed" | "abstained";
  readonly labelled: unknown;
  readonly read: unknown;
}

/** A row that the reader left out: all that is labelled of it is missed. */
function unread(key: string, facts: Facts): Outcome[] {
  const labelled = KINDS.filter((kind) => facts[kind] !== undefined);
  return labelled.map((kind) => ({ key, kind, result: "missed", labelled: facts[kind], read: undefined }));
}

/** Every fact that is labelled or read. A wrong value counts against precision and recall. */
export function compare(labels: ReadonlyMap<string, Facts>, found: ReadonlyMap<string, Described>): Outcome[] {
  return [...labels].flatMap(([key, facts]) => {
    const described = found.get(key);
    if (!described) return unread(key, facts);
    const prose = factsOf(described);
    const read = asLabels(prose, described.name);
    return KINDS.flatMap((kind): Outcome[] => {
      const [labelled, own] = [normal(facts[kind]), normal(read[kind])];
      if (kind === "values" && elementKind(described.type) === "boolean") return [];
      if (labelled === undefined && own === undefined) return [];
      const unread = prose.unread?.includes(UNREAD[kind] ?? kind) === true;
      const result =
        labelled === own
          ? "right"
          : labelled === undefined
            ? "made up"
            : own === undefined
              ? unread
                ? "abstained"
                : "missed"
              : "wrong";
      return [{ key, kind, result, labelled: facts[kind], read: read[kind] }];
    });
  });
}

/** Listings of Booleans that are labelled; they are not measured. */
export function booleanListings(labels: ReadonlyMap<string, Facts>, found: ReadonlyMap<string, Described>): number {
  return [...labels].filter(([key, facts]) => {
    const type = found.get(key)?.type;
    return facts.values !== undefined && type !== undefined && elementKind(type) === "boolean";
  }).length;
}

/** A Boolean's two values are said by its type: no rule reads them. */
function elementKind(type: TypeExpression): string {
  return type.kind === "array" ? type.of.kind : type.kind;
}

/** Names under which rules say what they did not understand, where they differ from the label's. */
const UNREAD: Readonly<Partial<Record<Kind, string>>> = { requiredWhen: "condition" };

/** Facts as the labels write them. */
function asLabels(facts: ProseFacts, name: string): Facts {
  const rules = facts.rules ?? [];
  const conflicts = rules.filter((own) => own.kind !== "atLeastOne").flatMap((own) => own.members);
  const least = rules.filter((own) => own.kind !== "conflict").flatMap((own) => own.members);
  const others = conflicts.filter((own) => own !== name);
  return {
    ...facts,
    values: facts.values?.map((own) => own.value),
    from: facts.from?.map((own) => own.split(".")[0]),
    filters: facts.filters?.map((own) => own.name),
    conflictsWith: others.length > 0 ? others : undefined,
    atLeastOneOf: least.length > 0 ? least : undefined,
  };
}

/** Lists are sets, a list of one is its item. */
function normal(value: unknown): string | undefined {
  if (value === undefined) return undefined;
  if (Array.isArray(value)) {
    const items = [...new Set(value.map((own) => normal(own) ?? ""))].sort();
    return items.length === 1 ? items[0] : JSON.stringify(items);
  }
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries.map(([key, own]) => [key, normal(own)]));
}

export interface Score {
  readonly kind: Kind | "all";
  readonly labelled: number;
  readonly right: number;
  readonly wrong: number;
  readonly madeUp: number;
  readonly missed: number;
  readonly abstained: number;
  readonly precision: number;
  readonly recall: number;
}

export function scoresOf(outcomes: readonly Outcome[]): Score[] {
  const score = (kind: Kind | "all"): Score => {
    const own = outcomes.filter((each) => kind === "all" || each.kind === kind);
    const count = (result: Outcome["result"]): number => own.filter((each) => each.result === result).length;
    const [right, wrong, madeUp] = [count("right"), count("wrong"), count("made up")];
    const labelled = own.length - madeUp;
    const ratio = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
    return {
      kind,
      labelled,
      right,
      wrong,
      madeUp,
      missed: count("missed"),
      abstained: count("abstained"),
      precision: ratio(right, right + wrong + madeUp),
      recall: ratio(right, labelled),
    };
  };
  return [...KINDS.filter((kind) => outcomes.some((own) => own.kind === kind)), "all" as const].map(score);
}

export function printScores(title: string, scores: readonly Score[]): string {
  const head = ["kind", "labelled", "right", "wrong", "made up", "missed", "abstained", "precision", "recall"];
  const rows = scores.map((own) => [
    own.kind,
    ...[own.labelled, own.right, own.wrong, own.madeUp, own.missed, own.abstained].map(String),
    own.precision.toFixed(3),
    own.recall.toFixed(3),
  ]);
  return [title, ...[head, ...rows].map((row) => row.map((cell) => cell.padEnd(10)).join(" "))].join("\n");
}
