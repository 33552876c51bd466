// Made by docwright from the documented API. Do not edit.
import { listDrift, listProblems } from "./runtime/checks.js";
import type { Drift } from "./runtime/inspect-output.js";
import { createShapes, type ShapesData } from "./runtime/shapes.js";
import type { InputProblem } from "./runtime/validate-input.js";

export type { Drift, InputProblem };

/** What the documentation says against this input of an action; nothing of an action that no page describes. */
export function validate(action: string, input: object): readonly InputProblem[] {
  return listProblems(shapes, action, input);
}

/** What of this output of an action is not as the documentation says; nothing of an action that no page describes. */
export function inspect(action: string, output: object): readonly Drift[] {
  return listDrift(shapes, action, output);
}

// prettier-ignore
const data: ShapesData = {
  actions: {
    DescribeImageAuthorizedInfo: ["","TotalAuthorizedCnt=int UsedAuthorizedCnt=int ScannedImageCnt=int NotScannedImageCnt=int NotScannedLocalImageCnt=int TrialAuthorizedCnt=int UsedTrialAuthorizedCnt=int PurchasedAuthorizedCnt=int UsedPurchasedAuthorizedCnt=int CanApplyFreeImageAuthorize=bool ImageScanInquireInfo:ImageScanInquireInfo RepeatImageIdCnt=int RequestId"],
  },
  types: {
  },
  structs: [
  ],
  constraints: [
  ],
  rules: {
  },
};

const shapes = /* @__PURE__ */ createShapes(data);
