/** What pages say that is no part of calls: words, examples, dates, release notes, and lists that came or went with their page. */
import type { Cells } from "../../rule.js";

const ONE_DIRECTION = "words of pages are judged once, as request";
const NO_OTHER = "words let neither more pass nor less";

export const cells: Cells = {
  added: {
    request: [
      () => import("./documentation-added-release.js"),
      () => import("./documentation-added-entry.js"),
      () => import("./documentation-added-member.js"),
      () => import("./documentation-added.js"),
    ],
    response: ONE_DIRECTION,
  },
  removed: {
    request: [
      () => import("./documentation-removed-release.js"),
      () => import("./documentation-removed-entry.js"),
      () => import("./documentation-removed-member.js"),
      () => import("./documentation-removed.js"),
    ],
    response: ONE_DIRECTION,
  },
  changed: {
    request: [
      () => import("./documentation-changed-release.js"),
      () => import("./documentation-changed-entry.js"),
      () => import("./documentation-changed.js"),
    ],
    response: ONE_DIRECTION,
  },
  widened: { request: NO_OTHER, response: ONE_DIRECTION },
  narrowed: { request: NO_OTHER, response: ONE_DIRECTION },
};
