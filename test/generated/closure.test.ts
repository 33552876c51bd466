// Editors stay fast: a file that uses one action has the compiler read that action's module, the types it reaches and the
// runtime; nothing of the other actions.
import { writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { expect, test } from "vitest";
import { ClientNames } from "../../generator/5-view/typescript/client-names.js";
import type { Spec, TypeExpression } from "../../generator/4-spec/spec.js";
import { root, runNode, serviceNamed, temporaryFolder } from "./services.js";

const { spec } = serviceNamed("tencent/cvm");
const client = join(root, "generated/tencent/cvm/client");

interface Compiled {
  /** Modules of the client below `operations/` and `types/`. */
  readonly files: readonly string[];
  readonly types: number;
}

async function compile(code: string): Promise<Compiled> {
  const folder = temporaryFolder();
  const [file, project] = [join(folder, "use.mts"), join(folder, "tsconfig.json")];
  writeFileSync(file, code);
  const typeRoots = [join(root, "node_modules/@types")];
  const compilerOptions = { noEmit: true, types: ["node"], typeRoots };
  writeFileSync(
    project,
    JSON.stringify({ extends: join(root, "tsconfig.json"), compilerOptions, include: [file], exclude: [] }),
  );
  const args = [join(root, "node_modules/typescript/bin/tsc"), "-p", project, "--extendedDiagnostics", "--listFiles"];
  const { code: ended, out } = await runNode(args);
  if (ended !== 0) throw new Error(out);
  const files = [...out.matchAll(/client[\\/]((?:operations|types)[\\/].+\.ts)$/gm)];
  return {
    files: files.map((found) => (found[1] ?? "").replaceAll("\\", "/")).sort(),
    types: Number(/^Types:\s+(\d+)$/m.exec(out)?.[1]),
  };
}

function use(action: string): string {
  const own = new ClientNames(spec).actions.get(action);
  if (!own) throw new Error(`CVM has no ${action}`);
  const module = JSON.stringify(join(client, "operations", `${own.file}.js`));
  return `import { ${own.method} } from ${module};\nexport const use = ${own.method};\n`;
}

/** Files that the modules of an action lead to, by the spec alone. */
function closureOf(action: string, { actions, types }: Spec): string[] {
  const names = new ClientNames(spec);
  const found = new Set<string>();
  const follow = (type: TypeExpression): void => {
    if (type.kind === "array" || type.kind === "map") follow(type.of);
    else if (type.kind === "struct") for (const member of type.members) follow(member.type);
    else if (type.kind === "ref" && !found.has(type.name)) {
      found.add(type.name);
      for (const member of types[type.name]?.members ?? []) follow(member.type);
    }
  };
  const own = actions[action];
  for (const member of [...(own?.input ?? []), ...(own?.output ?? [])]) follow(member.type);
  return [
    `operations/${names.actions.get(action)?.file}.ts`,
    ...[...found].map((type) => `types/${names.types.get(type)?.file}.ts`),
  ].sort();
}

test("one action costs its own closure", { timeout: 120_000 }, async () => {
  const [zones, run, whole] = await Promise.all([
    compile(use("DescribeZones")),
    compile(use("RunInstances")),
    compile(`export { createClient } from ${JSON.stringify(join(client, "index.js"))};\n`),
  ]);
  expect(zones.files).toEqual(closureOf("DescribeZones", spec));
  expect(run.files).toEqual(closureOf("RunInstances", spec));
  expect(whole.files.map((file) => basename(file)).length).toBeGreaterThan(140);
  // Each type of the closure is worth a few types of the compiler (its arrays, its unions, its literals).
  const more = run.types - zones.types;
  expect(Math.abs(more)).toBeLessThan(20 * run.files.length);
  expect(whole.types - zones.types).toBeGreaterThan(5 * Math.abs(more));
});
