/**
 * "only used as an output parameter", "serves only as a response parameter … cannot be used as an input parameter",
 * "仅作为出参": the service sets the member. On members of types; an output needs no such words.
 */
import type { ConstraintRule } from "./rule.js";

const FORM =
  /\bonly (?:be )?(?:used|serves?|returned|valid|available)(?: currently)? (?:as|for|in) (?:an? |the )?(?:output|response|returned?)\b|\b(?:used )?only for (?:the )?output\b|\bfor output (?:usage|use|purposes?) only\b|\bcan(?:not|'t| not) be used as an? (?:input|request) parameter\b|\b(?:read[- ]only|output[- ]only) (?:parameter|field|member)\b|\bis read-only\b|(?:仅|只)(?:作为|用作|用于|在)?(?:出参|输出参数|返回参数|响应参数|输出)|(?:只读)(?:参数|字段)|不(?:能|可|支持)作为入参/i;

export const readOnly: ConstraintRule = ({ sentences, direction }) =>
  direction === "type" && sentences.some((own) => FORM.test(own)) ? { readOnly: true } : undefined;
