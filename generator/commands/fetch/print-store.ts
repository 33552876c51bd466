/** What became of the pages of a fetch -> lines for people: pages that are missing and why, then a table a store; why it ended early. */
import type { FetchedPage, FetchedStore, Outcome } from "../../fetch/outcome.js";
import type { FetchPagesResult } from "../../project/fetch.js";
import { printableName } from "../../support/text.js";

const OUTCOMES: readonly Outcome[] = ["new", "changed", "unchanged", "resumed", "gone", "refused", "failed"];
/** Of many new pages the number says enough. */
const LISTED: ReadonlySet<Outcome> = new Set(["changed", "gone"]);
const MOST = 50;

const STOPPED = { signal: "interrupted", timeout: "the time of --timeout is over" } as const;

/** `remark` is told what is wrong, `say` what was done. */
export function printFetched(
  { stores, stopped, leftOut }: FetchPagesResult,
  remark: (line: string) => void,
  say: (line: string) => void,
): void {
  for (const name of leftOut)
    remark(`${name} is not fetched: no site of its vendor is known; save its pages and give them to ingest`);
  for (const store of stores) {
    const { missing, summary } = printStore(store);
    missing.forEach(remark);
    summary.forEach(say);
  }
  if (stopped !== undefined) remark(`${STOPPED[stopped]}; the next run goes on from there`);
}

function printStore(store: FetchedStore): {
  readonly missing: readonly string[];
  readonly summary: readonly string[];
} {
  const { vendor, service, site, languages, folder, pages, requests } = store;
  const counts = OUTCOMES.map((outcome) => [outcome, pages.filter((own) => own.outcome === outcome)] as const);
  const listed = counts.filter(([outcome]) => LISTED.has(outcome)).flatMap(([, own]) => own);
  return {
    missing: printMissing(pages.filter(({ outcome }) => outcome === "refused" || outcome === "failed")),
    summary: [
      `${vendor}/${service} (${site}, ${languages.join(", ")}): ${pages.length} pages, ${requests} requests`,
      ...counts
        .filter(([, own]) => own.length > 0)
        .map(([outcome, own]) => `  ${outcome.padEnd(10)}${String(own.length).padStart(5)}`),
      ...cutList(
        listed.map((page) => `  ${page.outcome} ${printableName(page.url)}${page.reason ? `: ${page.reason}` : ""}`),
      ),
      ...(store.complete ? [] : [`not complete: nothing is dropped from ${folder}; run the command again`]),
    ],
  };
}

/** Each reason once, with its remedy. */
function printMissing(pages: readonly FetchedPage[]): readonly string[] {
  return [...groupByReason(pages)].flatMap(([key, own]) => {
    const [reason = "", remedy = ""] = key.split("\n");
    const lines = own.map((page) => `${page.outcome} ${printableName(page.url)}: ${printableName(reason)}`);
    return [...cutList(lines), ...(remedy === "" ? [] : [`  ${remedy}`])];
  });
}

function groupByReason(pages: readonly FetchedPage[]): Map<string, FetchedPage[]> {
  const groups = new Map<string, FetchedPage[]>();
  for (const page of pages) {
    const key = `${page.reason ?? ""}\n${page.remedy ?? ""}`;
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return groups;
}

function cutList(lines: readonly string[]): readonly string[] {
  return lines.length <= MOST
    ? lines
    : [...lines.slice(0, MOST), `  and ${lines.length - MOST} more; --json lists them`];
}
