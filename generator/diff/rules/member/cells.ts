/** Members of structures and of their forms: that they come, go or have another name. In a form stands what differs there from the structure. */
import type { Cells } from "../../rule.js";

const NO_OTHER = "a member is there or it is not";

export const cells: Cells = {
  added: {
    request: [
      () => import("./request-member-added-variant.js"),
      () => import("./request-member-added-read-only.js"),
      () => import("./request-member-added-required.js"),
      () => import("./request-member-added-conditional.js"),
      () => import("./request-member-added-optional.js"),
    ],
    response: [() => import("./response-member-added-variant.js"), () => import("./response-member-added.js")],
  },
  removed: {
    request: [
      () => import("./request-member-removed-variant.js"),
      () => import("./request-member-removed-read-only.js"),
      () => import("./request-member-removed-deprecated.js"),
      () => import("./request-member-removed.js"),
    ],
    response: [
      () => import("./response-member-removed-variant.js"),
      () => import("./response-member-removed-deprecated.js"),
      () => import("./response-member-removed.js"),
    ],
  },
  changed: {
    request: [() => import("./request-member-renamed.js")],
    response: [() => import("./response-member-renamed.js")],
  },
  widened: { request: NO_OTHER, response: NO_OTHER },
  narrowed: { request: NO_OTHER, response: NO_OTHER },
};
