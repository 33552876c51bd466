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
    CheckInstance: ["RegistryId!","IsValidated=bool RegionId=int RequestId"],
    CreateInstance: ["RegistryName! RegistryType!#0 TagSpecification:TagSpecification RegistryChargeType=int#1 RegistryChargePrepaid:RegistryChargePrepaid SyncTag=bool EnableCosMAZ=bool DeletionProtection=bool","RegistryId RequestId"],
  },
  types: {
  },
  structs: [
  ],
  constraints: [
    {"enum":["basic","standard","premium"]},
    {"enum":[0,1]},
  ],
  rules: {
  },
};

const shapes = /* @__PURE__ */ createShapes(data);
