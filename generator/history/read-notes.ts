/**
 * Releases -> what the notes say of each name, oldest first. A note on a member names its owner too, which proves that the
 * owner was there. The list of what existed stands for additions of the lowest release. Refuses nothing; order and gaps of
 * the numbers do not matter, and of two entries for one release both count.
 */
import type { HistoryChange, Release } from "../4-spec/spec.js";

/** `named`: it was there, and nothing is said of it itself. */
type Verb = "added" | "deleted" | "modified" | "named";

export interface Note {
  readonly release: number;
  readonly verb: Verb;
}

export type NotesByName = ReadonlyMap<string, readonly Note[]>;

export interface ReleaseNotes {
  /** Ascending. */
  readonly releases: readonly number[];
  /** Whether the notes begin with all that existed; otherwise older ones are missing. */
  readonly isWhole: boolean;
  readonly actions: NotesByName;
  readonly types: NotesByName;
  /** By action, then by member. */
  readonly inputs: ReadonlyMap<string, NotesByName>;
  readonly outputs: ReadonlyMap<string, NotesByName>;
  /** By type, then by member. */
  readonly members: ReadonlyMap<string, NotesByName>;
}

export function readNotes(history: readonly Release[]): ReleaseNotes {
  const oldestFirst = [...history].sort((a, b) => a.release - b.release);
  const releases = [...new Set(oldestFirst.map(({ release }) => release))];
  const [first] = releases;
  const told = new Told(first);
  for (const { release, changes } of oldestFirst) for (const change of changes) told.add(release, change);
  const lists = oldestFirst.some(
    (own) => own.release === first && own.changes.some(({ kind }) => kind.endsWith("-existing")),
  );
  return { ...told.notes, releases, isWhole: first === 1 || lists };
}

type Notes = Map<string, Note[]>;

class Told {
  readonly notes = {
    actions: new Map() as Notes,
    types: new Map() as Notes,
    inputs: new Map<string, Notes>(),
    outputs: new Map<string, Notes>(),
    members: new Map<string, Notes>(),
  };
  private readonly first: number | undefined;

  constructor(first: number | undefined) {
    this.first = first;
  }

  add(release: number, change: HistoryChange): void {
    const { actions, types, inputs, outputs, members } = this.notes;
    const note = { release, verb: this.verbOf(release, change.kind) };
    if ("action" in change) {
      push(actions, change.action, { release, verb: "named" });
      const side = ownNotes(change.kind.startsWith("input-") ? inputs : outputs, change.action);
      for (const name of change.names) push(side, name, note);
    } else if ("type" in change) {
      push(types, change.type, { release, verb: "named" });
      const own = ownNotes(members, change.type);
      for (const name of change.names) push(own, name, note);
    } else for (const name of change.names) push(change.kind.startsWith("action-") ? actions : types, name, note);
  }

  private verbOf(release: number, kind: HistoryChange["kind"]): Verb {
    if (kind.endsWith("-existing")) return release === this.first ? "added" : "named";
    return kind.endsWith("-added") ? "added" : kind.endsWith("-deleted") ? "deleted" : "modified";
  }
}

function ownNotes(all: Map<string, Notes>, owner: string): Notes {
  const own = all.get(owner) ?? new Map<string, Note[]>();
  all.set(owner, own);
  return own;
}

function push(notes: Notes, name: string, note: Note): void {
  const own = notes.get(name);
  if (own) own.push(note);
  else notes.set(name, [note]);
}
