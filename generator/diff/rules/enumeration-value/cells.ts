import type { Cells } from "../../rule.js";

const OPEN = "";

export const cells: Cells = {
  added: { request: OPEN, response: OPEN },
  removed: { request: OPEN, response: OPEN },
  changed: {
    request: [() => import("./request-enumeration-value-changed.js")],
    response: [() => import("./response-enumeration-value-changed.js")],
  },
  widened: { request: OPEN, response: OPEN },
  narrowed: { request: OPEN, response: OPEN },
};
