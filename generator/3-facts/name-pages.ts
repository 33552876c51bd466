/** Gives the pages of a service their names: the newest of two pages of one action keeps it, the older is `name~date`. */
import type { Diagnostic, Report } from "../diagnostics/diagnostic.js";
import { at } from "../diagnostics/origin.js";
import { compareAscii, squeeze } from "../support/text.js";
import type { Vendor } from "../vendors/vendor.js";
import type { AssignedPage } from "./assign-service.js";
import type { PageFacts } from "./facts.js";

/** Names that become paths: letters, digits, dots, hyphens, underscores; `~` parts a twin from its date. */
const SAFE = /^[A-Za-z0-9](?:[\w.~+-]*[A-Za-z0-9_+])?$/;
/** What becomes of a name is longer: a date, a language, an ending. Disks take 255 bytes. */
const LONGEST = 160;
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i;

export function namePages(
  all: readonly AssignedPage[],
  vendorOf: (name: string) => Vendor | undefined,
  report: Report,
): AssignedPage[] {
  const named = all.map((page) => (page.again ? page : withLanguage(page, vendorOf(page.facts.vendor))));
  const pages = named.filter(({ facts }) => {
    const unsafe = (["service", "version", "id"] as const).find((what) => !isSafe(facts[what]));
    if (unsafe)
      report.add("facts/unsafe-name", { what: unsafe, name: JSON.stringify(facts[unsafe]) }, at(facts.source));
    return unsafe === undefined;
  });
  const groups = new Map<string, AssignedPage[]>();
  for (const page of pages) {
    const { vendor, service, version, id, site } = page.facts;
    const key = [vendor, service, version, site ?? "", id].join("/");
    groups.set(key, [...(groups.get(key) ?? []), page]);
  }
  return [...groups.values()].flatMap((twins) => nameTwins(twins));
}

function isSafe(name: string): boolean {
  return SAFE.test(name) && name.length <= LONGEST && !name.includes("..") && !DEVICE.test(name);
}

/** A page in another language than its site's own carries the language in its name: `RunInstances.ja`. */
function withLanguage(page: AssignedPage, vendor: Vendor | undefined): AssignedPage {
  const { language, site, id } = page.facts;
  const own = vendor?.siteLanguages[site ?? ""] ?? "en";
  return language === own ? page : { ...page, facts: { ...page.facts, id: `${id}.${language}` } };
}

function nameTwins(twins: readonly AssignedPage[]): AssignedPage[] {
  const content = (page: AssignedPage): string =>
    `${page.facts.updated ?? ""} ${JSON.stringify(page.facts.sections, (key, value: unknown) => (key === "lines" ? undefined : value))}`;
  const sorted = [...twins].sort((a, b) => compareAscii(content(b), content(a)));
  const used = new Set<string>();
  return sorted.flatMap((page, i) => {
    if (i > 0 && content(page) === content(sorted[i - 1] ?? page)) return [];
    const date = page.facts.updated?.slice(0, 10) ?? "older";
    let id = i === 0 ? page.facts.id : `${page.facts.id}~${date}`;
    while (used.has(id)) id += "+";
    used.add(id);
    const newest = sorted[0];
    const notes = i === 0 || !newest ? [] : [twinNote(page.facts, newest.facts)];
    return [{ ...page, facts: { ...page.facts, id, notes: [...page.facts.notes, ...notes] } }];
  });
}

/** An older print of a page: the newer one counts; what differs is said by place, not in the page's words. */
function twinNote(older: PageFacts, newer: PageFacts): Diagnostic {
  const [one, other] = [cellsByPlace(older), cellsByPlace(newer)];
  const places = [...new Set([...one.keys(), ...other.keys()])].filter((place) => one.get(place) !== other.get(place));
  const differences = places.length > 0 ? places.join(", ") : "none";
  return {
    code: "facts/duplicate-page",
    values: { page: newer.id, older: older.updated ?? "?", newer: newer.updated ?? "?", differences },
    origin: at(older.source),
  };
}

function cellsByPlace(page: PageFacts): Map<string, string> {
  const cells = new Map<string, string>();
  const put = (place: string, text: string): Map<string, string> => cells.set(place, squeeze(text));
  page.sections.forEach((section, i) => {
    for (const block of section.blocks) {
      if (block.kind === "fact") put(`${section.role} ${block.key}`, block.value.text);
      else if (block.kind !== "table") put(`${section.role} ${i + 1} ${block.kind}`, block.text.text);
      else
        for (const row of block.rows)
          row.forEach((own, c) => put(`${section.role} ${row[0]?.text} ${block.columns[c]}`, own.text));
    }
  });
  return cells;
}
