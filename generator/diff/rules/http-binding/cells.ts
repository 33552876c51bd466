/** Method and path of an action, for protocols that address actions by them. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "it comes, goes or differs, and is neither wider nor narrower";

export const cells: Cells = {
  added: { request: [() => import("./http-binding-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./http-binding-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [() => import("./http-binding-changed-names.js"), () => import("./http-binding-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
