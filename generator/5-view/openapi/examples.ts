/**
 * The examples of an action -> example objects of OpenAPI: inputs nested as JSON, answers as they are printed. What is no
 * valid JSON is left out. `example-2` is the action's second example, of whatever part.
 */
import type { Action, Spec } from "../../4-spec/spec.js";
import type { Vendor } from "../../vendors/vendor.js";
import type { WireRules } from "../../vendors/wire-rules.js";
import { exampleInput } from "./example-input.js";
import { defined, type JsonSchema } from "./json-schema.js";

interface NamedExample {
  readonly key: string;
  readonly title: string | undefined;
  readonly value: unknown;
}

export type Examples = readonly NamedExample[];

export function inputExamples(action: Action, spec: Spec, vendor: Vendor, wire: WireRules): Examples {
  const common = new Set([
    ...vendor.commonInputs,
    ...wire.send.map((own) => own.name),
    ...Object.values(spec.protocol.commonParameters ?? {}).flatMap((own) => own.map((member) => member.name)),
  ]);
  return (action.examples ?? []).flatMap(({ title, request, valid }, i) => {
    const value = exampleInput(request, action.input ?? [], spec.types, (name) => common.has(name));
    return value === undefined || valid === false ? [] : [{ key: `example-${i + 1}`, title, value }];
  });
}

export function answerExamples(action: Action): Examples {
  return (action.examples ?? []).flatMap(({ title, responses, valid }, i) => {
    const values = valid === false ? [] : responses.flatMap(({ value }) => (value === undefined ? [] : [value]));
    return values.map((value, n) => ({ key: `example-${i + 1}${n === 0 ? "" : `-${n + 1}`}`, title, value }));
  });
}

/** Cut down to some members of the input; examples that have none of them are left out. */
export function pickMembers(examples: Examples, names: readonly string[]): Examples {
  return examples.flatMap((example) => {
    const own = Object.entries(example.value as object).filter(([name]) => names.includes(name));
    return own.length === 0 ? [] : [{ ...example, value: Object.fromEntries(own) as object }];
  });
}

/** The values of one member. */
export function pickMember(examples: Examples, name: string): Examples {
  return pickMembers(examples, [name]).map((own) => ({
    ...own,
    value: Object.values(own.value as object)[0] as unknown,
  }));
}

export function examplesEntry(examples: Examples): JsonSchema {
  if (examples.length === 0) return {};
  const entries = examples.map(({ key, title, value }) => [key, defined({ summary: title, value })] as const);
  return { examples: Object.fromEntries(entries) };
}
