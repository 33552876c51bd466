/** How a long result is read piece by piece. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "it comes, goes or differs, and is neither wider nor narrower";

export const cells: Cells = {
  added: { request: [() => import("./paging-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./paging-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [() => import("./paging-changed-style.js"), () => import("./paging-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
