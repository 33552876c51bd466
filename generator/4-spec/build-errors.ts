/** Error tables of all pages -> the error codes of the service: common to all services or its own, with their words. */
import { cellOf, cellText, type PageFacts } from "../3-facts/facts.js";
import { compareAscii } from "../support/text.js";
import type { SpecContext } from "./context.js";
import { paragraphs } from "./read-members.js";
import type { ErrorCase, ErrorDefinition } from "./spec.js";
import { at } from "../diagnostics/origin.js";

interface Found {
  common: boolean;
  listed: boolean;
  readonly messages: Map<string, string[]>;
}

export function buildErrors(pages: readonly PageFacts[], { report }: SpecContext): Map<string, ErrorDefinition> {
  const found = new Map<string, Found>();
  const lists = pages.some((page) => page.kind === "error-codes");
  const ordered = [...pages].sort((a, b) => Number(a.kind === "action") - Number(b.kind === "action"));
  for (const page of ordered) {
    for (const section of page.sections.filter((own) => own.role === "errors")) {
      const common = section.name?.text === "common";
      for (const table of section.blocks.filter((block) => block.kind === "table")) {
        for (const row of table.rows) {
          const code = cellText(cellOf(table, row, "code"));
          const own = found.get(code) ?? {
            common,
            listed: page.kind !== "action",
            messages: new Map<string, string[]>(),
          };
          if (page.kind === "action" && lists && !own.listed && !found.has(code)) {
            report.add(
              "spec/error-unlisted",
              { code, action: page.action ?? "?" },
              at(page.source, ...(cellOf(table, row, "code")?.lines ?? [])),
            );
          }
          found.set(code, own);
          if (page.descriptions === "keep")
            addMessage(own, paragraphs(cellText(cellOf(table, row, "description"))), page.action);
        }
      }
    }
  }
  return new Map([...found].map(([code, own]) => [code, { common: own.common, ...casesOf(own) }]));
}

function addMessage(found: Found, message: string, action: string | undefined): void {
  if (message === "") return;
  const actions = found.messages.get(message) ?? [];
  found.messages.set(message, action === undefined || actions.includes(action) ? actions : [...actions, action]);
}

/** One case a wording; the actions are named only where there are several. */
function casesOf({ messages }: Found): { cases?: ErrorCase[] } {
  if (messages.size === 0) return {};
  const several = messages.size > 1;
  return {
    cases: [...messages]
      .sort((a, b) => compareAscii(a[0], b[0]))
      .map(([message, actions]) => ({
        message,
        ...(several && actions.length > 0 ? { actions } : {}),
      })),
  };
}
