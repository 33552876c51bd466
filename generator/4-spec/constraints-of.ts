/**
 * Facts of a description -> constraints in the member's type. Of an array, facts about values are about its items.
 * A value that is none of the type is left out: the rules make no such values.
 */
import type { Bounds, LabelledValue, ProseCondition, ProseFacts } from "../support/prose-facts.js";
import { coerce } from "./coerce.js";
import type { Constraints, EnumValue, TypeExpression } from "./spec.js";

type Made = { -readonly [Key in keyof Constraints]: Constraints[Key] };

export function constraintsOf(facts: ProseFacts, type: TypeExpression): { constraints?: Constraints } {
  const standard = facts.default === undefined ? undefined : coerce(facts.default, type);
  const values = valueConstraints(facts, type.kind === "array" ? type.of : type);
  const items = type.kind === "array" && Object.keys(values).length > 0 ? { items: values } : {};
  const constraints: Constraints = {
    ...(standard === undefined ? {} : { default: standard }),
    ...(type.kind === "array" ? items : values),
    ...bounds(facts.items, "minItems", "maxItems"),
    ...(facts.requiredWhen ? { requiredWhen: facts.requiredWhen.map(conditionOf) } : {}),
  };
  return Object.keys(constraints).length > 0 ? { constraints } : {};
}

function valueConstraints(facts: ProseFacts, type: TypeExpression): Constraints {
  const values = facts.values && enumOf(facts.values, type);
  return {
    ...(values ? { enum: values } : {}),
    ...bounds(facts.range, "minimum", "maximum"),
    ...(facts.range?.above === undefined ? {} : { exclusiveMinimum: facts.range.above }),
    ...(facts.range?.below === undefined ? {} : { exclusiveMaximum: facts.range.below }),
    ...(facts.step === undefined ? {} : { step: facts.step }),
    ...bounds(facts.length, "minLength", "maxLength"),
    ...(facts.format === undefined ? {} : { format: facts.format }),
    ...(facts.unit === undefined ? {} : { unit: facts.unit }),
  };
}

/** Values in their type; undefined where one is no value of it. */
export function enumOf(values: readonly LabelledValue[], type: TypeExpression): EnumValue[] | undefined {
  const made = values.flatMap(({ value, ...rest }): EnumValue[] => {
    const own = coerce(value, type);
    return own === undefined ? [] : [{ value: own, ...rest }];
  });
  return made.length === values.length ? made : undefined;
}

/** Values are text until the member they are compared with is known (link-references.ts). */
function conditionOf(own: ProseCondition): NonNullable<Constraints["requiredWhen"]>[number] {
  return own;
}

function bounds(own: Bounds | undefined, least: keyof Made, most: keyof Made): Made {
  return {
    ...(own?.least === undefined ? {} : { [least]: own.least }),
    ...(own?.most === undefined ? {} : { [most]: own.most }),
  };
}
