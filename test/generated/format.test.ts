// Generated TypeScript and JSON are what prettier would print by the project's own configuration, and need nothing but itself.
import { dirname, join, posix } from "node:path";
import { resolveConfig, format } from "prettier";
import { describe, expect, test } from "vitest";
import { filesIn, root, services } from "./services.js";

const config = await resolveConfig(join(root, "package.json"));
const generated = filesIn(join(root, "generated"));
const modules = [...generated].filter(([path]) => path.endsWith(".ts"));
/** What services share is printed once. */
const printed = new Set<string>();

async function expectPrinted(path: string, text: string, parser: "typescript" | "json"): Promise<void> {
  if (printed.has(text)) return;
  expect(await format(text, { ...config, parser }), path).toBe(text);
  printed.add(text);
}

describe.each(services)("$name", ({ vendor, service }) => {
  const own = modules.filter(([path]) => path.startsWith(`${vendor}/${service}/`));

  test("is what prettier prints", { timeout: 60_000 }, async () => {
    expect(own.length).toBeGreaterThan(20);
    for (const [path, text] of own) await expectPrinted(path, text, "typescript");
    const data = [...generated].filter(([path]) => path.endsWith(".json") && path.startsWith(`${vendor}/${service}/`));
    expect(data.length).toBeGreaterThan(2);
    for (const [path, text] of data) await expectPrinted(path, text, "json");
  });

  test("imports only its own modules, each of which exists; of Node's, crypto alone", () => {
    const imports = own.flatMap(([path, text]) =>
      [...text.matchAll(/(?:(?<!")\bfrom|\bimport\(|^import) ?\s*"([^"]+)"/gm)].map((found) => ({
        path,
        target: found[1] ?? "",
      })),
    );
    expect(imports.length).toBeGreaterThan(own.length / 2);
    for (const { path, target } of imports) {
      if (target === "node:crypto") continue;
      expect(target, path).toMatch(/^\.\.?\/.*\.js$/);
      const module = posix.join(dirname(path), target).replace(/\.js$/, ".ts");
      expect(generated.has(module), `${path} imports ${target}`).toBe(true);
    }
  });
});
