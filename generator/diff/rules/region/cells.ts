/** The regions of the service; what an action does with a region is a region use. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "it tells how the service is called, and is judged as request";
const NO_OTHER = "a region is served or it is not";

export const cells: Cells = {
  added: { request: [() => import("./region-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./region-removed.js")], response: ONE_DIRECTION },
  changed: { request: "a region with another id is another region", response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
