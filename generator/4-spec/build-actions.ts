/** Action pages and the category list -> actions: status, group, limits, members, errors, examples. */
import { at } from "../diagnostics/origin.js";
import type { ProseFilter } from "../support/prose-facts.js";
import { cellOf, cellText, factOf, factsOf, tablesOf, type PageFacts, type Section } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { startsWork } from "./constraints/asynchronous.js";
import { enumOf } from "./constraints-of.js";
import { detectPaging } from "./detect-paging.js";
import { paragraphs, readMembers, type MemberSource, type ReadMembers, type Stated } from "./read-members.js";
import { httpOf } from "./read-http.js";
import { readExample } from "./read-example.js";
import { readTime } from "./read-time.js";
import { regionOf } from "./read-common-row.js";
import type { Listed } from "./read-categories.js";
import type { Action, Example, Filter, Member, RateLimit, Release } from "./spec.js";

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
      ...(entry.feature === "" ? {} : { description: entry.feature }),
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
  const http = httpOf(page);
  const path = `${name}.input`;
  const { members, stated } = readInputs(page, { page, direction: "input", path, context }, http?.path);
  return {
    status: statusOf(name, page, listed, history, context),
    ...(group === undefined ? {} : { group }),
    ...(rate ? { rateLimit: readRate(rate.text) } : rateOf(entry?.rate)),
    ...(isAsync(page, described, context) ? { async: true as const } : {}),
    ...(http ? { http } : {}),
    ...(region ? { region } : {}),
    input: members,
    output,
    errors: codesOf(errors),
    ...statedByMembers(stated),
    ...detectPaging(members, output),
    ...permissionsOf(described),
    examples,
    ...(entry?.url === undefined ? {} : { url: entry.url }),
    ...updatedOf(page, context),
    ...(page.descriptions === "keep" && words !== "" ? { description: words } : {}),
  };
}

function updatedOf(page: PageFacts, { report }: SpecContext): Pick<Action, "updated"> {
  const updated = page.updated === undefined ? undefined : readTime(page.updated);
  if (page.updated !== undefined && updated === undefined)
    report.add("spec/time-word", { path: page.id, text: JSON.stringify(page.updated) }, at(page.source));
  return updated === undefined ? {} : { updated };
}

function permissionsOf(section: Section | undefined): Pick<Action, "permissions"> {
  const permissions = section ? factsOf(section, "permission").map(cellText) : [];
  return permissions.length > 0 ? { permissions } : {};
}

/** What input members say of the whole request: rules across members, filter names, the token of a repeated call. */
function statedByMembers(stated: readonly Stated[]): Pick<Action, "rules" | "filters" | "clientToken"> {
  const rules = stated.flatMap((own) => own.facts.rules ?? []);
  const filters = stated.flatMap((own) => own.facts.filters ?? []).map(filterOf);
  const token = stated.find((own) => own.facts.clientToken)?.name;
  return {
    ...(rules.length > 0 ? { rules } : {}),
    ...(token === undefined ? {} : { clientToken: token }),
    ...(filters.length > 0 ? { filters } : {}),
  };
}

const FILTER_TYPES = ["string", "integer", "float", "boolean", "timestamp", "date"] as const;

function filterOf({ name, type, values }: ProseFilter): Filter {
  const kind = FILTER_TYPES.find((own) => own === type) ?? "string";
  const own = values && enumOf(values, { kind });
  return { name, type: { kind }, ...(own ? { enum: own } : {}) };
}

/** Inputs with where they travel: said by the table's section or column, or by the path that names them. */
function readInputs(page: PageFacts, source: MemberSource, path: string | undefined): ReadMembers {
  const sections = page.sections.filter((section) => section.role === "input");
  const read = sections.map((section) =>
    readMembers(tablesOf({ ...page, sections: [section] }, "input"), { ...source, where: cellText(section.name) }),
  );
  const inPath = new Set([...(path ?? "").matchAll(/\{(\w+)\}/g)].map((match) => match[1]));
  const members = read.flatMap((own) => own.members);
  return {
    members: members.map((member) =>
      member.in === undefined && inPath.has(member.name) ? { ...member, in: "path" } : member,
    ),
    stated: read.flatMap((own) => own.stated),
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

/** Codes of an error table in page order; a code with several readings stands once. */
function codesOf(section: Section | undefined): string[] {
  const codes = (section?.blocks ?? []).flatMap((block) =>
    block.kind === "table" ? block.rows.map((row) => cellText(cellOf(block, row, "code"))) : [],
  );
  return [...new Set(codes)].filter((code) => code !== "");
}

function outputOf(
  page: PageFacts,
  name: string,
  examples: readonly Example[],
  context: SpecContext,
): readonly Member[] {
  const value = examples
    .flatMap((example) => example.responses)
    .find((response) => response.value !== undefined)?.value;
  const source = { page, direction: "output" as const, path: `${name}.output`, context };
  const { members } = readMembers(tablesOf(page, "output"), source, value);
  for (const { name: own, as } of sightings(members))
    context.report.add("spec/example-name", { action: name, found: as, name: own }, at(page.source));
  return members;
}

/** Names that the example writes another way, nested ones too. */
function sightings(members: readonly Member[]): { name: string; as: string }[] {
  return members.flatMap((member) => {
    const inner = member.type.kind === "array" ? member.type.of : member.type;
    const own = (member.seen ?? []).map((sight) => ({ name: member.name, as: sight.as }));
    return [...own, ...(inner.kind === "struct" ? sightings(inner.members) : [])];
  });
}

function rateOf(requests: number | undefined): { rateLimit?: RateLimit } {
  return requests === undefined ? {} : { rateLimit: { requests, seconds: 1 } };
}

const SECONDS: Readonly<Record<string, number>> = { minute: 60, min: 60, 分钟: 60, 分: 60, 분: 60 };

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
  return section.blocks.some((block) => block.kind === "prose" && startsWork(block.text.text, vendor));
}
