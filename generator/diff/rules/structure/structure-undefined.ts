/** No page describes a structure any more. */
import type { Rule } from "../../rule.js";

export const rule: Rule = {
  id: "structure-undefined",
  level: "breaking",
  says: {
    en: "no page describes the structure {path} any more",
    zh: "结构 {path} 不再有文档定义",
  },
  because: {
    en: "The client no longer knows its members, so that code which reads them does not compile. The service need not have changed.",
    zh: "客户端不再知道其字段，读取这些字段的代码将无法编译。服务未必有变化。",
  },
};
