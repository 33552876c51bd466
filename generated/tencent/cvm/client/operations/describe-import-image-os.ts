// Made by docwright from the documented API. Do not edit.
import { describeImportImageOs as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { ImageOsList } from "../types/image-os-list.js";
import type { OsVersion } from "../types/os-version.js";

/** Request of `DescribeImportImageOs`. */
export interface DescribeImportImageOsRequest {}

/** Response of `DescribeImportImageOs`. */
export interface DescribeImportImageOsResponse {
  /** Names of the systems that can be imported, Windows and Linux apart. */
  readonly ImportImageOsListSupported: ImageOsList;
  /** Versions and architectures accepted for each system, as ImportImage takes them. */
  readonly ImportImageOsVersionSet: readonly OsVersion[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** The page of this action lists no error code of its own. */
export type DescribeImportImageOsErrorCode = string;

/**
 * Lists operating systems, versions and architectures accepted for image import.
 * At most 288 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33271
 */
export function describeImportImageOs(
  caller: Caller,
  input: DescribeImportImageOsRequest = {},
  options?: CallOptions,
): Promise<DescribeImportImageOsResponse> {
  return caller.call(operation, input, options);
}
