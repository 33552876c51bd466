/** `docwright diff --explain <rule>`: what a rule judges, its level, and why; `all` lists the rules; without a known name, UsageError with those near it. */
import { KINDS, type Kind } from "../../diff/rules/registry.js";
import type { Language } from "../../diff/words/print-sentence.js";
import { DIRECTIONS, type Rule, WAYS } from "../../diff/rule.js";
import { didYouMean } from "../../support/nearest-names.js";
import { UsageError } from "../../project/usage-error.js";

/** What `diff --explain --json` prints: a list, of all rules or of the one that was asked for. */
interface RuleJson extends Pick<Rule, "id" | "level" | "effect" | "says" | "because"> {
  /** Kind of fact, way and direction: `member removed (request)`. */
  readonly judges: readonly string[];
}

interface Style {
  readonly language: Language;
  readonly isJson: boolean;
}

export async function explainRule(id: string, { language, isJson }: Style): Promise<string> {
  const rules = await listRules();
  const found = id === "all" ? rules : rules.filter((own) => own.id === id);
  if (found.length === 0) {
    const near = didYouMean(
      id,
      rules.map((own) => own.id),
    );
    throw new UsageError(`there is no rule ${JSON.stringify(id)}; --explain all lists them${near}`);
  }
  if (isJson) return JSON.stringify(found, null, 2);
  if (id === "all") return found.map((own) => `${own.id} (${own.level}): ${own.says[language]}`).join("\n");
  return found.map((own) => printRule(own, language)).join("\n");
}

async function listRules(): Promise<RuleJson[]> {
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
  return [...cells].map(([{ id, level, effect, says, because }, judges]) => {
    return { id, level, ...(effect === undefined ? {} : { effect }), says, because, judges };
  });
}

const EFFECTS = {
  refused: "calls that still compile are refused",
  differs: "calls that still compile do or get something else",
};

function printRule({ id, level, effect, says, because, judges }: RuleJson, language: Language): string {
  return [
    `${id}: ${level}`,
    `says     ${says[language]}`,
    `because  ${because[language]}`,
    ...(effect ? [`effect   ${EFFECTS[effect]}`] : []),
    `judges   ${judges.join(", ")}`,
  ].join("\n");
}
