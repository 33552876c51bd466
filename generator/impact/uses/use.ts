/** What a consumer does with a generated client, in words of the spec: plain data, without nodes of code. */
import type { Scalar } from "../../4-spec/spec.js";
import type { Spot } from "../hit.js";
import type { ObjectValue, Value } from "./value.js";

export type Use = RequestUse | ReadUse | CompareUse | CallUse | WordUse;

/** A request, or an object that goes into one. */
export interface RequestUse {
  readonly kind: "request";
  /** `BrewTea.input`, `type:Pot`. */
  readonly owner: string;
  /** False of an object that others complete: what it leaves out says nothing. */
  readonly whole: boolean;
  readonly value: ObjectValue;
  /** Where it is handed on. */
  readonly spot: Spot;
}

/** A member of a response is read. */
export interface ReadUse {
  readonly kind: "read";
  readonly path: string;
  /** The code allows for the value not to be there, as the new client types it. */
  readonly guarded: boolean;
  readonly spot: Spot;
}

/** A member of a response, or a state that is waited for, is compared with a value. */
export interface CompareUse {
  readonly kind: "compare";
  readonly path: string;
  readonly value: Scalar;
  readonly spot: Spot;
}

export interface CallUse {
  readonly kind: "call";
  readonly action: string;
  /** `Pages`, `Items`, `Until`, or nothing. */
  readonly by: string;
  readonly spot: Spot;
}

/** A code of an error that is looked for, a region that is named. */
export interface WordUse {
  readonly kind: "code" | "region";
  readonly value: Value;
  readonly spot: Spot;
}
