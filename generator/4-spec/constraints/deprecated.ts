/**
 * "(Disused. Please use `StopType` instead.)", "This parameter is deprecated", "no longer supported", "该字段已废弃，请使用 X":
 * the member itself, and the member to use. "Whether the image is deprecated" is about something else.
 */
import type { ConstraintRule } from "./rule.js";

const FORM =
  /^[([（【]?\s*(?:deprecated|disused|obsolete|discontinued)\b|\b(?:this|the) (?:parameter|field|member|attribute|item)(?: `?\w+`?)? (?:is|has been|was|will be) (?:now )?(?:deprecated|disused|obsolete|discontinued|abandoned|no longer (?:used|supported|recommended|maintained|available))\b|^(?:it|which) (?:is|has been) deprecated\b|^[^:：`]*[[(]deprecated[\])][.。]?$|(?:(?:该|此|本)?(?:参数|字段)|^[（(【]?)\s*(?:已|即将)?(?:经)?(?:被)?(?:废弃|弃用|下线|不推荐使用|不再(?:使用|支持|维护|推荐))|[（(【]已?(?:废弃|弃用)[)）】]/i;
const USE =
  /\b(?:use|using|replaced (?:by|with)|recommend(?: using)?|replacement is) (?:the )?(?:parameter |field )?`?([A-Z]\w+)`?(?: (?:parameter|field))?(?: instead\b|[.,)]|$)|(?:请|建议|推荐)?(?:使用|改用|由|用)\s*[`"“]?([A-Z]\w+)[`"”]?\s*(?:字段|参数|代替|替代|[。，,）)]|$)/;

export const deprecated: ConstraintRule = ({ sentences, name }) => {
  const at = sentences.findIndex((own) => FORM.test(own));
  if (at < 0) return undefined;
  const near = sentences.slice(at, at + 2);
  const uses = near.flatMap((own) => {
    const match = USE.exec(own);
    return match ? [match[1] ?? match[2] ?? ""] : [];
  });
  const [use] = uses.filter((own) => own !== name);
  return { deprecated: use === undefined ? true : { use } };
};
