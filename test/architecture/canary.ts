// A small tree in which each file breaks exactly one rule, and one that breaks none. If the scan ever goes blind, because
// a pattern stops matching or a folder is renamed, the canary says so before the real tree rots.

const opening = "// A file of the canary.\n";

export interface Canary {
  readonly rule: string;
  readonly path: string;
  readonly text: string;
}

function breaking(rule: string, path: string, text: string): Canary {
  return { rule, path, text: `${opening}${text}\n` };
}

/** Right in every way; the files below import it or stand beside it. */
export const healthy: Readonly<Record<string, string>> = {
  "generator/support/text.ts": `${opening}export const trim = (text: string) => text.trim(); // Date.now is only a word here\n`,
  "generator/1-page/page.ts": `${opening}export interface Page { id: string }\n`,
  "generator/1-page/parse-bytes.ts": `${opening}import type { Page } from "./page.js";\nexport type A = Page;\n`,
  "generator/2-document/parse-html.ts": `${opening}import { load } from "cheerio";\nexport const parse = load;\n`,
  "generator/2-document/parse.ts": `${opening}export const parse = () => import("./parse-html.js");\n`,
  "generator/4-spec/spec.ts": `${opening}import type { Page } from "../1-page/page.js";\nexport type Spec = Page;\n`,
  "generator/4-spec/shapes.generated.ts": `${opening}export const acme = 1;\n${"\n".repeat(300)}export {};\n`,
  "templates/mock/runtime/handler.ts": `${opening}export const handler = { fetch(url: string) {\n  return \`Math.random() \${url}\`;\n} };\n`,
  "templates/client/runtime/call.ts": `${opening}export const call = (fetch: (url: string) => void) => fetch("x");\n`,
  "generator/vendors/registry.ts": `${opening}import { acme } from "./acme.js";\nexport const vendors = [acme];\n`,
  "generator/vendors/acme.ts": `${opening}export const acme = { name: "acme" };\n`,
  "generator/commands/ingest.ts": `${opening}import fs from "node:fs";\nexport const now = () => [Date.now(), fs];\n`,
  "generator/index.ts": `${opening}export type { Spec } from "./4-spec/spec.js";\n`,
};

const longFunction = `export function count() {\n${"  // a line\n".repeat(50)}}`;

export const canaries: readonly Canary[] = [
  breaking(
    "layers",
    "generator/2-document/higher.ts",
    'import type { Spec } from "../4-spec/spec.js";\nexport type A = Spec;',
  ),
  breaking(
    "layers",
    "generator/2-document/inner.ts",
    'export { type A as B };\nimport type { A } from "../1-page/parse-bytes.js";',
  ),
  breaking("layers", "generator/3-facts/meaning.ts", 'export type A = import("../4-spec/spec.js").Spec;'),
  breaking(
    "layers",
    "generator/5-view/pages.ts",
    'import type { Page } from "../1-page/page.js";\nexport type A = Page;',
  ),
  breaking(
    "layers",
    "generator/6-files/render.ts",
    'import type { Spec } from "../4-spec/spec.js";\nexport type A = Spec;',
  ),
  breaking("layers", "generator/support/needy.ts", 'export const page = () => import("../1-page/page.js");'),
  breaking(
    "layers",
    "generator/support/reporting.ts",
    'import { report } from "../diagnostics/report.js";\nexport const a = report;',
  ),
  breaking(
    "layers",
    "generator/diagnostics/staged.ts",
    'import type { Page } from "../1-page/page.js";\nexport type A = Page;',
  ),
  breaking("layers", "generator/somewhere/else.ts", "export const a = 1;"),
  breaking(
    "disk",
    "generator/4-spec/load.ts",
    'import { readFile } from "node:fs/promises";\nexport const a = readFile;',
  ),
  breaking("network", "generator/1-page/get.ts", "export const get = (url: string) => fetch(url);"),
  breaking("network", "generator/5-view/call.ts", 'import https from "node:https";\nexport const a = https;'),
  breaking("network", "templates/mock/runtime/state.ts", "export const get = (url: string) => globalThis.fetch(url);"),
  breaking("ambience", "generator/4-spec/clock.ts", "export const now = () => new Date();"),
  breaking("ambience", "generator/5-view/sort.ts", "export const sort = (a: string, b: string) => a.localeCompare(b);"),
  breaking("packages", "generator/3-facts/html.ts", 'export const a = () => import("cheerio");'),
  breaking("packages", "generator/6-files/unknown.ts", 'import pad from "left-pad";\nexport const a = pad;'),
  breaking(
    "packages",
    "generator/6-files/a-eager.ts",
    'import Handlebars from "handlebars";\nexport const a = Handlebars;',
  ),
  breaking("vendor-names", "generator/4-spec/special.ts", 'export const odd = (name: string) => name === "acme-rpc";'),
  breaking("vendor-names", "generator/5-view/sign.ts", "export const signAcmeRequest = 1;"),
  breaking("barrels", "generator/4-spec/all.ts", 'export * from "./spec.js";'),
  breaking("file-names", "generator/support/utils.ts", "export const a = 1;"),
  breaking("file-names", "generator/support/readText.ts", "export const a = 1;"),
  { rule: "openings", path: "generator/support/mute.ts", text: "export const a = 1;\n" },
  breaking("cycles", "generator/support/hen.ts", 'import { egg } from "./egg.js";\nexport const hen = () => egg;'),
  breaking("file-size", "generator/support/long.ts", `${"\n".repeat(250)}export const a = 1;`),
  breaking("function-size", "generator/support/count.ts", longFunction),
];

/** Files that make others break a rule, without breaking one themselves. */
export const accomplices: Readonly<Record<string, string>> = {
  "generator/6-files/write.ts": `${opening}import { a } from "./a-eager.js";\nexport const b = a;\n`,
  "generator/diagnostics/report.ts": `${opening}export const report = 1;\n`,
};

/** The other half of a cycle breaks the rule as well. */
export const egg = breaking(
  "cycles",
  "generator/support/egg.ts",
  'import { hen } from "./hen.js";\nexport const egg = () => hen;',
);
