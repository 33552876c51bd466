/** Named structures: that they come, go or have another name, that pages define them, and that a member refers to the same one otherwise. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "a structure as a whole is judged once, as request";

export const cells: Cells = {
  added: { request: [() => import("./structure-added.js")], response: ONE_DIRECTION },
  removed: { request: [() => import("./structure-removed.js")], response: ONE_DIRECTION },
  changed: {
    request: [
      () => import("./structure-renamed.js"),
      () => import("./structure-named.js"),
      () => import("./structure-restated.js"),
    ],
    response: ONE_DIRECTION,
  },
  widened: { request: [() => import("./structure-undefined.js")], response: ONE_DIRECTION },
  narrowed: { request: [() => import("./structure-defined.js")], response: ONE_DIRECTION },
};
