/** That a finding of the diff befalls a place in the consumer's code. */
import type { Finding } from "../../diff/findings.js";
import type { ImpactClass, Spot } from "../hit.js";

export interface Evidence {
  readonly finding: Finding;
  readonly class: ImpactClass;
  readonly certain: boolean;
  readonly spot: Spot;
  /** Where the request is handed on, of a value in one. */
  readonly from?: Spot;
}

/** One place, as those who look for it give it back; several for a value that is broken in several places. */
export interface Sign {
  readonly spot: Spot;
  readonly certain: boolean;
}
