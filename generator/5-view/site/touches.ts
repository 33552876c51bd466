/** The notes of releases -> what each release did to an action, a type or one of their members, oldest first. */
import type { HistoryChange, Spec } from "../../4-spec/spec.js";

export interface Touch {
  readonly release: number;
  /** `added`, `modified`, `deleted`. */
  readonly what: string;
}

export class Touches {
  private readonly all = new Map<string, Touch[]>();

  constructor({ history }: Spec) {
    // `existing` only says that it was there before the notes begin.
    for (const { release, changes } of [...history].sort((a, b) => a.release - b.release))
      for (const change of changes) {
        const [side = "", what = ""] = change.kind.split("-");
        if (what !== "existing")
          for (const name of change.names) this.add(keyOf(change, side, name), { release, what });
      }
  }

  of(owner: string, side: Side, member = ""): readonly Touch[] {
    return this.all.get(key(side, owner, member)) ?? [];
  }

  private add(place: string, touch: Touch): void {
    const known = this.all.get(place) ?? [];
    known.push(touch);
    this.all.set(place, known);
  }
}

export type Side = "action" | "type" | "input" | "output" | "member";

function keyOf(change: HistoryChange, side: string, name: string): string {
  if ("action" in change) return key(side, change.action, name);
  return "type" in change ? key(side, change.type, name) : key(side, name, "");
}

function key(side: string, owner: string, member: string): string {
  return JSON.stringify([side, owner, member]);
}
