/**
 * A spec -> the service as the engine of mocks takes it: plain JSON, without words and history, with what is inferred. Of a service with some
 * actions only, what it keeps is inferred from the whole, with the types of that.
 */
import type { Action, Example, Spec } from "../../4-spec/spec.js";
import type { MockAction, MockExample, MockService } from "../../runtime/mock/runtime/service.js";
import { httpFacts } from "../client-operation.js";
import { bareMember } from "./bare-member.js";
import { type InferredAction, inferState } from "./infer-state.js";

export function mockData(spec: Spec, whole: Spec = spec): MockService {
  const { kind, responseRoot, endpoint, regions } = spec.protocol;
  const codes = Object.entries(spec.errors);
  const types = Object.entries(whole.types).filter(([, type]) => type.defined !== false);
  const rules = types.flatMap(([name, type]) => (type.rules === undefined ? [] : [[name, type.rules] as const]));
  const inferred = inferState(whole);
  const actions = Object.entries(spec.actions).map(
    ([name, action]) => [name, mockAction(action, spec, inferred.actions[name] ?? {})] as const,
  );
  return {
    vendor: spec.vendor,
    service: spec.service,
    version: spec.version ?? "",
    protocol: {
      kind,
      ...(responseRoot === undefined ? {} : { responseRoot }),
      ...(endpoint === undefined ? {} : { endpoint }),
    },
    ...(regions ? { regions: regions.map((region) => region.id) } : {}),
    actions: Object.fromEntries(actions),
    types: Object.fromEntries(types.map(([name, type]) => [name, type.members.map(bareMember)])),
    ...(rules.length === 0 ? {} : { rules: Object.fromEntries(rules) }),
    ...(Object.keys(inferred.resources).length === 0 ? {} : { resources: inferred.resources }),
    errors: codes.map(([code]) => code),
    commonErrors: codes.filter(([, error]) => error.common).map(([code]) => code),
  };
}

function mockAction(action: Action, spec: Spec, inferred: InferredAction): MockAction {
  const { status, region, rateLimit, clientToken, http, input, output, rules, errors = [], examples } = action;
  return {
    status,
    ...(region === undefined ? {} : { region }),
    ...(rateLimit === undefined ? {} : { rateLimit }),
    ...(clientToken === undefined ? {} : { clientToken }),
    ...(http === undefined ? {} : { http: httpFacts(http, action, spec) }),
    ...inferred,
    ...(input === undefined ? {} : { input: input.map(bareMember) }),
    ...(output === undefined ? {} : { output: output.map(bareMember) }),
    ...(rules === undefined ? {} : { rules }),
    errors,
    ...(examples === undefined ? {} : { examples: examples.flatMap(mockExample) }),
  };
}

function mockExample(example: Example): MockExample[] {
  const response = example.responses.find((own) => own.value !== undefined)?.value;
  const request = example.request?.body ?? example.request?.params;
  return response === undefined ? [] : [{ ...(request === undefined ? {} : { request }), response }];
}
