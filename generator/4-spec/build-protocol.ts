/** Pages on hosts, regions and common parameters -> the protocol of the service; its rules live in vendors/ and runtime. */
import { at } from "../diagnostics/origin.js";
import { cellOf, cellText, tablesOf, type PageFacts } from "../3-facts/facts.js";
import type { SpecContext } from "./context.js";
import { httpOf } from "./read-http.js";
import { readMembers } from "./read-members.js";
import type { Member, Protocol } from "./spec.js";

interface Titled {
  readonly title: string;
  readonly value: string;
}

export function buildProtocol(pages: readonly PageFacts[], context: SpecContext): Protocol {
  const { vendor, report } = context;
  const hosts = ownHosts(pages, context);
  const regions = pages.flatMap((page) => titledRows(page, "regions"));
  const named = hosts.filter((row) => regionOfHost(row.value) !== undefined);
  const endpoint = hosts.find((row) => regionOfHost(row.value) === undefined)?.value ?? mostNamed(pages);
  if (endpoint === undefined) report.add("spec/no-endpoint", { service: pages[0]?.service ?? "?" });
  for (const page of pages) {
    if (endpoint !== undefined && page.endpoint !== undefined && page.endpoint !== endpoint) {
      report.add("spec/endpoint", { action: page.action ?? page.id, host: page.endpoint, endpoint }, at(page.source));
    }
  }
  const [inHosts, inList] = [named.map((row) => regionOfHost(row.value) ?? ""), regions.map((row) => row.value)];
  const only = (own: readonly string[], other: readonly string[]): string =>
    own.filter((id) => !other.includes(id)).join(", ") || "none";
  if (
    hosts.length > 0 &&
    regions.length > 0 &&
    (only(inHosts, inList) !== "none" || only(inList, inHosts) !== "none")
  ) {
    report.add("spec/regions", { endpoints: only(inHosts, inList), regions: only(inList, inHosts) });
  }
  const common = commonParameters(pages, context);
  const paths = vendor.pathProtocol ?? vendor.protocol;
  return {
    kind: (pages.some((page) => httpOf(page)) ? paths : vendor.protocol) as Protocol["kind"],
    ...(vendor.responseRoot === undefined ? {} : { responseRoot: vendor.responseRoot }),
    ...(endpoint === undefined ? {} : { endpoint }),
    ...(named.length > 0
      ? { regionalEndpoints: named.map((row) => ({ region: regionOfHost(row.value) ?? "", host: row.value })) }
      : {}),
    ...(regions.length > 0 ? { regions: regions.map((row) => ({ id: row.value, title: row.title })) } : {}),
    ...(common.length > 0 ? { commonParameters: Object.fromEntries(common) } : {}),
  };
}

/** Vendors copy the table of hosts from one service to the next: rows that name another service are not of this one. */
function ownHosts(pages: readonly PageFacts[], { report }: SpecContext): Titled[] {
  const own = mostNamed(pages)?.split(".")[0];
  return pages.flatMap((page) => {
    const rows = titledRows(page, "endpoints");
    const foreign = own === undefined ? [] : rows.filter((row) => row.value.split(".")[0] !== own);
    const [first] = foreign;
    if (first)
      report.add(
        "spec/foreign-hosts",
        { count: foreign.length, host: first.value, service: own ?? "?" },
        at(page.source),
      );
    return rows.filter((row) => !foreign.includes(row));
  });
}

function titledRows(page: PageFacts, role: "endpoints" | "regions"): Titled[] {
  return tablesOf(page, role).flatMap((table) =>
    table.rows.map((row) => ({
      title: cellText(cellOf(table, row, "title")),
      value: cellText(cellOf(table, row, "value")),
    })),
  );
}

/** `cvm.ap-guangzhou.example.com` names its region in its second label. */
function regionOfHost(host: string): string | undefined {
  return /^[^.]+\.([a-z]{2}-[a-z]+(?:-[a-z0-9]+)*)\./.exec(host)?.[1];
}

/** The host that most action pages name. */
function mostNamed(pages: readonly PageFacts[]): string | undefined {
  const counts = new Map<string, number>();
  for (const page of pages)
    if (page.endpoint !== undefined) counts.set(page.endpoint, (counts.get(page.endpoint) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

function commonParameters(pages: readonly PageFacts[], context: SpecContext): [string, Member[]][] {
  return pages
    .filter((page) => page.kind === "common-parameters")
    .flatMap((page) =>
      page.sections
        .filter((section) => section.role === "parameters")
        .map((section): [string, Member[]] => {
          const method = cellText(section.name);
          const tables = section.blocks.filter((block) => block.kind === "table");
          const source = { page, direction: "type" as const, path: `common:${method}`, context };
          return [method, [...readMembers(tables, source).members]];
        }),
    );
}
