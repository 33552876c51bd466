// Made by docwright from the documented API. Do not edit.
import { describeInstancesAttributes as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";
import type { InstanceAttribute } from "../types/instance-attribute.js";

/** Request of `DescribeInstancesAttributes`. */
export interface DescribeInstancesAttributesRequest {
  /** Names of the attributes to read. */
  readonly Attributes: readonly ("UserData" | (string & {}))[];
  /** Instances whose attributes to read. */
  readonly InstanceIds: readonly string[];
}

/** Response of `DescribeInstancesAttributes`. */
export interface DescribeInstancesAttributesResponse {
  /** Attribute values asked for, one entry per instance. */
  readonly InstanceSet: readonly InstanceAttribute[];
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DescribeInstancesAttributesErrorCode =
  "InvalidInstanceId.NotFound" | "InvalidParameterValue.InstanceIdMalformed" | (string & {});

/**
 * Returns chosen attributes, currently only UserData, of the given instances.
 * At most 20 calls a second. Since release 33.
 * Page: https://www.tencentcloud.com/document/api/213/68775
 */
export function describeInstancesAttributes(
  caller: Caller,
  input: DescribeInstancesAttributesRequest,
  options?: CallOptions,
): Promise<DescribeInstancesAttributesResponse> {
  return caller.call(operation, input, options);
}
