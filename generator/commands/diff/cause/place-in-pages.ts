/** What a step changed in the spec -> the lines of the page files that say it. */
import { join } from "node:path";
import type { PageFacts } from "../../../3-facts/facts.js";
import { locate, type Located } from "../../../4-spec/locate.js";
import type { Finding } from "../../../diff/findings.js";
import { vendorNamed } from "../../../vendors/registry.js";
import type { SourcePlace } from "./cause.js";
import type { PagesRead, ServiceState } from "./read-service.js";

export type Placer = (finding: Finding) => SourcePlace[];

/** Every line that says the fact, in all page files of one state. */
export function placeInPages({ state, pages }: ReadState): Placer {
  return (finding) =>
    [...pages.facts].flatMap(([id, page]) => rowsOf(page, finding, state).map((row) => placeOf(state, id, row)));
}

export interface ReadState {
  readonly state: ServiceState;
  readonly pages: PagesRead;
}

/**
 * Lines of the page files that differ: first rows that are not on the other side, then whole pages of the action or type, then the
 * one page that differs at all. New pages go before old ones.
 */
export function placeInChangedPages(before: ReadState, after: ReadState): Placer {
  const texts = ({ state }: ReadState): Map<string, string> => new Map(state.pages.map(({ id, text }) => [id, text]));
  const [old, now] = [texts(before), texts(after)];
  const changed = [...new Set([...now.keys(), ...old.keys()])].filter((id) => old.get(id) !== now.get(id));
  const rows = (finding: Finding): SourcePlace[] => {
    const inPages = (own: ReadState, other: ReadState): SourcePlace[] =>
      changed.flatMap((id) => {
        const [page, twin] = [own, other].map(({ pages }) => pages.facts.get(id));
        const known = new Set(twin ? rowsOf(twin, finding, other.state).map(wordsOf) : []);
        const found = page ? rowsOf(page, finding, own.state).filter((row) => !known.has(wordsOf(row))) : [];
        return found.map((row) => placeOf(own.state, id, row));
      });
    const found = inPages(after, before);
    return found.length > 0 ? found : inPages(before, after);
  };
  const placeWhole = (id: string): SourcePlace => placeOf((now.has(id) ? after : before).state, id);
  const wholePages = (finding: Finding): SourcePlace[] =>
    changed.filter((id) => [after, before].some(({ pages }) => isOf(pages.facts.get(id), finding))).map(placeWhole);
  return (finding) => {
    const found = [rows(finding), wholePages(finding)].find((places) => places.length > 0);
    return found ?? (changed.length === 1 ? changed.map(placeWhole) : []);
  };
}

function rowsOf(page: PageFacts, { path }: Finding, { folder }: ServiceState): Located[] {
  const vendor = vendorNamed(folder.vendor);
  const item = path.replace(/#.*$/s, "");
  return vendor && item !== "" ? locate(page, item, vendor) : [];
}

function wordsOf({ role, cells }: Located): string {
  return JSON.stringify([role, cells.map(({ column, text }) => [column, text])]);
}

function isOf(page: PageFacts | undefined, { owner }: Finding): boolean {
  const type = owner.startsWith("type:") ? owner.slice(5) : undefined;
  if (type === undefined) return page?.action === owner;
  return page?.sections.some(({ role, name }) => role === "type" && name?.text === type) === true;
}

function placeOf({ project, folder }: ServiceState, id: string, row?: Located): SourcePlace {
  const file = project.named(join(folder.path, id));
  const [line] = row?.cells.flatMap(({ lines }) => lines) ?? [];
  return line === undefined ? { file } : { file, line };
}
