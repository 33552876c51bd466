/** The constraint rules. A new rule is one file beside this one, one line here, and its sentence forms as cases. */
import { atLeastOne } from "./at-least-one.js";
import { clientToken } from "./client-token.js";
import { conflicts } from "./conflicts.js";
import { defaultByMeaning } from "./default-by-meaning.js";
import { defaultValue } from "./default-value.js";
import { deprecated } from "./deprecated.js";
import { enumeration } from "./enumeration.js";
import { exampleValue } from "./example-value.js";
import { filterNames } from "./filter-names.js";
import { format } from "./format.js";
import { itemCount } from "./item-count.js";
import { nullable } from "./nullable.js";
import { range } from "./range.js";
import { readOnly } from "./read-only.js";
import { requiredWhen } from "./required-when.js";
import type { ConstraintRule } from "./rule.js";
import { step } from "./step.js";
import { textLength } from "./text-length.js";
import { unit } from "./unit.js";
import { valueSource } from "./value-source.js";

export const CONSTRAINT_RULES: Readonly<Record<string, ConstraintRule>> = {
  "constraints/enumeration": enumeration,
  "constraints/default-by-meaning": defaultByMeaning,
  "constraints/default-value": defaultValue,
  "constraints/range": range,
  "constraints/step": step,
  "constraints/text-length": textLength,
  "constraints/item-count": itemCount,
  "constraints/unit": unit,
  "constraints/format": format,
  "constraints/nullable": nullable,
  "constraints/required-when": requiredWhen,
  "constraints/conflicts": conflicts,
  "constraints/at-least-one": atLeastOne,
  "constraints/deprecated": deprecated,
  "constraints/read-only": readOnly,
  "constraints/value-source": valueSource,
  "constraints/filter-names": filterNames,
  "constraints/client-token": clientToken,
  "constraints/example-value": exampleValue,
};
