/**
 * What a rule is: what one kind of difference means for those who call the service. A rule judges subjects (subject.ts) of the cells
 * that name it: a kind of fact, the way it differs, and the direction in which it travels.
 */
import type { Subject } from "./subject.js";

/**
 * `breaking`: a correct consumer fails to compile, is refused, or gets something else than before. `risky`: it may. `safe`: it does not.
 */
export type Level = "breaking" | "risky" | "safe";

export const LEVELS: readonly Level[] = ["breaking", "risky", "safe"];

/** In English and Chinese. */
export interface Words {
  readonly en: string;
  readonly zh: string;
}

export interface Rule {
  /** Also the name of its file and of its case. */
  readonly id: string;
  readonly level: Level;
  /**
   * What befalls a call that compiles as before: the service refuses it, or does or says something else without a word. Absent where
   * neither happens.
   */
  readonly effect?: "refused" | "differs";
  /** Which subjects of the cell it judges; of several rules of a cell the first that says yes does. */
  readonly when?: (subject: Subject) => boolean;
  /**
   * One sentence without its full stop; `{path}`, `{name}`, `{owner}`, `{field}`, `{before}`, `{after}`, `{value}` stand for words of the
   * subject, `{item}` for the item of a list in which it stands: a documented value.
   */
  readonly says: Words;
  /** Why the level: what a consumer meets, and what to do about it. */
  readonly because: Words;
}

export const DIRECTIONS = ["request", "response"] as const;
export type Direction = (typeof DIRECTIONS)[number];

export const WAYS = ["added", "removed", "changed", "widened", "narrowed"] as const;
/** `widened`: all that held before still does, and more; `narrowed`: the other way round; `changed`: neither. */
export type Way = (typeof WAYS)[number];

/** Loads the rules of a cell, in the order in which they are asked; or says why the cell has none. */
type Cell = string | readonly (() => Promise<{ readonly rule: Rule }>)[];

/** The cells of one kind of fact. */
export type Cells = Readonly<Record<Way, Readonly<Record<Direction, Cell>>>>;
