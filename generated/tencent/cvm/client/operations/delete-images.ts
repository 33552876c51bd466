// Made by docwright from the documented API. Do not edit.
import { deleteImages as operation } from "../operations.js";
import type { CallOptions, Caller } from "../runtime/options.js";

/** Request of `DeleteImages`. */
export interface DeleteImagesRequest {
  /** Images to delete, for good. */
  readonly ImageIds: readonly string[];
  /**
   * Whether the snapshots behind the images are deleted with them.
   * Since release 10.
   */
  readonly DeleteBindedSnap?: boolean;
  /**
   * Only checks whether the images could be deleted, keeping them.
   * Since release 10.
   */
  readonly DryRun?: boolean;
}

/** Response of `DeleteImages`. */
export interface DeleteImagesResponse {
  /** Identifies this call, for tracing it or asking support about it. */
  readonly RequestId: string;
}

/** Error codes that the page of this action lists. */
export type DeleteImagesErrorCode =
  | "InvalidImageId.InShared"
  | "InvalidImageId.IncorrectState"
  | "InvalidImageId.Malformed"
  | "InvalidImageId.NotFound"
  | "InvalidParameterValue.InvalidAppIdFormat"
  | "InvalidParameterValue.InvalidImageId"
  | "InvalidParameterValue.InvalidImageIdIsShared"
  | "InvalidParameterValue.LimitExceeded"
  | "MutexOperation.TaskRunning"
  | (string & {});

/**
 * Deletes images that are neither shared, still being created nor in use.
 * At most 10 calls a second. Since release 1.
 * Page: https://www.tencentcloud.com/document/api/213/33275
 */
export function deleteImages(
  caller: Caller,
  input: DeleteImagesRequest,
  options?: CallOptions,
): Promise<DeleteImagesResponse> {
  return caller.call(operation, input, options);
}
