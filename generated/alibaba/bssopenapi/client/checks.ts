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
    CreateInstance: ["Parameter!$0[] ProductCode! SubscriptionType! ProductType RenewPeriod=int Period!=int RenewalStatus ClientToken","Code Data$1 Message RequestId Success=bool"],
  },
  types: {
  },
  structs: [
    {"members":"Code!#0 Value!","variants":[{"when":{"Code":"InstanceType"},"required":true,"members":"Value"},{"when":{"Code":"InstanceName"},"required":true,"members":"Value#1"},{"when":{"Code":"Region"},"required":true,"members":"Value"},{"when":{"Code":"DefaultOssBucket"},"required":true,"members":"Value"},{"when":{"Code":"InstanceStorageName"},"required":false,"members":"Value"},{"when":{"Code":"image_scanner"},"required":false,"members":"Value"},{"when":{"Code":"NamespaceQuota"},"required":false,"members":"Value"},{"when":{"Code":"RepoQuota"},"required":false,"members":"Value"},{"when":{"Code":"vpc_num"},"required":false,"members":"Value"}]},
    {"members":"InstanceId OrderId"},
  ],
  constraints: [
    {"enum":["InstanceType","InstanceName","Region","DefaultOssBucket","InstanceStorageName","image_scanner","NamespaceQuota","RepoQuota","vpc_num"]},
    {"minLength":3,"maxLength":30},
  ],
  rules: {
  },
};

const shapes = /* @__PURE__ */ createShapes(data);
