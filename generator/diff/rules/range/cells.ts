/** Bounds of numbers; each bound is a change of its own, so that one which moves lets more or fewer numbers pass. */
import type { Cells } from "../../rule.js";

export const cells: Cells = {
  added: {
    request: [() => import("./request-range-added.js")],
    response: [() => import("./response-range-added.js")],
  },
  removed: {
    request: [() => import("./request-range-removed.js")],
    response: [() => import("./response-range-removed.js")],
  },
  changed: {
    request: "a bound that differs moves outwards or inwards",
    response: "a bound that differs moves outwards or inwards",
  },
  widened: {
    request: [() => import("./request-range-widened-replaced.js"), () => import("./request-range-widened.js")],
    response: [() => import("./response-range-widened-replaced.js"), () => import("./response-range-widened.js")],
  },
  narrowed: {
    request: [() => import("./request-range-narrowed-replaced.js"), () => import("./request-range-narrowed.js")],
    response: [() => import("./response-range-narrowed-replaced.js"), () => import("./response-range-narrowed.js")],
  },
};
