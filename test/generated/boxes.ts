// The smallest service with a resource, and what is inferred of it together with some more actions.
import { inferState, type InferredState } from "../../generator/5-view/mock/infer-state.js";
import { type SmallAction, smallService } from "./small-service.js";

export type Actions = Readonly<Record<string, SmallAction>>;

export const boxes: Actions = {
  CreateBox: { in: "BoxName!", out: "BoxId" },
  DescribeBoxes: { in: "BoxIds[]", out: "BoxSet:Box[]" },
};

export function infer(
  actions: Actions,
  types: Readonly<Record<string, string>> = { Box: "BoxId BoxName" },
): InferredState {
  return inferState(smallService(actions, types));
}
