/**
 * Hits in, rows of the list out: a row is one way to go or one thing to do, so that the list is walked with two keys. The first of the
 * members, which was most likely meant, shows other places below it. Pure.
 */
import type { Hit } from "./best.js";
import type { Entry, Place } from "./entries.js";

export type Row =
  | { readonly is: "hit"; readonly hit: Hit; readonly link: string; readonly places: readonly Place[] }
  | { readonly is: "place"; readonly place: Place; readonly link: string }
  | { readonly is: "more"; readonly entry: Entry; readonly count: number }
  | { readonly is: "load"; readonly services: number };

const FIRST_PLACES = 3;

export interface RowContext {
  /** The members, by their links, of which all places are asked for. */
  readonly open: ReadonlySet<string>;
  /** How many services there are whose members and codes are not loaded. */
  readonly services: number;
  /** The action or type of the page one is on: its rows come first. */
  readonly page: string;
  readonly service: string;
}

export function rowsOf(hits: readonly Hit[], { open, services, page, service }: RowContext): Row[] {
  const first = hits.find(({ entry }) => entry.kind === "member");
  const rows = hits.flatMap((hit): Row[] => {
    const { entry } = hit;
    const places = nearestFirst(entry.places?.() ?? [], entry.service === service ? page : "");
    const row: Row = { is: "hit", hit, link: places[0]?.link ?? entry.link, places };
    return places.length > 1 && hit === first ? [row, ...placeRows(entry, places, open.has(entry.link))] : [row];
  });
  return services > 0 ? [...rows, { is: "load", services }] : rows;
}

function nearestFirst(places: readonly Place[], page: string): readonly Place[] {
  if (page === "" || !places.some((place) => place.page === page)) return places;
  return [...places.filter((place) => place.page === page), ...places.filter((place) => place.page !== page)];
}

function placeRows(entry: Entry, places: readonly Place[], all: boolean): Row[] {
  // The first place is the row of the member itself.
  const shown = places.slice(1, all ? undefined : FIRST_PLACES);
  const rows = shown.map((place): Row => ({ is: "place", place, link: place.link }));
  const count = places.length - 1 - shown.length;
  return count > 0 ? [...rows, { is: "more", entry, count }] : rows;
}

/** `input ImageId`, `output InstanceSet.ImageId`; of a type the path alone. */
export function placeWords({ page, id }: Place): string {
  const dot = id.indexOf(".");
  const side = id.slice(0, dot);
  return `${page} ${side === "member" ? "" : `${side} `}${id.slice(dot + 1)}`;
}

/** What tells a row from others when the list is made anew. */
export function keyOf(row: Row): string {
  if (row.is === "load") return "load";
  return row.is === "more" ? `more ${row.entry.link}` : `${row.is} ${row.link}`;
}
