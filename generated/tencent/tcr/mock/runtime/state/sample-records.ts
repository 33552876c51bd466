/**
 * Records of a resource as the documented examples of its listings show them: the values that a service decides by itself are
 * taken from there.
 */
import { isObject, type JsonObject } from "../../../client/runtime/json.js";
import { unwrapResponse } from "../answers/choose-example.js";
import type { MockAction, MockService } from "../service.js";
import { valuesAt } from "./paths.js";

/** Those of lists first: they show things as they are, where the answer about one may be a pattern of it. */
export function sampleRecords(service: MockService, resource: string): JsonObject[] {
  const isSingle = ({ binding }: MockAction): number => (binding?.kind === "list" && binding.single === true ? 1 : 0);
  const actions = Object.values(service.actions).sort((left, right) => isSingle(left) - isSingle(right));
  return actions.flatMap((action) => samplesOf(action, service, resource));
}

function samplesOf({ binding, examples = [] }: MockAction, service: MockService, resource: string): JsonObject[] {
  if (binding?.kind !== "list" || binding.resource !== resource) return [];
  const path = binding.single === true ? binding.items : `${binding.items}[]`;
  return examples.flatMap(({ response }) => {
    const output = unwrapResponse(response, service.protocol.responseRoot);
    return (binding.items === "" ? [output] : valuesAt(output, path)).filter(isObject);
  });
}
