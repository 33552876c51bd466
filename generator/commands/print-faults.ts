/**
 * Faults of services -> text for a terminal, Markdown that can be sent to the vendor, or JSON. What came from a page is
 * escaped for where it stands.
 */
import { escapeMarkdown } from "../5-view/markdown.js";
import type { Fault } from "./find-faults.js";
import type { ServiceFolder } from "../project/service-folder.js";

export interface Linted {
  readonly folder: ServiceFolder;
  readonly title: string;
  /** Those that are not suppressed, in order. */
  readonly faults: readonly Fault[];
  readonly suppressed: number;
  /** Ids that lint.json suppresses and that are found no more. */
  readonly stale: readonly string[];
}

export function printFaultsAsText(linted: readonly Linted[]): string {
  const services = linted.map((own) => [
    `${nameOf(own)}: ${sums(own)}`,
    ...groups(own).flatMap(([heading, faults]) => [
      "",
      `${heading} (${faults.length})`,
      ...faults.map((fault) => `  ${fault.id}  ${placeOf(fault)}${fault.says}, but ${fault.against}`),
    ]),
  ]);
  return services.map((lines) => lines.join("\n")).join("\n\n");
}

function placeOf({ page, place }: Fault): string {
  if (page === undefined) return "";
  return `${page}${place === undefined ? "" : ` (${place})`}: `;
}

export function printFaultsAsMarkdown(linted: readonly Linted[]): string {
  const services = linted.map((own) => [
    `# Contradictions in the documentation of ${escapeMarkdown(own.title)}`,
    "",
    `${escapeMarkdown(nameOf(own))}: ${sums(own)}. Each finding says where it stands, what the page says, and what contradicts it.`,
    ...groups(own).flatMap(([heading, faults]) => ["", `## ${heading}`, ...faults.flatMap(markdownOf)]),
  ]);
  return services.map((lines) => lines.join("\n")).join("\n\n");
}

function markdownOf(fault: Fault): string[] {
  const items: [string, string | undefined][] = [
    ["Address", fault.url],
    ["Place", fault.place],
    ["The page says", fault.says],
    ["Against it", fault.against],
  ];
  const page = fault.page === undefined ? "Several pages" : titleOf(fault, fault.page);
  return [
    "",
    `### ${escapeMarkdown(page)}`,
    "",
    ...items.flatMap(([what, text]) => (text === undefined ? [] : [`- ${what}: ${escapeMarkdown(text)}`])),
    `- Finding: \`${fault.id}\``,
  ];
}

function titleOf({ title }: Fault, page: string): string {
  return title === undefined || title === page ? page : `${title} (${page})`;
}

export function printFaultsAsJson(linted: readonly Linted[]): string {
  const services = linted.map((own) => ({
    service: nameOf(own),
    findings: own.faults,
    suppressed: own.suppressed,
    stale: own.stale,
  }));
  return JSON.stringify(services, null, 2);
}

function nameOf({ folder }: Linted): string {
  return `${folder.vendor}/${folder.service}/${folder.version}`;
}

function sums({ faults, suppressed }: Linted): string {
  return `${faults.length} findings, ${suppressed} suppressed`;
}

/** By heading, in the order of the faults. */
function groups({ faults }: Linted): [string, Fault[]][] {
  const found = new Map<string, Fault[]>();
  for (const fault of faults) found.set(fault.heading, [...(found.get(fault.heading) ?? []), fault]);
  return [...found];
}
