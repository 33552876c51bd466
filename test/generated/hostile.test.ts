// Text from a page is data: a spec hostile in every text gives TypeScript that parses, type-checks and exports what it
// should, files inside their folder, and Markdown without markup of its own. Nothing of the spec is ever run.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { ts } from "ts-morph";
import { beforeAll, describe, expect, test } from "vitest";
import { checkSpec } from "../../generator/4-spec/check-spec.js";
import type { RenderedFile } from "../../generator/6-files/render.js";
import { writeFolder } from "../../generator/6-files/write-files.js";
import { generateFiles } from "../../generator/project/generate-files.js";
import { BIDI, hostileNotes, hostileSpec } from "./hostile-spec.js";
import { filesIn, runNode, targets, temporaryFolder } from "./services.js";
import { typeCheck } from "./type-check.js";

const kinds = [
  { kind: "tencent-v3", vendor: "tencent" },
  { kind: "alibaba-rpc", vendor: "alibaba" },
] as const;

/** Files that a template copies hold nothing of the spec. */
const isRendered = ({ path }: RenderedFile): boolean => !path.includes("/runtime/");

function parse(path: string, text: string): ts.SourceFile {
  return ts.createSourceFile(path, text, ts.ScriptTarget.ES2022, true);
}

function transpile(text: string): ts.TranspileOutput {
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true };
  return ts.transpileModule(text, { compilerOptions, reportDiagnostics: true });
}

function identifiers(node: ts.Node): string[] {
  const names: string[] = ts.isIdentifier(node) ? [node.text] : [];
  ts.forEachChild(node, (child) => {
    names.push(...identifiers(child));
  });
  return names;
}

function exportedNames(source: ts.SourceFile): string[] {
  return source.statements.flatMap((statement) =>
    (ts.isInterfaceDeclaration(statement) ||
      ts.isTypeAliasDeclaration(statement) ||
      ts.isFunctionDeclaration(statement)) &&
    statement.name
      ? [statement.name.text]
      : [],
  );
}

