// Two states of a small service in files, for tests of `docwright diff`: each edit of it is a line.
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Action, Member, Spec } from "../../generator/4-spec/spec.js";

export const kettle: Member = { name: "KettleId", type: { kind: "string" }, required: true };
export const level: Member = { name: "Level", type: { kind: "integer" }, constraints: { maximum: 10 } };
const requestId: Member = { name: "RequestId", type: { kind: "string" } };

export const boilWater: Action = {
  status: "current",
  input: [kettle, level],
  output: [requestId],
  errors: ["InternalError"],
};

export const brew: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "brew",
  version: "2030-01-15",
  languages: ["en"],
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "brew.tencentcloudapi.com" },
  actions: { BoilWater: boilWater },
  types: {},
  errors: { InternalError: { common: true } },
  history: [],
};

/** The service with another input of its action. */
export function withInput(...input: readonly Member[]): Spec {
  return { ...brew, actions: { BoilWater: { ...boilWater, input } } };
}

/** A bound moved inwards (breaking), a member that may be left out came (safe), words changed (nobody notices). */
export const narrower: Spec = {
  ...withInput(kettle, { ...level, constraints: { maximum: 5 } }, { name: "Lid", type: { kind: "boolean" } }),
  title: "Brew",
};

export const text = (spec: Spec | object): string => printSpec(spec as Spec);
