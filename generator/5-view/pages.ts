/**
 * Target `pages`: a spec printed back as page files. Reading them gives the same spec, byte for byte: what the reader
 * takes from several places is printed in one, what it works out (usage, status, lifetimes) is not printed at all.
 */
import type { Action, Member, Spec } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";
import { printRequest } from "./print-request.js";
import { toPageView, type ContentBlock, type ContentSection, type PageContent } from "./page-view.js";
import { errorTable, fact, text, type Part } from "./page-blocks.js";
import { categoryPage, commonPage, endpointsPage, errorsPage, historyPage, typesPage } from "./page-lists.js";
import { memberTable } from "./page-members.js";
import { kebabCase } from "../support/text.js";
import type { Target, TargetInput, View } from "./target.js";
import { fileName } from "./typescript/identifiers.js";

export const pagesTarget: Target = {
  name: "pages",
  folder: "pages",
  needs: [],
  toView(input): View {
    const used = new Set<string>();
    return {
      data: {},
      each: { page: printPages(input).map((page) => ({ ...toPageView(page), file: pageFile(page.id, used) })) },
    };
  },
};

/** The page's id where that is a file's name on any system; in `used` in small letters. */
function pageFile(id: string, used: Set<string>): string {
  const file =
    /^[A-Za-z][\w-]{0,99}$/.test(id) &&
    !used.has(id.toLowerCase()) &&
    fileName(id.toLowerCase(), new Set()) === id.toLowerCase()
      ? id
      : fileName(kebabCase(id), used);
  used.add(file.toLowerCase());
  return file;
}

function printPages({ spec, vendor }: TargetInput): PageContent[] {
  const language = spec.languages[0] ?? "en";
  const descriptions = isKept(spec) ? "keep" : "drop";
  const shared = {
    vendor: spec.vendor,
    language,
    service: spec.service,
    descriptions,
    unclaimed: [],
    notes: [],
    ...(spec.site === undefined ? {} : { site: spec.site }),
    ...(spec.version === undefined ? {} : { version: spec.version }),
  };
  const actions = Object.entries(spec.actions).flatMap(([name, action]) =>
    action.status === "undocumented" ? [] : [actionPage(name, action, spec, vendor, descriptions === "keep")],
  );
  const parts = [
    ...actions,
    ...categoryPage(spec),
    ...typesPage(spec, vendor),
    ...errorsPage(spec),
    ...historyPage(spec),
    ...commonPage(spec, vendor),
    ...endpointsPage(spec),
  ];
  return parts.map((part) => ({ ...shared, ...part }));
}

/** A spec holds the vendor's words or none of them. */
function isKept(spec: Spec): boolean {
  const members = (own: readonly Member[] | undefined): boolean =>
    (own ?? []).some((member) => member.description !== undefined);
  return (
    Object.values(spec.actions).some(
      (action) => action.description !== undefined || members(action.input) || members(action.output),
    ) ||
    Object.values(spec.types).some((type) => type.description !== undefined || members(type.members)) ||
    Object.values(spec.errors).some((error) => error.cases !== undefined)
  );
}

function actionPage(name: string, action: Action, spec: Spec, vendor: Vendor, kept: boolean): Part {
  const rate = action.rateLimit;
  const unit = rate?.seconds === 60 ? "minute" : "second";
  const description: ContentBlock[] = [
    ...(spec.protocol.endpoint === undefined ? [] : [fact("host", spec.protocol.endpoint)]),
    ...(rate ? [fact("rate limit", `${rate.requests} / ${unit}`)] : []),
    ...(action.async ? [fact("asynchronous", "yes")] : []),
    ...(action.http ? [fact("http", `${action.http.method} ${action.http.path}`)] : []),
    ...(action.description === undefined ? [] : [{ kind: "prose" as const, text: text(action.description) }]),
  ];
  return {
    id: name,
    kind: "action",
    action: name,
    title: name,
    ...(spec.protocol.endpoint === undefined ? {} : { endpoint: spec.protocol.endpoint }),
    ...(action.group === undefined ? {} : { group: action.group }),
    ...(action.updated === undefined ? {} : { updated: action.updated.replace("T", " ") }),
    sections: [
      { role: "description", blocks: description },
      {
        role: "input",
        blocks: memberTable(action.input ?? [], "input", vendor, regionRow(action, vendor, kept), action),
      },
      { role: "output", blocks: memberTable(action.output ?? [], "output", vendor) },
      ...exampleSections(action),
      { role: "errors", blocks: errorRows(name, action, spec) },
    ],
  };
}

/** The Region row of the input table, where the spec knows how the action uses regions. */
function regionRow(
  action: Action,
  vendor: Vendor,
  kept: boolean,
): { required: string; regions?: readonly string[]; kept: boolean } | undefined {
  if (!action.region) return undefined;
  const word = action.region.use === "required" ? vendor.words.yes[0] : vendor.words.no[0];
  return { kept, required: word ?? "", ...(action.region.only ? { regions: action.region.only } : {}) };
}

function exampleSections(action: Action): ContentSection[] {
  return (action.examples ?? []).map((example) => ({
    role: "example",
    name: text(example.title ?? ""),
    blocks: [
      ...(example.request
        ? [{ kind: "code" as const, role: "request", text: text(printRequest(example.request)) }]
        : []),
      ...example.responses.map((response) => ({
        kind: "code" as const,
        role: "response",
        text: text(response.text ?? JSON.stringify(response.value, null, 2)),
      })),
    ],
  }));
}

/** Readings of a code stand with the actions that have them only where the code has several. */
function errorRows(name: string, action: Action, spec: Spec): ContentBlock[] {
  const rows = (action.errors ?? []).flatMap((code) => {
    const own = (spec.errors[code]?.cases ?? []).filter((each) => each.actions?.includes(name));
    return own.length > 0 ? own.map((each) => ({ code, ...each })) : [{ code }];
  });
  return errorTable(rows);
}
