// Defaults of Booleans that the words tell by what happens.
import { defaultByMeaning } from "../../../generator/4-spec/constraints/default-by-meaning.js";
import { flag, text, testRule } from "./rule-cases.js";

testRule(defaultByMeaning, { type: flag }, [
  ["Whether to repaint the door. If not specified, the door is repainted by default.", { default: "true" }],
  ["Whether to restart the bell. It restarts by default.", { default: "true" }],
  ["Whether to restart the bell. It does not restart by default.", { default: "false" }],
  ["Whether to restart the bell. For old bells it restarts by default.", undefined],
  ["Whether to restart the bell. When the door is open, it restarts by default.", undefined],
  ["是否开启铃声，默认关闭。", { default: "false" }],
  ["是否开启铃声，默认开启", { default: "true" }],
  ["是否重启铃声，默认不重启。", { default: "false" }],
  ["是否禁止铃声。默认关闭。", undefined],
  ["是否开启铃声，默认false。", undefined],
  ["Whether to restart the bell. The lamp is on by default.", undefined],
  ["Whether to restart the bell. It restarts by default.", undefined, { type: text }],
]);
