/** What a number counts in. */
import type { Cells } from "../../rule.js";

const UNORDERED = "no unit is wider than another one";

export const cells: Cells = {
  added: { request: [() => import("./unit-added.js")], response: [() => import("./unit-added.js")] },
  removed: { request: [() => import("./unit-removed.js")], response: [() => import("./unit-removed.js")] },
  changed: {
    request: [() => import("./request-unit-changed.js")],
    response: [() => import("./response-unit-changed.js")],
  },
  widened: { request: UNORDERED, response: UNORDERED },
  narrowed: { request: UNORDERED, response: UNORDERED },
};
