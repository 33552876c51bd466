/**
 * Hits in, rows of the list out: a row is one way to go or one thing to do, so that the list is walked with two keys. A member that
 * stands in many places shows the first of them below it where it is what was most likely meant. Pure.
 */
import type { Hit } from "./best.js";
import type { Entry, Place } from "./entries.js";
import { TIERS } from "./match-name.js";

export type Row =
  | { readonly is: "hit"; readonly hit: Hit; readonly link: string; readonly places: readonly Place[] }
  | { readonly is: "place"; readonly place: Place; readonly link: string }
  | { readonly is: "more"; readonly entry: Entry; readonly count: number }
  | { readonly is: "load"; readonly services: number };

const FIRST_PLACES = 3;

/** `open` are the members whose places are all asked for; `services` those whose members and codes are not loaded. */
export function rowsOf(hits: readonly Hit[], open: ReadonlySet<string>, services: number): Row[] {
  const first = hits.find(({ entry }) => entry.kind === "member");
  const rows = hits.flatMap((hit): Row[] => {
    const { entry } = hit;
    const places = entry.places?.() ?? [];
    const row: Row = { is: "hit", hit, link: entry.link, places };
    const isMeant = hit === first || hit.tier === TIERS.exact;
    return places.length > 1 && isMeant ? [row, ...placeRows(entry, places, open.has(entry.link))] : [row];
  });
  return services > 0 ? [...rows, { is: "load", services }] : rows;
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
