/** What the service takes where a member is left out; wider where no call has ever left it out. */
import type { Cells } from "../../rule.js";

const ONE_VALUE = "a default is one value and not a set of them";

export const cells: Cells = {
  added: {
    request: [() => import("./request-default-added.js")],
    response: [() => import("./response-default-added.js")],
  },
  removed: {
    request: [() => import("./request-default-removed.js")],
    response: [() => import("./response-default-removed.js")],
  },
  changed: {
    request: [() => import("./request-default-changed.js")],
    response: [() => import("./response-default-changed.js")],
  },
  widened: {
    request: [() => import("./default-widened-from-required.js")],
    response: [() => import("./default-widened-from-required.js")],
  },
  narrowed: { request: ONE_VALUE, response: ONE_VALUE },
};
