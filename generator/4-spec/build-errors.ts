/** Error tables of all pages -> the error codes of the service: common to all services or its own, with their words. */
import { cellOf, cellText, type Cell, type ColumnRole, type PageFacts, type Table } from "../3-facts/facts.js";
import { compareAscii } from "../support/text.js";
import type { SpecContext } from "./context.js";
import { paragraphs } from "./read-members.js";
import type { ErrorCase, ErrorDefinition } from "./spec.js";
import { at } from "../diagnostics/origin.js";

type Reading = Pick<ErrorCase, "http" | "message" | "solution">;

interface Found {
  readonly common: boolean;
  readonly listed: boolean;
  /** Readings of the code by what they say, with the actions that say it. */
  readonly readings: Map<string, { readonly reading: Reading; readonly actions: string[] }>;
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
            readings: new Map<string, { reading: Reading; actions: string[] }>(),
          };
          if (page.kind === "action" && lists && !own.listed && !found.has(code)) {
            report.add(
              "spec/error-unlisted",
              { code, action: page.action ?? "?" },
              at(page.source, ...(cellOf(table, row, "code")?.lines ?? [])),
            );
          }
          found.set(code, own);
          addReading(own, readRow(table, row, page.descriptions), page.action);
        }
      }
    }
  }
  return new Map([...found].map(([code, own]) => [code, { common: own.common, ...casesOf(own) }]));
}

/** A table with a message column describes the remedy; one without describes the error. HTTP statuses are facts, words are not. */
function readRow(table: Table, row: readonly Cell[], descriptions: "keep" | "drop"): Reading {
  const text = (role: ColumnRole): string => paragraphs(cellText(cellOf(table, row, role)));
  const http = Number(text("http"));
  const messages = table.columns.includes("message");
  const words =
    descriptions === "drop"
      ? {}
      : { message: text(messages ? "message" : "description"), solution: messages ? text("description") : "" };
  const said = Object.entries(words).filter(([, value]) => value !== "");
  return { ...(Number.isInteger(http) && http >= 100 && http < 600 ? { http } : {}), ...Object.fromEntries(said) };
}

function addReading(found: Found, reading: Reading, action: string | undefined): void {
  if (Object.keys(reading).length === 0) return;
  const key = JSON.stringify([reading.http ?? 0, reading.message ?? "", reading.solution ?? ""]);
  const own = found.readings.get(key) ?? { reading, actions: [] };
  found.readings.set(key, own);
  if (action !== undefined && !own.actions.includes(action)) own.actions.push(action);
}

/** One case a reading; the actions are named only where there are several. */
function casesOf({ readings }: Found): { cases?: ErrorCase[] } {
  if (readings.size === 0) return {};
  const sorted = [...readings].sort((a, b) => compareAscii(a[0], b[0]));
  return {
    cases: sorted.map(([, { reading, actions }]) => ({
      ...reading,
      ...(sorted.length > 1 && actions.length > 0 ? { actions } : {}),
    })),
  };
}
