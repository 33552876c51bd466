/** Values of examples against the declared types: wrong JSON types and members that no table declares. */
import { at } from "../../diagnostics/origin.js";
import { coerce } from "../coerce.js";
import type { Action, Example, Member, Spec, TypeExpression } from "../spec.js";
import type { Check, CheckInput } from "./check.js";

interface Finding {
  readonly path: string;
  readonly found?: string;
  readonly declared?: string;
}

export const exampleTypes: Check = ({ spec, pages, vendor, report }) => {
  for (const [name, action] of Object.entries(spec.actions)) {
    const page = pages.find((own) => own.action === name);
    (action.examples ?? []).forEach((example, i) => {
      const where = { index: i + 1, action: name };
      for (const { path, found, declared } of findings(example, action, { spec, vendor })) {
        const origin = page && at(page.source);
        if (declared === undefined) report.add("spec/example-undeclared", { ...where, path }, origin);
        else report.add("spec/example-type", { ...where, path, found: found ?? "?", declared }, origin);
      }
      const called = example.request?.params?.["Action"] ?? example.request?.headers?.[vendor.actionHeader ?? ""];
      if (called !== undefined && called !== name)
        report.add("spec/example-action", { ...where, found: called }, page && at(page.source));
    });
  }
};

function findings(example: Example, action: Action, { spec, vendor }: Pick<CheckInput, "spec" | "vendor">): Finding[] {
  const root = spec.protocol.responseRoot;
  const [input, output] = [action.input ?? [], action.output ?? []];
  const found: Finding[] = [];
  if (example.request?.body !== undefined) walkMembers(example.request.body, input, "input", spec, found);
  for (const [name, value] of Object.entries(example.request?.params ?? {})) {
    if (!vendor.commonInputs.includes(name)) walkParam(name, value, input, spec, found);
  }
  for (const { value } of example.responses) {
    const inner = root !== undefined && isObject(value) ? value[root] : value;
    if (inner !== undefined) walkMembers(inner, output, "output", spec, found);
  }
  return found;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function walkMembers(value: unknown, members: readonly Member[], path: string, spec: Spec, found: Finding[]): void {
  if (!isObject(value)) return;
  for (const [key, own] of Object.entries(value)) {
    const member = members.find((other) => other.name === key || other.seen?.some((sight) => sight.as === key));
    if (!member) found.push({ path: `${path}.${key}` });
    else if (own !== null) walkValue(own, member.type, `${path}.${key}`, spec, found);
  }
}

function walkValue(value: unknown, type: TypeExpression, path: string, spec: Spec, found: Finding[]): void {
  if (type.kind === "array") {
    if (!Array.isArray(value)) found.push({ path, found: kindOf(value), declared: "array" });
    else value.forEach((own) => walkValue(own, type.of, `${path}[]`, spec, found));
  } else if (type.kind === "struct" || type.kind === "ref") {
    const members =
      type.kind === "struct"
        ? type.members
        : spec.types[type.name]?.defined === false
          ? undefined
          : spec.types[type.name]?.members;
    if (!isObject(value))
      found.push({ path, found: kindOf(value), declared: type.kind === "ref" ? type.name : "struct" });
    else if (members) walkMembers(value, members, path, spec, found);
  } else if (!isScalarOf(value, type)) found.push({ path, found: kindOf(value), declared: type.kind });
}

function isScalarOf(value: unknown, type: TypeExpression): boolean {
  if (type.kind === "integer") return typeof value === "number" && Number.isInteger(value);
  if (type.kind === "float") return typeof value === "number";
  if (type.kind === "boolean") return typeof value === "boolean";
  return type.kind === "any" || type.kind === "map" || typeof value === "string";
}

function kindOf(value: unknown): string {
  return Array.isArray(value) ? "array" : typeof value;
}

/** `Filters.0.Values.0=x`, one part of the name a step; `N` stands for an index, and some names have dots of their own. */
function walkParam(name: string, value: string, input: readonly Member[], spec: Spec, found: Finding[]): void {
  const whole = input.some((member) => member.name === name);
  const [first = "", ...steps] = whole ? [name] : name.split(".");
  let type = input.find((member) => member.name === first)?.type;
  for (const step of steps) {
    if (/^(?:\d+|N|n)$/.test(step)) type = type?.kind === "array" ? type.of : undefined;
    else {
      const own: TypeExpression | undefined = type;
      if (own?.kind === "ref" && spec.types[own.name]?.defined === false) return;
      const members =
        own?.kind === "struct" ? own.members : own?.kind === "ref" ? spec.types[own.name]?.members : undefined;
      type = members?.find((member) => member.name === step)?.type;
    }
  }
  if (!type) found.push({ path: `input.${name}` });
  else if (coerce(value, type) === undefined) found.push({ path: `input.${name}`, found: "text", declared: type.kind });
}
