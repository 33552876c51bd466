// Made by docwright from the documented API. Do not edit.
import { describeKeyPairs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import { items, pages } from "../runtime/paginate.js";
import type { Filter } from "../types/filter.js";
import type { KeyPair } from "../types/key-pair.js";

/** Request of `DescribeKeyPairs`. */
export interface DescribeKeyPairsRequest {
  readonly KeyIds?: readonly string[];
  readonly Filters?: readonly Filter[];
  /** Default `0`. */
  readonly Offset?: number;
  /** Default `20`. At most 100. */
  readonly Limit?: number;
}

/** Response of `DescribeKeyPairs`. */
export interface DescribeKeyPairsResponse {
  readonly TotalCount: number;
  readonly KeyPairSet: readonly KeyPair[];
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
