/** What an action does with the region: whether one must be named, and which ones serve it. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";

export const cells: Cells = {
  added: {
    request: [
      () => import("./region-use-added-required.js"),
      () => import("./region-use-added-only.js"),
      () => import("./region-use-added.js"),
    ],
    response: ONE_DIRECTION,
  },
  removed: { request: [() => import("./region-use-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [
      () => import("./region-use-demanded.js"),
      () => import("./region-use-regions-lost.js"),
      () => import("./region-use-regions-limited.js"),
      () => import("./region-use-restated.js"),
      () => import("./region-use-heeded.js"),
    ],
    response: ONE_DIRECTION,
  },
  widened: {
    request: [() => import("./region-use-ignored.js"), () => import("./region-use-widened.js")],
    response: ONE_DIRECTION,
  },
  narrowed: {
    request: [
      () => import("./region-use-demanded.js"),
      () => import("./region-use-regions-lost.js"),
      () => import("./region-use-regions-limited.js"),
      () => import("./region-use-heeded.js"),
    ],
    response: ONE_DIRECTION,
  },
};
