/** Other members stand in a path that is the same but for them. */
import type { HttpBinding } from "../../../4-spec/spec.js";
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "http-binding-changed-names",
  level: "risky",
  effect: "differs",
  when: ({ before, after }) => withoutNames(before) === withoutNames(after),
  says: {
    en: "{path} takes other members in its path: {after}, before {before}",
    zh: "{path} 路径中的字段有变：{after}，原为 {before}",
  },
  because: {
    en: "Where a member only has another name the request is the same; where it is another member, another value stands in the path.",
    zh: "若只是字段更名，请求不变；若是另一个字段，路径中的值也会不同。",
  },
};

function withoutNames(value: unknown): string {
  const { method, path } = value as HttpBinding;
  return `${method} ${path.replace(/\{[^{}]*\}/g, "{}")}`;
}
