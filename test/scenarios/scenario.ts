// A scenario: what a target makes of a small spec, in one Markdown file. The block `json spec` is a part of a spec, the rest
// of which is below; `json notes` are notes; every other block names a file in its first line and holds its text:
//
//    ```ts client/operations/list-boxes.ts
//    export function ...
//    ```
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { generateFiles } from "../../generator/project/generate-files.js";

const SCENARIOS = import.meta.dirname;

const BLOCK = /^(`{3,})(\w+) (\S+)\n([\s\S]*?)^\1$/gm;

export interface Scenario {
  /** `client/enums` */
  readonly name: string;
  readonly path: string;
  readonly text: string;
}

export function listScenarios(): Scenario[] {
  const folders = readdirSync(SCENARIOS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders
    .flatMap(({ name: target }) =>
      readdirSync(join(SCENARIOS, target)).map((file) => {
        const path = join(SCENARIOS, target, file);
        return { name: `${target}/${file.replace(/\.md$/, "")}`, path, text: readFileSync(path, "utf8") };
      }),
    )
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

const base: Spec = {
  specVersion: 1,
  vendor: "tencent",
  service: "box",
  version: "2020-01-02",
  languages: ["en"],
  protocol: { kind: "tencent-v3", responseRoot: "Response", endpoint: "box.example.com" },
  actions: {},
  types: {},
  errors: {},
  history: [],
};

interface Block {
  readonly name: string;
  readonly text: string;
}

export function blocksOf({ text }: Scenario): Block[] {
  return [...text.matchAll(BLOCK)].map((found) => ({ name: found[3] ?? "", text: found[4] ?? "" }));
}

function specOf(scenario: Scenario): Spec {
  const part = blocksOf(scenario).find((block) => block.name === "spec");
  if (!part) throw new Error(`${scenario.name} has no block "json spec"`);
  const spec = { ...base, ...(JSON.parse(part.text) as Partial<Spec>) };
  const [violation] = checkSpec(spec);
  if (violation)
    throw new Error(`${scenario.name}: the spec breaks its schema at ${violation.pointer}: ${violation.expected}`);
  return spec;
}

/** The scenario with each block as the target prints its file now. */
export async function printScenario(scenario: Scenario): Promise<string> {
  const notes = blocksOf(scenario).find((block) => block.name === "notes")?.text ?? "{}";
  const [target = ""] = scenario.name.split("/");
  const files = await generateFiles(specOf(scenario), JSON.parse(notes) as Record<string, string>, [target]);
  return scenario.text.replace(BLOCK, (block: string, _fence: string, info: string, name: string) => {
    if (info === "json" && (name === "spec" || name === "notes")) return block;
    const file = files.find((own) => own.path === name);
    if (!file)
      throw new Error(
        `${scenario.name}: the target makes no ${name}; it makes ${files.map((own) => own.path).join(", ")}`,
      );
    const fence = "`".repeat(Math.max(3, ...[...file.text.matchAll(/`+/g)].map((run) => run[0].length + 1)));
    return `${fence}${info} ${name}\n${file.text.replace(/\n*$/, "\n")}${fence}`;
  });
}
