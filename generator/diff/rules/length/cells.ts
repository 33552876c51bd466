/** Bounds of the number of characters of texts. */
import type { Cells } from "../../rule.js";

const MOVES = "a bound that differs moves outwards or inwards";

export const cells: Cells = {
  added: {
    request: [() => import("./request-length-added.js")],
    response: [() => import("./response-length-added.js")],
  },
  removed: {
    request: [() => import("./request-length-removed.js")],
    response: [() => import("./response-length-removed.js")],
  },
  changed: { request: MOVES, response: MOVES },
  widened: {
    request: [() => import("./request-length-widened.js")],
    response: [() => import("./response-length-widened.js")],
  },
  narrowed: {
    request: [() => import("./request-length-narrowed.js")],
    response: [() => import("./response-length-narrowed.js")],
  },
};
