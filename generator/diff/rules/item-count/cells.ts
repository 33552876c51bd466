/** Bounds of the number of items of lists. */
import type { Cells } from "../../rule.js";

const MOVES = "a bound that differs moves outwards or inwards";

export const cells: Cells = {
  added: {
    request: [() => import("./request-item-count-added.js")],
    response: [() => import("./response-item-count-added.js")],
  },
  removed: {
    request: [() => import("./request-item-count-removed.js")],
    response: [() => import("./response-item-count-removed.js")],
  },
  changed: { request: MOVES, response: MOVES },
  widened: {
    request: [() => import("./request-item-count-widened.js")],
    response: [() => import("./response-item-count-widened.js")],
  },
  narrowed: {
    request: [() => import("./request-item-count-narrowed.js")],
    response: [() => import("./response-item-count-narrowed.js")],
  },
};
