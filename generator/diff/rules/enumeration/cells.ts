/** Lists of documented values that come or go as a whole, of members and of filters. */
import type { Cells } from "../../rule.js";

const BY_VALUE = "a list that differs is told value by value";

export const cells: Cells = {
  added: {
    request: [() => import("./request-enumeration-added-filter.js"), () => import("./request-enumeration-added.js")],
    response: [() => import("./response-enumeration-added.js")],
  },
  removed: {
    request: [() => import("./request-enumeration-removed.js")],
    response: [() => import("./response-enumeration-removed.js")],
  },
  changed: { request: BY_VALUE, response: BY_VALUE },
  widened: { request: BY_VALUE, response: BY_VALUE },
  narrowed: { request: BY_VALUE, response: BY_VALUE },
};
