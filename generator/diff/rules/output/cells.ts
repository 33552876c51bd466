/** Members of an action's answer: that they come, go or have another name. */
import type { Cells } from "../../rule.js";

const RESPONSE = "outputs travel in responses alone";
const NO_OTHER = "a member is there or it is not";

export const cells: Cells = {
  added: { request: RESPONSE, response: [() => import("./output-added.js")] },
  removed: {
    request: RESPONSE,
    response: [() => import("./output-removed-deprecated.js"), () => import("./output-removed.js")],
  },
  changed: { request: RESPONSE, response: [() => import("./output-renamed.js")] },
  widened: { request: RESPONSE, response: NO_OTHER },
  narrowed: { request: RESPONSE, response: NO_OTHER },
};
