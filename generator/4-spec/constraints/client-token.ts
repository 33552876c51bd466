/** "A unique string … to ensure the idempotence of the request", "用于保证请求幂等性": the token of a repeated call. */
import type { ConstraintRule } from "./rule.js";

const FORM =
  /\b(?:ensures?|guarantees?|guarantee the|make|to be|is)\b[^.]{0,60}\bidem-?poten(?:ce|cy|t)\b|\bidem-?poten(?:ce|cy) (?:of|token|parameter)\b|幂等/i;

export const clientToken: ConstraintRule = ({ sentences, type, name }) =>
  type.kind === "string" && (sentences.some((own) => FORM.test(own)) || /^client_?token$/i.test(name))
    ? { clientToken: true }
    : undefined;
