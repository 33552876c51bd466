/** The well-known format of texts; base64 says not what a text looks like but how bytes are put into it. */
import type { Cells } from "../../rule.js";

const UNORDERED = "no order among formats is known";

export const cells: Cells = {
  added: {
    request: [() => import("./request-format-added-encoding.js"), () => import("./request-format-added.js")],
    response: [() => import("./response-format-added-encoding.js"), () => import("./response-format-added.js")],
  },
  removed: {
    request: [() => import("./request-format-removed-encoding.js"), () => import("./request-format-removed.js")],
    response: [() => import("./response-format-removed.js")],
  },
  changed: {
    request: [() => import("./request-format-changed.js")],
    response: [() => import("./response-format-changed.js")],
  },
  widened: { request: UNORDERED, response: UNORDERED },
  narrowed: { request: UNORDERED, response: UNORDERED },
};
