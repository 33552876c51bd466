/** The order in which pages list something. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "an order is judged once, as request";
const NO_OTHER = "what comes into a list or goes is told on its own";

export const cells: Cells = {
  added: { request: NO_OTHER, response: ONE_DIRECTION },
  removed: { request: NO_OTHER, response: ONE_DIRECTION },
  changed: { request: [() => import("./order-changed.js")], response: ONE_DIRECTION },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
