/** Action pages and the category list -> actions: status, group, limits, members, errors, examples. */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, factOf, tablesOf, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { paragraphs, readMembers } from "./read-members.js";
import { readExample } from "./read-example.js";
import { readProse } from "./read-prose.js";
import { restoreNesting } from "./restore-nesting.js";
import type { Action, Example, Member, RateLimit, RegionUse, Release } from "./spec.js";

export interface Listed {
  readonly group: string;
  readonly rate?: number;
  readonly url?: string;
  readonly origin: { readonly page: PageFacts; readonly lines: readonly number[] };
}

/** The category list by action name, in page order; the first entry of an action counts. */
export function readCategories(pages: readonly PageFacts[], { report }: SpecContext): Map<string, Listed> {
  const listed = new Map<string, Listed>();
  for (const page of pages.filter((own) => own.kind === "api-category")) {
    for (const section of page.sections) {
      for (const table of section.blocks.filter((block) => block.kind === "table")) {
        for (const row of table.rows) {
          const name = cellOf(table, row, "name");
          const rate = cellText(cellOf(table, row, "rate"));
          const url = cellText(cellOf(table, row, "value"));
          if (!name) continue;
          if (listed.has(name.text))
            report.add("spec/category-duplicate", { action: name.text }, at(page.source, ...name.lines));
          else
            listed.set(name.text, {
              group: cellText(section.name),
              ...(rate === "" ? {} : { rate: Number(rate) }),
              ...(url === "" ? {} : { url }),
              origin: { page, lines: name.lines },
            });
        }
      }
    }
  }
  return listed;
}

export function buildActions(
  pages: readonly PageFacts[],
  listed: ReadonlyMap<string, Listed>,
  history: readonly Release[],
  context: SpecContext,
): Map<string, Action> {
  const actions = new Map<string, Action>();
  for (const page of pages) {
    if (page.kind !== "action" || page.action === undefined) continue;
    actions.set(page.action, buildAction(page, page.action, listed, history, context));
  }
  for (const [name, entry] of listed) {
    if (actions.has(name)) continue;
    context.report.add(
      "spec/action-without-page",
      { action: name },
      at(entry.origin.page.source, ...entry.origin.lines),
    );
    actions.set(name, {
      status: "undocumented",
      group: entry.group,
      ...rateOf(entry.rate),
      ...(entry.url === undefined ? {} : { url: entry.url }),
    });
  }
  return actions;
}

function buildAction(
  page: PageFacts,
  name: string,
  listed: ReadonlyMap<string, Listed>,
  history: readonly Release[],
  context: SpecContext,
): Action {
  const entry = listed.get(name);
  const described = page.sections.find((section) => section.role === "description");
  const examples = page.sections
    .filter((section) => section.role === "example")
    .map((section, i) => readExample(section, i, page, context));
  const output = outputOf(page, name, examples, context);
  const rate = described && factOf(described, "rate limit");
  const errors = page.sections.find((section) => section.role === "errors");
  const group = entry?.group ?? page.group;
  const region = regionOf(page, context);
  const words = prose(described);
  return {
    status: statusOf(name, page, listed, history, context),
    ...(group === undefined ? {} : { group }),
    ...(rate ? { rateLimit: readRate(rate.text) } : rateOf(entry?.rate)),
    ...(isAsync(page, described, context) ? { async: true as const } : {}),
    ...(region ? { region } : {}),
    input: tablesOf(page, "input").flatMap((table) =>
      readMembers(table, { page, direction: "input", path: `${name}.input`, context }),
    ),
    output,
    errors: (errors?.blocks ?? []).flatMap((block) =>
      block.kind === "table" ? block.rows.map((row) => cellText(cellOf(block, row, "code"))) : [],
    ),
    examples,
    ...(entry?.url === undefined ? {} : { url: entry.url }),
    ...(page.updated === undefined ? {} : { updated: page.updated.replace(" ", "T") }),
    ...(page.descriptions === "keep" && words !== "" ? { description: words } : {}),
  };
}

