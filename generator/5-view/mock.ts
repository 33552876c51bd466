/** Target `mock`: the data of one service for the mock engine, which is copied beside it, and a function that starts it. */
import type { Action, Example, Member, Spec } from "../4-spec/spec.js";
import { foreignMockModules, MOCK_PROTOCOLS, mockProtocol } from "../vendors/protocols.js";
import { httpFacts } from "./client-operation.js";
import { serviceTitle } from "./describe.js";
import { jsonLiteral, literalEnd } from "./json-literal.js";
import type { Target, View, ViewItem } from "./target.js";
import { escapeComment } from "./typescript/doc-comment.js";
import { keyName, pascalCase } from "./typescript/identifiers.js";

export const mockTarget: Target = {
  name: "mock",
  folder: "mock",
  needs: ["client"],
  protocols: MOCK_PROTOCOLS.map((own) => own.kind),
  toView(input): View {
    const { spec } = input;
    const { kind } = spec.protocol;
    const entries = printEntries(mockData(spec));
    const data = {
      title: escapeComment(serviceTitle(input)),
      create: `create${pascalCase(spec.service)}Mock`,
      entries,
      closing: literalEnd(entries),
    };
    return {
      data,
      // The registry of the one protocol, in the place of that of all.
      each: { registry: [{ file: "registry", kind, ...mockProtocol(kind) } as ViewItem] },
      without: ["registry", ...foreignMockModules(kind)].map((file) => `runtime/wire/${file}.ts`),
    };
  },
};

/** The service as the engine of mocks takes it: plain JSON, of the shape `MockService` of its runtime. */
export function mockData(spec: Spec): MockData {
  const { kind, responseRoot, endpoint, regions } = spec.protocol;
  const codes = Object.entries(spec.errors);
  const types = Object.entries(spec.types).filter(([, type]) => type.defined !== false);
  const rules = types.flatMap(([name, type]) => (type.rules === undefined ? [] : [[name, mockRules(type)]]));
  return {
    vendor: spec.vendor,
    service: spec.service,
    version: spec.version ?? "",
    protocol: { kind, ...defined({ responseRoot, endpoint }) },
    ...(regions ? { regions: regions.map((region) => region.id) } : {}),
    actions: Object.fromEntries(Object.entries(spec.actions).map(([name, action]) => [name, mockAction(action, spec)])),
    types: Object.fromEntries(types.map(([name, type]) => [name, type.members.map(mockMember)])),
    ...(rules.length > 0 ? { rules: Object.fromEntries(rules) as object } : {}),
    errors: codes.map(([code]) => code),
    commonErrors: codes.filter(([, error]) => error.common).map(([code]) => code),
  };
}

type MockData = Readonly<Record<string, unknown>>;

/** Fields that hold one entry an action or a type stand on as many lines, so that a change shows as a line. */
const MANY = ["actions", "types"];

function printEntries(data: MockData): string[] {
  return Object.entries(data).flatMap(([field, value]) =>
    MANY.includes(field)
      ? [
          `${field}: {`,
          ...Object.entries(value as object).map(([name, one]) => `  ${keyName(name)}: ${jsonLiteral(one)},`),
          "},",
        ]
      : [`${field}: ${jsonLiteral(value)},`],
  );
}

function mockAction(action: Action, spec: Spec): object {
  return defined({
    status: action.status,
    http: action.http && httpFacts(action.http, action, spec),
    region: action.region,
    input: action.input?.map(mockMember),
    output: action.output?.map(mockMember),
    rules: mockRules(action),
    errors: action.errors ?? [],
    examples: action.examples?.flatMap(mockExample),
  });
}

function mockRules({ rules }: Pick<Action, "rules">): object[] | undefined {
  return rules?.map(({ kind, members }) => ({ kind, members }));
}

/** What the engine needs: no words, no history. */
function mockMember({ description: _d, lifetime: _l, ...member }: Member): object {
  return member;
}

function mockExample(example: Example): object[] {
  const response = example.responses.find((own) => own.value !== undefined)?.value;
  const request = example.request?.body ?? example.request?.params;
  return response === undefined ? [] : [defined({ request, response })];
}

function defined(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
