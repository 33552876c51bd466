/**
 * Reads a target's folder of templates. `x.hbs` renders, `_x.hbs` is a partial, tests stay where they are, anything else
 * is copied. Templates know `if`, `each`, `with` and partials; nothing is escaped, the view has done that.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { compareAscii } from "../support/text.js";
import type { Template, Templates } from "./templates.js";

const ROOT = fileURLToPath(new URL("../../templates", import.meta.url));
const OPTIONS = { noEscape: true, strict: false, knownHelpersOnly: true, preventIndent: true };

export async function loadTemplates(target: string): Promise<Templates> {
  const { default: Handlebars } = await import("handlebars");
  const folder = join(ROOT, target);
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((path) => path.split(sep).join("/"))
    .filter((path) => /\.\w+$/.test(path.slice(path.lastIndexOf("/") + 1)) && !path.endsWith(".test.ts"))
    .sort(compareAscii);
  const engine = Handlebars.create();
  const rendered: Template[] = [];
  const copied: { path: string; text: string }[] = [];
  for (const path of files) {
    const text = readFileSync(join(folder, path), "utf8");
    const name = path.slice(path.lastIndexOf("/") + 1);
    if (!path.endsWith(".hbs")) copied.push({ path, text });
    else if (/^_(?!_)/.test(name)) engine.registerPartial(name.slice(1, -4), engine.compile(text, OPTIONS));
    else {
      const render = engine.compile<object>(text, OPTIONS);
      rendered.push({ path: path.slice(0, -4), render: (data) => render(data) });
    }
  }
  return { rendered, copied };
}
