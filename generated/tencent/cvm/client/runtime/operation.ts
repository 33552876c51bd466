/** What a client knows of one action besides its types, as plain data generated from the spec. */
import type { Bytes } from "./bytes.js";

export interface Operation {
  readonly action: string;
  /** The action only reads: a call may be sent again. */
  readonly safe?: true;
  /** The input member that makes a second call with the same value the same call. */
  readonly clientToken?: string;
  readonly rateLimit?: RateLimit;
  readonly paging?: Paging;
  readonly states?: States;
  /** Where the parts of the input stand, for services whose actions have paths of their own. */
  readonly http?: HttpBinding;
  /** Writes the body of actions that take bytes. */
  readonly encode?: (input: object) => Encoded;
}

export interface RateLimit {
  readonly requests: number;
  readonly seconds: number;
}

/** Paths are names joined by dots. */
export interface Paging {
  readonly style: "offset" | "page" | "token";
  /** The input member that says where a page starts: a count of items, the number of a page, a token. */
  readonly cursor: string;
  /** The input member that says how many items a page has. */
  readonly size?: string;
  /** The output that counts all items. */
  readonly total?: string;
  /** The output that is the token of the next page. */
  readonly next?: string;
  /** The output that says whether there is a next page. */
  readonly more?: string;
  /** The list in the output. */
  readonly items?: string;
}

/** A list in the output whose items have members that name a state. */
export interface States {
  readonly items: string;
}

export interface HttpBinding {
  readonly method: string;
  /** `/clusters/{ClusterId}`. */
  readonly path: string;
  readonly query?: readonly string[];
  readonly header?: readonly string[];
  /** The one member that is the whole body; otherwise all that stand nowhere else are members of the body. */
  readonly body?: string;
}

export interface Encoded {
  readonly contentType: string;
  readonly body: Bytes;
}
