/** Types of members. In the client times are text, bytes are written as bytes and read as text, and what is open is unknown. */
import type { Cells } from "../../rule.js";

const ALWAYS = "a member is of some type from the first to the last";

export const cells: Cells = {
  added: { request: ALWAYS, response: ALWAYS },
  removed: { request: ALWAYS, response: ALWAYS },
  changed: {
    request: [
      () => import("./request-type-changed-to-list.js"),
      () => import("./request-type-changed-from-list.js"),
      () => import("./request-type-changed-structure.js"),
      () => import("./request-type-changed-time.js"),
      () => import("./request-type-changed-text.js"),
      () => import("./request-type-changed.js"),
    ],
    response: [
      () => import("./response-type-changed-to-list.js"),
      () => import("./response-type-changed-from-list.js"),
      () => import("./response-type-changed-structure.js"),
      () => import("./response-type-changed-time.js"),
      () => import("./response-type-changed-text.js"),
      () => import("./response-type-changed-integer.js"),
      () => import("./response-type-changed.js"),
    ],
  },
  widened: {
    request: [() => import("./request-type-widened-binary.js"), () => import("./request-type-widened.js")],
    response: [
      () => import("./response-type-widened-open.js"),
      () => import("./response-type-widened-large.js"),
      () => import("./response-type-widened.js"),
    ],
  },
  narrowed: {
    request: [
      () => import("./request-type-narrowed-binary.js"),
      () => import("./request-type-narrowed-stated.js"),
      () => import("./request-type-narrowed.js"),
    ],
    response: [() => import("./response-type-narrowed.js")],
  },
};
