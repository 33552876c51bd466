/** Codes that the page of an action lists; what is said of a code itself is an error definition. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "no request holds an error code";
const NO_OTHER = "a page lists a code or it does not";

export const cells: Cells = {
  added: { request: ONE_DIRECTION, response: [() => import("./error-code-added.js")] },
  removed: { request: ONE_DIRECTION, response: [() => import("./error-code-removed.js")] },
  changed: { request: ONE_DIRECTION, response: "a code that differs is another code" },
  widened: { request: ONE_DIRECTION, response: NO_OTHER },
  narrowed: { request: ONE_DIRECTION, response: NO_OTHER },
};