describe.each(kinds)("a hostile spec of $kind", ({ kind, vendor }) => {
  const spec = hostileSpec(kind, vendor);
  let files: readonly RenderedFile[] = [];
  beforeAll(async () => {
    files = (await generateFiles(spec, hostileNotes(spec), targets)).filter(Boolean);
  });
  const modules = () => files.filter((file) => file.path.endsWith(".ts") && isRendered(file));
  const documents = () => files.filter((file) => file.path.startsWith("docs/"));

  test("keeps to the schema", () => {
    expect(checkSpec(spec)).toEqual([]);
  });

  test("gives one file an action and a type, inside the folder, on any file system", () => {
    const paths = files.map((file) => file.path);
    expect(new Set(paths.map((path) => path.normalize("NFC").toLowerCase())).size).toBe(paths.length);
    for (const path of paths) {
      const parts = path.split("/");
      for (const part of parts) {
        expect(part, path).toMatch(/^[A-Za-z0-9][A-Za-z0-9-]*(?:\.[a-z]+)?$|^\w+\.md$/);
        expect(part, path).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i);
        expect(part.length, path).toBeLessThan(200);
      }
    }
    const inFolder = (folder: string): number => paths.filter((path) => path.startsWith(folder)).length;
    expect(inFolder("client/operations/")).toBe(Object.keys(spec.actions).length);
    expect(inFolder("client/types/")).toBe(Object.keys(spec.types).length);
    expect(inFolder("docs/actions/")).toBe(Object.keys(spec.actions).length);
    const folder = temporaryFolder();
    writeFolder(join(folder, "in"), files);
    expect([...filesIn(folder).keys()].every((path) => path.startsWith("in/"))).toBe(true);
  });

  test("parses, and the payload is only ever in strings, property names and comments", () => {
    for (const { path, text } of modules()) {
      const { diagnostics = [] } = transpile(text);
      expect(
        diagnostics.map((fault) => fault.messageText),
        path,
      ).toEqual([]);
      expect(
        identifiers(parse(path, text)).filter((name) => name === "owned" || name === "globalThis"),
        path,
      ).toEqual([]);
    }
  });

  test("exports each operation with its request and response, each name once", () => {
    const exported = modules()
      .filter((file) => /^client\/(?:operations|types)\//.test(file.path))
      .flatMap(({ path, text }) => exportedNames(parse(path, text)));
    expect(exported.filter((name, i) => exported.indexOf(name) !== i)).toEqual([]);
    const actions = Object.keys(spec.actions).length;
    for (const end of ["Request", "Response", "ErrorCode"])
      expect(exported.filter((name) => name.endsWith(end)).length, end).toBeGreaterThanOrEqual(actions);
  });

  test("type-checks, and nothing of it runs when it is imported", { timeout: 120_000 }, async () => {
    const folder = temporaryFolder();
    for (const { path, text } of files.filter((file) => file.path.endsWith(".ts"))) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    const said = await typeCheck([folder]);
    expect(said.split("\n").slice(0, 20).join("\n")).toBe("");
  });

  test("no bidi control, no other invisible sign and no raw line separator survives", () => {
    const bad = new RegExp(`[${BIDI}\\u200b-\\u200f\\u2028\\u2029\\ufeff\\u0000-\\u0008\\u000b-\\u001f\\u007f]`);
    for (const file of files.filter((own) => !own.path.startsWith("pages/") && isRendered(own))) {
      const found = bad.exec(file.text);
      const near = found ? JSON.stringify(file.text.slice(Math.max(0, found.index - 40), found.index + 20)) : "";
      expect(near, file.path).toBe("");
    }
  });

  test("Markdown has no HTML, link, image, heading or table of the spec's", () => {
    expect(documents().length).toBeGreaterThan(3);
    for (const { path, text } of documents()) {
      // Fenced blocks and code spans show text as it is.
      const prose = text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").replace(/(?<!\\)`[^`\n]*`/g, "");
      expect(prose.match(/(?<!\\)<(?!br>|https?:\/\/[^<>\s]*>)[^\n]{0,40}/), path).toBeNull();
      expect(prose.match(/(?<!\\)!\[/), path).toBeNull();
      expect(
        prose.match(/(?<!\\)\]\((?!(?:\.\.\/)?(?:actions\/)?[\w-]*(?:\.md)?(?:#[\w-]*)?\))[^\n]{0,60}/),
        path,
      ).toBeNull();
      expect(prose.match(/^(?:heading|fence|---|> quote)$/m), path).toBeNull();
    }
  });

  test("every table row of Markdown has the cells of its head", () => {
    for (const { path, text } of documents()) {
      let head = 0;
      for (const line of text.replace(/^(`{3,})[\s\S]*?^\1$/gm, "").split("\n")) {
        const cells = line.startsWith("|") ? (line.match(/(?<!\\)(?:\\\\)*\|/g)?.length ?? 0) : 0;
        if (head > 0 && cells > 0) expect(cells, `${path}: ${line.slice(0, 200)}`).toBe(head);
        head = cells;
      }
    }
  });

  test("fenced blocks of Markdown end where they should", () => {
    for (const { path, text } of documents().filter((file) => file.path.includes("/actions/"))) {
      const rest = text.replace(/^(`{3,})(?:http|json|xml)\n[\s\S]*?^\1$/gm, "");
      expect(rest.match(/^`{3,}/m), path).toBeNull();
      expect(text.trimEnd().endsWith("[All actions](../README.md)"), path).toBe(true);
    }
  });
});

test("the generated mock is plain data: its keys are those of the spec, `__proto__` included", async () => {
  const spec = hostileSpec("tencent-v3", "tencent");
  const files = await generateFiles(spec, {}, ["mock"]);
  const text = files.find((file) => file.path === "mock/service.ts")?.text ?? "";
  const folder = temporaryFolder();
  const module = join(folder, "service.mjs");
  writeFileSync(module, transpile(text).outputText);
  const check = `
    const { service } = await import(${JSON.stringify(pathToFileURL(module).href)});
    const { input } = Object.values(service.actions)[0];
    process.stdout.write(JSON.stringify({
      owned: typeof globalThis.owned,
      actions: Object.keys(service.actions).sort(),
      types: Object.keys(service.types).includes("__proto__"),
      plain: Object.getPrototypeOf(service.actions) === Object.prototype,
      names: input.map((own) => own.name),
    }));`;
  const { out, error } = await runNode(["--input-type=module", "--eval", check], {}, folder);
  expect(error).toBe("");
  expect(JSON.parse(out)).toEqual({
    owned: "undefined",
    actions: Object.keys(spec.actions).sort(),
    types: true,
    plain: true,
    names: Object.values(spec.actions)[0]?.input?.map((own) => own.name),
  });
});
