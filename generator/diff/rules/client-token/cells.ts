/** The member that makes a repeated call take effect once. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "it comes, goes or differs, and is neither wider nor narrower";

export const cells: Cells = {
  added: { request: [() => import("./client-token-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./client-token-removed.js")], response: ONE_DIRECTION },
  changed: { request: [() => import("./client-token-changed.js")], response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
