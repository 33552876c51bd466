import type { Cells } from "../../rule.js";

const OPEN = "";

export const cells: Cells = {
  added: { request: OPEN, response: OPEN },
  removed: { request: OPEN, response: OPEN },
  changed: { request: OPEN, response: OPEN },
  widened: { request: OPEN, response: OPEN },
  narrowed: { request: OPEN, response: OPEN },
};
