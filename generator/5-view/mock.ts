/** Target `mock`: the data of one service for the mock engine, which is copied beside it, and a function that starts it. */
import type { Action, Example, Member, Spec } from "../4-spec/spec.js";
import { MOCK_BEHAVIOURS } from "../vendors/mock-behaviours.js";
import { MOCK_PROTOCOLS } from "../vendors/protocols.js";
import { serviceTitle } from "./describe.js";
import { jsonLiteral, literalEnd } from "./json-literal.js";
import type { BehaviourModule, Target, View } from "./target.js";
import { fitList } from "./typescript/fit.js";
import { escapeComment } from "./typescript/doc-comment.js";
import { functionName, keyName, pascalCase } from "./typescript/identifiers.js";

export const mockTarget: Target = {
  name: "mock",
  folder: "mock",
  needs: ["client"],
  protocols: MOCK_PROTOCOLS,
  behaves: true,
  toView(input): View {
    const { spec } = input;
    const entries = printEntries(mockData(spec));
    const own = importsOf(input.behaviours ?? []);
    const data = {
      title: escapeComment(serviceTitle(input)),
      create: `create${pascalCase(spec.service)}Mock`,
      entries,
      closing: literalEnd(entries),
      behaviours: own,
      list:
        own.length === 0
          ? undefined
          : fitList(
              "const behaviours = ",
              own.map(({ name }) => name),
            ),
    };
    return { data, each: {}, without: foreignBehaviours(spec) };
  },
};

/** Folders of behaviours that belong to other services. */
function foreignBehaviours({ vendor, service }: Spec): readonly string[] {
  return Object.keys(MOCK_BEHAVIOURS)
    .filter((other) => other !== `${vendor}/${service}`)
    .map((other) => `behaviours/${other}/`);
}

interface BehaviourImport {
  readonly name: string;
  readonly path: string;
}

/** Named by their files; two of one name are numbered. */
function importsOf(modules: readonly BehaviourModule[]): readonly BehaviourImport[] {
  const used = new Map<string, number>();
  return modules.map(({ from }) => {
    const word = functionName(pascalCase(from.replace(/^.*\//, "").replace(/\.\w+$/, ""))) || "behaviour";
    const before = used.get(word) ?? 0;
    used.set(word, before + 1);
    return { name: before === 0 ? word : `${word}${before + 1}`, path: from };
  });
}

/** The service as the engine of mocks takes it: plain JSON, of the shape `MockService` of its runtime. */
export function mockData(spec: Spec): MockData {
  const { kind, responseRoot, endpoint, regions } = spec.protocol;
  const codes = Object.entries(spec.errors);
  const types = Object.entries(spec.types).filter(([, type]) => type.defined !== false);
  return {
    vendor: spec.vendor,
    service: spec.service,
    version: spec.version ?? "",
    protocol: { kind, ...defined({ responseRoot, endpoint }) },
    ...(regions ? { regions: regions.map((region) => region.id) } : {}),
    actions: Object.fromEntries(Object.entries(spec.actions).map(([name, action]) => [name, mockAction(action)])),
    types: Object.fromEntries(types.map(([name, type]) => [name, type.members.map(mockMember)])),
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

function mockAction(action: Action): object {
  return defined({
    status: action.status,
    region: action.region,
    rateLimit: action.rateLimit,
    clientToken: action.clientToken,
    input: action.input?.map(mockMember),
    output: action.output?.map(mockMember),
    errors: action.errors ?? [],
    examples: action.examples?.flatMap(mockExample),
  });
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
