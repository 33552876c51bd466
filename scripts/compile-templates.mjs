// Compiles the templates of each target to dist/templates/<target>.js, so that a run needs no compiler: an object by path, each with the
// hash of the text it was made from, since a template that was changed meanwhile is compiled when it is used.
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve, sep } from "node:path";
import Handlebars from "handlebars";

const root = resolve(import.meta.dirname, "..");
const templates = join(root, "templates");
const out = join(root, "dist", "templates");

/** @returns {Promise<string[]>} the files written */
export async function compileTemplates() {
  const options = await import("../dist/6-files/compile-options.js");
  mkdirSync(out, { recursive: true });
  return readdirSync(templates).flatMap((target) => {
    const paths = readdirSync(join(templates, target), { recursive: true, encoding: "utf8" })
      .filter((path) => path.endsWith(".hbs"))
      .map((path) => path.split(sep).join("/"))
      .sort();
    if (paths.length === 0) return [];
    const entries = paths.map((path) => {
      const text = readFileSync(join(templates, target, path), "utf8");
      const main = Handlebars.precompile(text, options.compileOptions(path));
      return `${JSON.stringify(path)}: { "hash": "${options.hashOfTemplate(text)}", "main": ${main} }`;
    });
    const file = join(out, `${target}.js`);
    writeFileSync(file, `export default {\n${entries.join(",\n")}\n};\n`);
    return [file];
  });
}
