/** The constraint rules. A new rule is one file beside this one, one line here, and its sentence forms as cases. */
import { defaultValue } from "./default-value.js";
import { enumeration } from "./enumeration.js";
import { exampleValue } from "./example-value.js";
import { nullable } from "./nullable.js";
import { range } from "./range.js";
import type { ConstraintRule } from "./rule.js";
import { textLength } from "./text-length.js";
import { unit } from "./unit.js";

export const CONSTRAINT_RULES: Readonly<Record<string, ConstraintRule>> = {
  "constraints/enumeration": enumeration,
  "constraints/default-value": defaultValue,
  "constraints/range": range,
  "constraints/text-length": textLength,
  "constraints/unit": unit,
  "constraints/nullable": nullable,
  "constraints/example-value": exampleValue,
};
