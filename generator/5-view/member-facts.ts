/** Members -> the facts that a canonical sentence states of them: the inverse of what stage 4 makes of such facts. */
import type { Bounds, LabelledValue, ProseCondition, ProseFacts, ProseFilter } from "../support/prose-facts.js";
import { rememberedOf } from "../support/remembered.js";
import type { Action, Condition, Constraints, EnumValue, Member, MemberRule } from "../4-spec/spec.js";

/** Asked for by each target. */
export const factsOf = rememberedOf((member: Member): ProseFacts => {
  const own = member.constraints ?? {};
  return {
    ...valueFacts(member.type.kind === "array" ? { ...own, ...own.items } : own),
    ...(own.default === undefined ? {} : { default: String(own.default) }),
    ...boundsOf("items", own.minItems, own.maxItems),
    ...(member.nullable ? { nullable: true as const } : {}),
    ...(own.requiredWhen ? { requiredWhen: own.requiredWhen.map(conditionOf) } : {}),
    ...(member.deprecated === undefined ? {} : { deprecated: member.deprecated }),
    ...(member.readOnly ? { readOnly: true as const } : {}),
    ...(member.from === undefined ? {} : { from: [member.from] }),
  };
});

/** Facts of the whole request or structure, each with the member whose row states it. */
export function sharedFacts({ rules, filters, clientToken, members }: SharedFacts): ReadonlyMap<string, ProseFacts> {
  const holder = members.find((own) => /^filters?$/i.test(own.name)) ?? members[0];
  return new Map(
    members.map(({ name }): [string, ProseFacts] => {
      const own = (rules ?? []).filter((rule) => `${rule.members[0] ?? ""}.`.startsWith(`${name}.`));
      return [
        name,
        {
          ...(own.length > 0 ? { rules: own } : {}),
          ...(filters && name === holder?.name ? { filters: filters.map(filterOf) } : {}),
          ...(clientToken === name ? { clientToken: true as const } : {}),
        },
      ];
    }),
  );
}

export interface SharedFacts extends Pick<Action, "filters" | "clientToken"> {
  readonly rules?: readonly MemberRule[];
  readonly members: readonly Member[];
}

function valueFacts(own: Constraints): ProseFacts {
  const open: Bounds = {
    ...(own.exclusiveMinimum === undefined ? {} : { above: own.exclusiveMinimum }),
    ...(own.exclusiveMaximum === undefined ? {} : { below: own.exclusiveMaximum }),
  };
  return {
    ...(own.enum ? { values: own.enum.map(valueOf) } : {}),
    ...boundsOf("range", own.minimum, own.maximum, open),
    ...(own.step === undefined ? {} : { step: own.step }),
    ...boundsOf("length", own.minLength, own.maxLength),
    ...(own.unit === undefined ? {} : { unit: own.unit }),
    ...(own.format === undefined ? {} : { format: own.format }),
  };
}

function valueOf({ value, label, deprecated }: EnumValue): LabelledValue {
  return {
    value: String(value),
    ...(label === undefined ? {} : { label }),
    ...(deprecated === undefined ? {} : { deprecated }),
  };
}

function conditionOf(own: Condition): ProseCondition {
  return "is" in own ? { member: own.member, is: own.is.map(String) } : { member: own.member, present: own.present };
}

function filterOf({ name, type, enum: values }: NonNullable<Action["filters"]>[number]): ProseFilter {
  return { name, type: type.kind, ...(values ? { values: values.map(valueOf) } : {}) };
}

function boundsOf(
  key: "range" | "length" | "items",
  least: number | undefined,
  most: number | undefined,
  open: Bounds = {},
): ProseFacts {
  const own = { ...(least === undefined ? {} : { least }), ...(most === undefined ? {} : { most }), ...open };
  return Object.keys(own).length > 0 ? { [key]: own } : {};
}
