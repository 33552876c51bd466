// Input in which every id has the documented shape: what valid-input.ts made, with the places that a mock takes for ids of what
// it keeps filled by the shape of such ids. Each resource has one id, the same each time.
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";

type Input = Readonly<Record<string, unknown>>;

export function withKnownIds(input: Input, { references = {} }: MockAction, service: MockService): Input {
  return Object.entries(references).reduce<unknown>((made, [path, { resource }]) => {
    const id = knownId(resource, service);
    return replaceAt(made, path.split("."), (given) => id ?? given);
  }, input) as Input;
}

/** Undefined where no shape is known: any text could be the id. */
export function knownId(resource: string, { resources = {} }: MockService): string | number | undefined {
  const form = resources[resource]?.idForm;
  switch (form?.kind) {
    case "text":
      return form.prefix + "1".repeat(form.length);
    case "uuid":
      return "11111111-1111-4111-8111-111111111111";
    case "count":
      return form.first;
    case undefined:
      return undefined;
  }
}

/** Only what is there is replaced; `[]` at the end of a step goes into each item. */
function replaceAt(value: unknown, [step, ...rest]: readonly string[], change: (given: unknown) => unknown): unknown {
  if (step === undefined) return change(value);
  if (typeof value !== "object" || value === null) return value;
  const name = step.replace(/\[\]$/, "");
  const given = (value as Input)[name];
  if (given === undefined) return value;
  const inner = (item: unknown): unknown => replaceAt(item, rest, change);
  return { ...value, [name]: step === name || !Array.isArray(given) ? inner(given) : given.map(inner) };
}
