/** Forms of a structure, each selected by values of its members, and whether requests must hold one. The client tells of them in comments alone. */
import type { Cells } from "../../rule.js";

export const cells: Cells = {
  added: {
    request: [() => import("./request-variant-added-required.js"), () => import("./request-variant-added.js")],
    response: [() => import("./response-variant-added.js")],
  },
  removed: {
    request: [() => import("./request-variant-removed.js")],
    response: [() => import("./response-variant-removed.js")],
  },
  changed: { request: [() => import("./variant-restated.js")], response: [() => import("./variant-restated.js")] },
  widened: {
    request: [() => import("./request-variant-widened.js")],
    response: [() => import("./response-variant-restated.js")],
  },
  narrowed: {
    request: [() => import("./request-variant-narrowed.js")],
    response: [() => import("./response-variant-restated.js")],
  },
};
