/** `docwright diff --explain <rule>`: what a rule judges, its level, and why; `all` lists the rules; without a known name, UsageError with those near it. */
import { KINDS, type Kind } from "../../diff/rules/registry.js";
import type { Language } from "../../diff/words/print-sentence.js";
import { DIRECTIONS, type Rule, WAYS } from "../../diff/rule.js";
import { didYouMean } from "../../support/nearest-names.js";
import { UsageError } from "../../project/usage-error.js";

export async function explainRule(id: string, language: Language): Promise<string> {
  const cells = new Map<Rule, string[]>();
  for (const kind of Object.keys(KINDS) as Kind[]) {
    const table = (await KINDS[kind]()).cells;
    for (const way of WAYS)
      for (const direction of DIRECTIONS) {
        const cell = table[way][direction];
        for (const load of typeof cell === "string" ? [] : cell) {
          const { rule } = await load();
          cells.set(rule, [...(cells.get(rule) ?? []), `${kind} ${way} (${direction})`]);
        }
      }
  }
  if (id === "all")
    return [...cells.keys()].map(({ id: own, level, says }) => `${own} (${level}): ${says[language]}`).join("\n");
  const rule = [...cells.keys()].find((own) => own.id === id);
  if (!rule)
    throw new UsageError(
      `there is no rule ${JSON.stringify(id)}; --explain all lists them${didYouMean(
        id,
        [...cells.keys()].map((own) => own.id),
      )}`,
    );
  const effects = {
    refused: "calls that still compile are refused",
    differs: "calls that still compile do or get something else",
  };
  return [
    `${rule.id}: ${rule.level}`,
    `says     ${rule.says[language]}`,
    `because  ${rule.because[language]}`,
    ...(rule.effect ? [`effect   ${effects[rule.effect]}`] : []),
    `judges   ${(cells.get(rule) ?? []).join(", ")}`,
  ].join("\n");
}
