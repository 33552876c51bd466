/** What pages advise against: members, with what to use instead where the page names it, and values. */
import type { Cells } from "../../rule.js";

const NO_OTHER = "advice lets neither more pass nor less";

export const cells: Cells = {
  added: {
    request: [
      () => import("./deprecation-added-value.js"),
      () => import("./request-deprecation-added-replaced.js"),
      () => import("./request-deprecation-added.js"),
    ],
    response: [
      () => import("./deprecation-added-value.js"),
      () => import("./response-deprecation-added-replaced.js"),
      () => import("./response-deprecation-added.js"),
    ],
  },
  removed: {
    request: [() => import("./deprecation-removed-value.js"), () => import("./request-deprecation-removed.js")],
    response: [() => import("./deprecation-removed-value.js"), () => import("./response-deprecation-removed.js")],
  },
  changed: {
    request: [() => import("./deprecation-changed-replaced.js"), () => import("./deprecation-changed.js")],
    response: [() => import("./deprecation-changed-replaced.js"), () => import("./deprecation-changed.js")],
  },
  widened: { request: NO_OTHER, response: NO_OTHER },
  narrowed: { request: NO_OTHER, response: NO_OTHER },
};
