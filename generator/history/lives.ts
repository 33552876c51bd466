/**
 * Notes of an action or a type -> its lives, which its deletions part; the first has number 0. Its page shows the last life in
 * which it was there. Members are followed inside one life: what a deletion and a return changed, no note tells.
 */
import type { Note } from "./read-notes.js";

export interface Lives {
  /** Releases that deleted it, ascending. */
  readonly deletions: readonly number[];
  /** The life that its page shows, and the last release of which that holds. */
  readonly onPage: number;
  readonly pageEnd: number;
}

export function livesOf(
  notes: readonly Note[],
  isThereToday: boolean,
  last: number,
  previous: (release: number) => number | undefined,
): Lives {
  const deletions = [...new Set(notes.filter(({ verb }) => verb === "deleted").map(({ release }) => release))];
  const end = isThereToday ? undefined : deletions[deletions.length - 1];
  if (end === undefined) return { deletions, onPage: deletions.length, pageEnd: last };
  return { deletions, onPage: deletions.length - 1, pageEnd: previous(end) ?? end - 1 };
}

export function lifeAt({ deletions }: Lives, release: number): number {
  return deletions.filter((deletion) => deletion <= release).length;
}

/** The deletion that parts the release from the life which the page shows. */
export function partedBy(lives: Lives, release: number): number | undefined {
  return lives.deletions.slice(0, lives.onPage).find((deletion) => deletion > release);
}
