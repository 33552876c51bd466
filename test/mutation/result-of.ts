// Everything that reading a case tells, with the text of one of its pages replaced: what was refused, what each named rule
// ignored, the page files, the specs. Two results are the same where nobody could notice the difference.
import { printSpec } from "../../generator/4-spec/canonical.js";
import { printDiagnostic } from "../../generator/diagnostics/format.js";
import { readPages } from "../../generator/pipeline.js";
import { buildSpecs, pageFilesOf, pagesOf, type Case } from "../cases/case.js";
import { factsOf } from "../cases/print-stages.js";

interface Result {
  readonly problems: readonly string[];
  readonly rules: readonly unknown[];
  readonly files: readonly string[];
  readonly specs: readonly string[];
}

export async function resultOf(own: Case, file?: string, text?: string): Promise<string> {
  return JSON.stringify(await readChanged(own, file, text));
}

/** The page files alone: what changes no word of them was ignored. */
export async function pageFilesWith(own: Case, file?: string, text?: string): Promise<string> {
  return JSON.stringify((await readChanged(own, file, text)).files);
}

async function readChanged(own: Case, file?: string, text?: string): Promise<Result> {
  const { pages, refused } = pagesOf(own);
  const changed = pages.map((page) => (page.id === file && text !== undefined ? { ...page, text } : page));
  const read = await readPages(changed, { ...own.options, descriptions: "keep" });
  const problems = [...refused, ...read.refused].map(printDiagnostic);
  const rules = read.pages.map((page) => page.ignored.map(({ rule, lines }) => [rule, lines.length]));
  const files = pageFilesOf(factsOf(read)).map((page) => page.text);
  return { problems, rules, files, specs: buildSpecs(read).map((built) => printSpec(built.spec)) };
}
