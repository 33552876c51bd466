/** Permissions that callers of an action need. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "a permission is needed or it is not";

export const cells: Cells = {
  added: { request: [() => import("./permission-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./permission-removed.js")], response: ONE_DIRECTION },
  changed: { request: "a permission that differs is another permission", response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
