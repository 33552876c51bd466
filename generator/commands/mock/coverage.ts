/**
 * What a mock does of each action of a service, and why: `stateful` changes or shows what is kept, `computed` follows from a
 * behaviour, `examples` is answered from the documented examples, `refused` not at all.
 */
import type { Behaviour } from "../../runtime/mock/runtime/behaviour.js";
import type { MockService } from "../../runtime/mock/runtime/service.js";
import { printTable } from "../call/print-table.js";

export interface CoveredAction {
  readonly action: string;
  readonly coverage: "stateful" | "computed" | "examples";
  readonly reason: string;
}

export function coverageOf(service: MockService, behaviours: readonly Behaviour[] = []): CoveredAction[] {
  return Object.entries(service.actions).map(([action, { binding, status }]) => {
    const given = behaviours.map(({ actions }) => actions?.[action]).find((found) => found !== undefined);
    if (given !== undefined) return { action, coverage: given.coverage, reason: "a behaviour says it" };
    if (binding !== undefined) return { action, coverage: "stateful", reason: `${binding.kind} ${binding.resource}` };
    const reason = status === "undocumented" ? "no page describes it" : "nothing is known of what it changes";
    return { action, coverage: "examples", reason };
  });
}

export function coverageLines(name: string, actions: readonly CoveredAction[]): string[] {
  const counts = ["stateful", "computed", "examples"].map(
    (kind) => `${actions.filter(({ coverage }) => coverage === kind).length} ${kind}`,
  );
  return [
    `${name}: ${actions.length} actions, ${counts.join(", ")}`,
    ...printTable(actions.map(({ action, coverage, reason }) => [action, coverage, reason])).map((line) => `  ${line}`),
  ];
}