/** Listed, or listed nowhere because there is no list: current. Deleted by the last word of the notes: obsolete. */
function statusOf(
  name: string,
  page: PageFacts,
  listed: ReadonlyMap<string, Listed>,
  history: readonly Release[],
  { report }: SpecContext,
): Action["status"] {
  if (listed.size === 0 || listed.has(name)) return "current";
  const last = history
    .flatMap((release) => release.changes.filter((change) => "names" in change && change.names.includes(name)))
    .find((change) => /^action-(?:added|deleted|existing)$/.test(change.kind));
  const status = last?.kind === "action-deleted" ? "obsolete" : "current";
  report.add(
    "spec/unlisted-action",
    {
      action: name,
      status: status === "obsolete" ? "a release deleted it: obsolete" : "no release deleted it: current",
    },
    at(page.source),
  );
  return status;
}

function outputOf(
  page: PageFacts,
  name: string,
  examples: readonly Example[],
  context: SpecContext,
): readonly Member[] {
  const members = tablesOf(page, "output").flatMap((table) =>
    readMembers(table, { page, direction: "output", path: `${name}.output`, context }),
  );
  if (
    !members.some(
      (member) => member.type.kind === "struct" || (member.type.kind === "array" && member.type.of.kind === "any"),
    )
  )
    return members;
  const value = examples
    .flatMap((example) => example.responses)
    .find((response) => response.value !== undefined)?.value;
  const restored = restoreNesting(members, value);
  for (const path of restored.nested)
    context.report.add("spec/restored-nesting", { path: `${name}.output.${path}` }, at(page.source));
  return restored.members;
}

function rateOf(requests: number | undefined): { rateLimit?: RateLimit } {
  return requests === undefined ? {} : { rateLimit: { requests, seconds: 1 } };
}

const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, 秒: 1, 分钟: 60 };

/** `10 / second` */
function readRate(text: string): RateLimit {
  const [requests = "0", unit = "second"] = text.split(" / ");
  return { requests: Number(requests), seconds: SECONDS[unit] ?? 1 };
}

function prose(section: Section | undefined): string {
  return (section?.blocks ?? [])
    .flatMap((block) => (block.kind === "prose" ? [paragraphs(block.text.text)] : []))
    .join("\n\n");
}

function isAsync(page: PageFacts, section: Section | undefined, { vendor }: SpecContext): boolean {
  if (!section) return false;
  if (page.descriptions === "drop") return factOf(section, "asynchronous") !== undefined;
  return section.blocks.some(
    (block) =>
      block.kind === "prose" &&
      block.text.text.split("\n").some((line) => vendor.words.async.some((own) => own.test(line))),
  );
}

/** What the Region row says: needed or not, and whether only some regions do. */
function regionOf(page: PageFacts, { vendor }: SpecContext): RegionUse | undefined {
  for (const table of tablesOf(page, "input")) {
    const row = table.rows.find((own) => cellText(cellOf(table, own, "name")) === "Region");
    if (!row || !vendor.commonInputs.includes("Region")) continue;
    const words = cellText(cellOf(table, row, "description"));
    const { facts } =
      page.descriptions === "drop"
        ? readProse(words, { type: { kind: "string" }, direction: "input" }, "drop")
        : { facts: readCommonRow(words, vendor) };
    const required = cellText(cellOf(table, row, "required"));
    const use = vendor.words.yes.includes(required)
      ? "required"
      : facts.optional || vendor.words.no.includes(required)
        ? "optional"
        : undefined;
    return use && { use, ...(facts.regions ? { only: facts.regions } : {}) };
  }
  return undefined;
}

/** Facts of a common row's description where the vendor's words are kept. */
export function readCommonRow(
  words: string,
  vendor: SpecContext["vendor"],
): { value?: string; optional?: true; regions?: readonly string[] } {
  const line = words.replace(/-\n+/g, "-").replace(/\s+/g, " ").trim();
  const value = vendor.words.commonValue.exec(line)?.[1];
  const only = vendor.words.regionOnly?.exec(line)?.[1];
  const regions = only?.split(/[,，、] ?/).filter((own) => /^[a-z]{2}-[a-z]+(?:-[a-z0-9]+)*$/.test(own));
  return {
    ...(value === undefined ? {} : { value }),
    ...(vendor.words.regionOptional.some((own) => own.test(line)) ? { optional: true as const } : {}),
    ...(regions && regions.length > 0 ? { regions } : {}),
  };
}
