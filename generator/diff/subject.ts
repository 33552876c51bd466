/** A change as rules see it: what kind of fact differs, which way, in which direction, and whom it reaches. */
import type { Change } from "./change.js";
import type { Kind } from "./rules/registry.js";
import type { Direction, Way } from "./rule.js";

export interface Subject {
  readonly change: Change;
  readonly kind: Kind;
  readonly way: Way;
  readonly direction: Direction;
  /** Path of the action, member, type or code; `#` and the field for anything else. */
  readonly path: string;
  /** Last name of the path. */
  readonly name: string;
  /** The action, type or code that holds it; the service where none does. */
  readonly owner: string;
  /** Actions whose requests or responses hold it, sorted by name. */
  readonly actions: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
}
