/** What an impact scan finds: a place in the consumer's code, what befalls it, and the finding of the diff that explains it. */

export const CLASSES = ["stops-compiling", "rejected", "differs"] as const;

/**
 * `stops-compiling`: the compiler accepts it against the old client and refuses it against the new one; `rejected`: it compiles, and
 * the service refuses the request; `differs`: it compiles and is answered, and does or means something else without a word.
 */
export type ImpactClass = (typeof CLASSES)[number];

/** Lines and columns count from 1. */
export interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

export interface Hit extends Spot {
  readonly class: ImpactClass;
  /** False where values that only a run can tell decide. */
  readonly certain: boolean;
  /** Absent where the compiler says no and no finding of the diff explains it. */
  readonly finding?: { readonly fingerprint: string; readonly rule: string; readonly path: string };
  readonly message: string;
}

/** What stands in the way of a scan; the message goes to the user as it stands. */
export class ImpactError extends Error {}
