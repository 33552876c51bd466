// Made by docwright from the documented API. Do not edit.
import { describeKeyPairs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { KeyPair } from "../types/key-pair.js";

/** Request of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequest {
  /** Key pairs to return; all are considered without it. */
  readonly KeyIds?: readonly string[];
  /** Conditions on project or key name. */
  readonly Filters?: readonly Filter[];
  /**
   * How many key pairs to skip before the first one returned.
   * Default `0`.
   */
  readonly Offset?: number;
  /**
   * How many key pairs to return at most per page.
   * Default `20`. At most 100.
   */
  readonly Limit?: number;
}

/** Response of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponse {
  /** How many key pairs match, on all pages together. */
  readonly TotalCount: number;
  /** Key pairs of this page with their public halves. */
  readonly KeyPairSet: readonly KeyPair[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

export type DescribeKeyPairsItem = KeyPair;

/** Error codes that the page of this action lists. */
export type DescribeKeyPairsErrorCode =
  | "InternalServerError"
  | "InvalidFilter"
  | "InvalidFilterValue.LimitExceeded"
  | "InvalidKeyPair.LimitExceeded"
  | "InvalidKeyPairId.Malformed"
  | "InvalidParameter"
  | "InvalidParameterValue"
  | "InvalidParameterValue.LimitExceeded"
  | "InvalidParameterValueLimit"
  | "InvalidParameterValueOffset"
  | "UnauthorizedOperation.InvalidToken"
  | "UnsupportedOperation"
  | (string & {});

/**
 * Lists key pairs by ID or filter; private keys are never returned.
 * At most 10 calls a second. At most one of `KeyIds`, `Filters`. Paged by `Offset`, `Limit`. Filters: `project-id`,
 * `key-name`. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33229
 */
export function describeKeyPairs(
  caller: Caller,
  input: DescribeKeyPairsRequest = {},
  options?: CallOptions,
): Promise<DescribeKeyPairsResponse> {
  return caller.call(operation, input, options);
}

/** All pages of `DescribeKeyPairs`, asked for one after the other as the loop goes on. */
export function describeKeyPairsPages(
  caller: Caller,
  input: DescribeKeyPairsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeKeyPairsResponse, void, undefined> {
  return pages(caller, operation, input, options);
}

/** All items of `KeyPairSet`, page after page. */
export function describeKeyPairsItems(
  caller: Caller,
  input: DescribeKeyPairsRequest = {},
  options?: CallOptions,
): AsyncGenerator<DescribeKeyPairsItem, void, undefined> {
  return items(caller, operation, input, options);
}
