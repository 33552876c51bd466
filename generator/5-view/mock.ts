/**
 * Target `mock`: the data of one service for the mock engine, which is copied beside it, a function that starts it, and a table
 * of how well each action is answered.
 */
import type { MockService } from "../runtime/mock/runtime/service.js";
import { MOCK_PROTOCOLS } from "../vendors/protocols.js";
import { serviceTitle } from "./describe.js";
import { jsonLiteral, literalEnd } from "./json-literal.js";
import { code, escapeMarkdown } from "./markdown.js";
import { type CoverageRow, coverageOf } from "./mock/coverage.js";
import { mockData } from "./mock/mock-data.js";
import type { Target, View } from "./target.js";
import { escapeComment } from "./typescript/doc-comment.js";
import { keyName, pascalCase } from "./typescript/identifiers.js";

export const mockTarget: Target = {
  name: "mock",
  folder: "mock",
  needs: ["client"],
  protocols: MOCK_PROTOCOLS,
  toView(input): View {
    const { spec } = input;
    const service = mockData(spec);
    const entries = printEntries(service);
    const rows = coverageOf(service, input.behaviours);
    const data = {
      title: escapeComment(serviceTitle(input)),
      heading: escapeMarkdown(serviceTitle(input)),
      create: `create${pascalCase(spec.service)}Mock`,
      entries,
      closing: literalEnd(entries),
      coverage: rows.map(printRow),
      counts: countsOf(rows),
    };
    return { data, each: {} };
  },
};

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
