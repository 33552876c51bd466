/** What is unknown of a release -> a line a kind of fact with its number, or a sentence an entry under each. */
import { printUnknown } from "../../history/print-unknown.js";
import type { Unknown } from "../../history/unknown.js";

const KINDS: Readonly<Record<Unknown["facts"], string>> = {
  existence: "existence of names",
  content: "content of actions and types",
  completeness: "completeness of lists of members",
  "type and required": "type and required flag of members",
  type: "type of members",
  untracked: "kinds of fact that no note speaks of",
};

export function printUnknowns(unknown: readonly Unknown[], isWhole: boolean): string[] {
  if (unknown.length === 0) return ["unknown: nothing"];
  const width = Math.max(...Object.values(KINDS).map((words) => words.length));
  const lines = Object.entries(KINDS).flatMap(([facts, words]) => {
    const own = unknown.filter((entry) => entry.facts === facts);
    if (own.length === 0) return [];
    const entries = isWhole ? own.map((entry) => `    ${printUnknown(entry)}`) : [];
    return [`  ${words.padEnd(width)}  ${own.length}`, ...entries];
  });
  return [`unknown${isWhole ? "" : " (--unknowns lists them)"}:`, ...lines];
}
