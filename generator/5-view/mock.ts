/**
 * Target `mock`: the data of one service for the mock engine, which is copied beside it, a function that starts it, and a table
 * of how well each action is answered.
 */
import type { Spec } from "../4-spec/spec.js";
import type { MockService } from "../runtime/mock/runtime/service.js";
import { MOCK_BEHAVIOURS, proofOf } from "../vendors/mock-behaviours.js";
import { foreignMockModules, MOCK_PROTOCOLS, mockProtocol } from "../vendors/protocols.js";
import { serviceTitle } from "./describe.js";
import { jsonLiteral, literalEnd } from "./json-literal.js";
import { code, escapeMarkdown } from "./markdown.js";
import { type CoverageRow, coverageOf } from "./mock/coverage.js";
import { mockData } from "./mock/mock-data.js";
import type { BehaviourModule, Target, View, ViewItem } from "./target.js";
import { escapeComment } from "./typescript/doc-comment.js";
import { fitList } from "./typescript/fit.js";
import { functionName, keyName, pascalCase } from "./typescript/identifiers.js";

export const mockTarget: Target = {
  name: "mock",
  folder: "mock",
  needs: ["client"],
  protocols: MOCK_PROTOCOLS.map((own) => own.kind),
  behaves: true,
  toView(input): View {
    const { spec, behaviours = [] } = input;
    const service = mockData(spec, input.whole);
    const entries = printEntries(service);
    const rows = coverageOf(
      service,
      behaviours.map(({ coverage }) => coverage),
      proofOf(spec),
    );
    const own = importsOf(behaviours);
    const data = {
      title: escapeComment(serviceTitle(input)),
      heading: escapeMarkdown(serviceTitle(input)),
      create: `create${pascalCase(spec.service)}Mock`,
      entries,
      closing: literalEnd(entries),
      behaviours: own,
      list: printList(own),
      coverage: rows.map(printRow),
      counts: countsOf(rows),
    };
    const { kind } = spec.protocol;
    return {
      data,
      // The registry of the one protocol, in the place of that of all.
      each: { registry: [{ file: "registry", kind, ...mockProtocol(kind) } as ViewItem] },
      // What is served beside the service is for the command that serves.
      without: [...foreignBehaviours(spec), ...foreignWire(kind), "runtime/control/"],
    };
  },
};

function foreignWire(kind: string): readonly string[] {
  return ["registry", ...foreignMockModules(kind)].map((file) => `runtime/wire/${file}.ts`);
}

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

function printList(imports: readonly BehaviourImport[]): string | undefined {
  const names = imports.map(({ name }) => name);
  return names.length === 0 ? undefined : fitList("const behaviours = ", names);
}

/** Fields that hold one entry an action, a type or a resource stand on as many lines, so that a change shows as a line. */
const MANY = ["actions", "types", "rules", "resources"];

function printEntries(data: MockService): string[] {
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

function printRow({ action, coverage, why, proof }: CoverageRow): Record<keyof CoverageRow, string> {
  return { action: code(action), coverage, why: escapeMarkdown(why), proof: escapeMarkdown(proof) };
}

function countsOf(rows: readonly CoverageRow[]): { readonly word: string; readonly count: number }[] {
  const words = ["stateful", "computed", "examples", "undocumented"] as const;
  return words.map((word) => ({ word, count: rows.filter(({ coverage }) => coverage === word).length }));
}
