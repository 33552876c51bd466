/** Rules across members of a request or a structure, judged by which sets of members they let be given. */
import type { Cells } from "../../rule.js";

export const cells: Cells = {
  added: {
    request: [() => import("./request-group-rule-added.js")],
    response: [() => import("./response-group-rule-differs.js")],
  },
  removed: {
    request: [() => import("./request-group-rule-removed.js")],
    response: [() => import("./response-group-rule-differs.js")],
  },
  changed: {
    request: [() => import("./request-group-rule-changed.js")],
    response: [() => import("./response-group-rule-differs.js")],
  },
  widened: {
    request: [() => import("./request-group-rule-widened-added.js"), () => import("./request-group-rule-widened.js")],
    response: [() => import("./response-group-rule-differs.js")],
  },
  narrowed: {
    request: [() => import("./request-group-rule-narrowed.js")],
    response: [() => import("./response-group-rule-differs.js")],
  },
};
