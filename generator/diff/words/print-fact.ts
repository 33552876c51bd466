/**
 * A condition, a rule across members, a documented value or a list of such values -> words that stand in a sentence; undefined for
 * anything else.
 */
import type { Condition, EnumValue, MemberRule, Scalar } from "../../4-spec/spec.js";
import type { Words } from "../rule.js";

export function printFact(value: unknown, language: keyof Words): string | undefined {
  if (isValue(value)) return printScalar(value.value);
  if (Array.isArray(value)) return value.length > 0 && value.every(isValue) ? printValues(value) : undefined;
  if (isCondition(value)) return printCondition(value, language);
  return isRule(value) ? printRule(value, language) : undefined;
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null;
}

function isValue(value: unknown): value is EnumValue {
  return isObject(value) && Object.keys(value).every((key) => OF_VALUES.has(key)) && "value" in value;
}

const OF_VALUES: ReadonlySet<string> = new Set(["value", "label", "deprecated"] satisfies (keyof EnumValue)[]);

function isCondition(value: unknown): value is Condition {
  return isObject(value) && "member" in value && ("is" in value || "present" in value);
}

function isRule(value: unknown): value is MemberRule {
  return isObject(value) && "kind" in value && "members" in value && Object.hasOwn(PASSED, String(value.kind));
}

function printValues(values: readonly EnumValue[]): string {
  return values.map((own) => printScalar(own.value)).join(", ");
}

function printScalar(value: Scalar): string {
  return value === "" ? '""' : String(value);
}

function printCondition(condition: Condition, language: keyof Words): string {
  const isEnglish = language === "en";
  if ("is" in condition) {
    const values = condition.is.map(printScalar).join(isEnglish ? " or " : " 或 ");
    return isEnglish ? `${condition.member} is ${values}` : `${condition.member} 为 ${values}`;
  }
  if (isEnglish) return `${condition.member} is ${condition.present ? "" : "not "}given`;
  return `${condition.present ? "传入了" : "未传入"} ${condition.member}`;
}

const PASSED: Readonly<Record<MemberRule["kind"], Words>> = {
  oneOf: { en: "exactly one", zh: "只能且必须传入其一" },
  atLeastOne: { en: "at least one", zh: "至少传入其一" },
  conflict: { en: "at most one", zh: "最多传入其一" },
};

function printRule({ kind, members }: MemberRule, language: keyof Words): string {
  const words = PASSED[kind][language];
  return language === "en" ? `${words} of ${members.join(", ")}` : `${members.join("、")} ${words}`;
}
