/** The rules by which requests and answers travel: their name, the object around answers, the methods of signing. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "what goes for the service as a whole is judged once, as request";
const NO_OTHER = "it comes, goes or differs, and is neither wider nor narrower";

export const cells: Cells = {
  added: {
    request: [() => import("./protocol-added-method.js"), () => import("./protocol-added.js")],
    response: ONE_DIRECTION,
  },
  removed: {
    request: [() => import("./protocol-removed-method.js"), () => import("./protocol-removed.js")],
    response: ONE_DIRECTION,
  },
  changed: {
    request: [() => import("./protocol-changed-root.js"), () => import("./protocol-changed.js")],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
