/** What service it is: vendor, site, name and version. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "what goes for the service as a whole is judged once, as request";
const NO_OTHER = "it comes, goes or differs, and is neither wider nor narrower";

export const cells: Cells = {
  added: {
    request: [() => import("./service-added-version.js"), () => import("./service-added.js")],
    response: ONE_DIRECTION,
  },
  removed: {
    request: [() => import("./service-removed-version.js"), () => import("./service-removed.js")],
    response: ONE_DIRECTION,
  },
  changed: {
    request: [
      () => import("./service-changed-version.js"),
      () => import("./service-changed-site.js"),
      () => import("./service-changed.js"),
    ],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
