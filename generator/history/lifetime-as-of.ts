/** Lifetimes cut to what had happened by a release; absent where nothing had. */
import type { Lifetime } from "../4-spec/spec.js";
import type { Note } from "./read-notes.js";

export function lifetimeAsOf<T extends { readonly lifetime?: Lifetime }>(own: T, release: number): T {
  if (!own.lifetime) return own;
  const kept = own.lifetime.filter((event) => ("added" in event ? event.added : event.deleted) <= release);
  if (kept.length === own.lifetime.length) return own;
  const { lifetime: _, ...rest } = own;
  return (kept.length > 0 ? { ...rest, lifetime: kept } : rest) as T;
}

/** Of a name that no page shows. */
export function lifetimeOf(notes: readonly Note[], release: number): { lifetime?: Lifetime } {
  const lifetime = notes.flatMap((note): Lifetime => {
    if (note.release > release) return [];
    if (note.verb === "added") return [{ added: note.release }];
    return note.verb === "deleted" ? [{ deleted: note.release }] : [];
  });
  return lifetime.length > 0 ? { lifetime } : {};
}
