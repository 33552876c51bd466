/** "This field may return null": the output may be null. "May return empty" says nothing of null and does not fire. */
import type { ConstraintRule } from "./rule.js";

const MAY = /\bmay return `?null`?(?![\w-])|\bmay be `?null`?(?![\w-])|可能返回 ?`?null`?(?![\w-])/i;

export const nullable: ConstraintRule = ({ line, direction }) =>
  direction !== "input" && MAY.test(line) ? { nullable: true } : undefined;
