/**
 * Target `pages`: a spec printed back as page files. Reading them gives the same spec, byte for byte: what the reader
 * takes from several places is printed in one, what it works out (usage, status, lifetimes) is not printed at all.
 */
import type { Action, Member, Release, Spec, TypeDefinition } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";
import { printRequest } from "./print-request.js";
import { toPageView, type ContentBlock, type ContentSection, type PageContent } from "./page-view.js";
import { memberTable } from "./page-members.js";
import type { Target, View } from "./target.js";

export interface PagesInput {
  readonly spec: Spec;
  readonly vendor: Vendor;
}

export const pagesTarget: Target<PagesInput> = {
  name: "pages",
  folder: "pages",
  needs: [],
  toView: (input): View => ({ data: {}, each: { page: printPages(input).map(toPageView) } }),
};

type Part = Pick<PageContent, "id" | "kind" | "sections"> & Partial<PageContent>;

export function printPages({ spec, vendor }: PagesInput): PageContent[] {
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
    action.status === "undocumented" ? [] : [actionPage(name, action, spec, vendor)],
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

const text = (value: string): { text: string } => ({ text: value });
const fact = (key: string, value: string): ContentBlock => ({ kind: "fact", key, value: text(value) });
const table = (columns: readonly string[], rows: readonly (readonly string[])[]): ContentBlock => ({
  kind: "table",
  columns,
  rows: rows.map((row) => row.map(text)),
});

function actionPage(name: string, action: Action, spec: Spec, vendor: Vendor): Part {
  const rate = action.rateLimit;
  const unit = rate?.seconds === 60 ? "minute" : "second";
  const description: ContentBlock[] = [
    ...(spec.protocol.endpoint === undefined ? [] : [fact("host", spec.protocol.endpoint)]),
    ...(rate ? [fact("rate limit", `${rate.requests} / ${unit}`)] : []),
    ...(action.async ? [fact("asynchronous", "yes")] : []),
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
      { role: "input", blocks: memberTable(action.input ?? [], "input", vendor, regionRow(action, vendor)) },
      { role: "output", blocks: memberTable(action.output ?? [], "output", vendor) },
      ...exampleSections(action),
      { role: "errors", blocks: errorRows(name, action, spec) },
    ],
  };
}

/** The Region row of the input table, where the spec knows how the action uses regions. */
function regionRow(action: Action, vendor: Vendor): { required: string; regions?: readonly string[] } | undefined {
  if (!action.region) return undefined;
  const word = action.region.use === "required" ? vendor.words.yes[0] : vendor.words.no[0];
  return { required: word ?? "", ...(action.region.only ? { regions: action.region.only } : {}) };
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

/** Words of a code stand with the actions that use them only where the code has several. */
function errorRows(name: string, action: Action, spec: Spec): ContentBlock[] {
  const rows = (action.errors ?? []).map((code) => [
    code,
    spec.errors[code]?.cases?.find((own) => own.actions?.includes(name))?.message ?? "",
  ]);
  return rows.length > 0 ? [table(["code", "description"], rows)] : [];
}

function categoryPage(spec: Spec): Part[] {
  if (!spec.groups) return [];
  const sections = spec.groups.map((group): ContentSection => {
    const listed = Object.entries(spec.actions).filter(
      ([, action]) => action.group === group && action.status !== "obsolete",
    );
    const rows = listed.map(([name, action]) => [
      name,
      "",
      action.rateLimit ? String(action.rateLimit.requests / action.rateLimit.seconds) : "",
      action.url ?? "",
    ]);
    return { role: "group", name: text(group), blocks: [table(["name", "feature", "rate", "value"], rows)] };
  });
  return [{ id: "api-category", kind: "api-category", sections }];
}

function typesPage(spec: Spec, vendor: Vendor): Part[] {
  const defined = Object.entries(spec.types).filter(([, type]) => type.defined !== false);
  return defined.length > 0
    ? [
        {
          id: "data-types",
          kind: "data-types",
          sections: defined.map(([name, type]) => typeSection(name, type, vendor)),
        },
      ]
    : [];
}

function typeSection(name: string, type: TypeDefinition, vendor: Vendor): ContentSection {
  return {
    role: "type",
    name: text(name),
    blocks: [
      ...(type.description === undefined ? [] : [{ kind: "prose" as const, text: text(type.description) }]),
      fact("used by", type.usedBy.join(", ")),
      ...memberTable(type.members, "type", vendor),
    ],
  };
}

function errorsPage(spec: Spec): Part[] {
  const lists = [true, false].map((common): ContentSection => {
    const codes = Object.entries(spec.errors).filter(([, error]) => error.common === common);
    const rows = codes.flatMap(([code, error]) => {
      const own = (error.cases ?? []).filter((each) => !each.actions);
      return own.length > 0 ? own.map((each) => [code, each.message ?? ""]) : [[code, ""]];
    });
    return {
      role: "errors",
      name: text(common ? "common" : "service"),
      blocks: rows.length > 0 ? [table(["code", "description"], rows)] : [],
    };
  });
  const filled = lists.filter((list) => list.blocks.length > 0);
  return filled.length > 0 ? [{ id: "error-codes", kind: "error-codes", sections: filled }] : [];
}

function historyPage(spec: Spec): Part[] {
  return spec.history.length > 0
    ? [{ id: "history", kind: "history", sections: spec.history.map(releaseSection) }]
    : [];
}

function releaseSection(release: Release): ContentSection {
  const oldest = release.changes.some((change) => change.kind.endsWith("-existing"));
  const rows = release.changes.flatMap((change): string[][] => {
    if ("action" in change) return [["action-modified", change.action, change.kind, change.names.join(", ")]];
    if ("type" in change) return [["type-modified", change.type, change.kind, change.names.join(", ")]];
    return change.names.map((name) => [change.kind, name, "", ""]);
  });
  return {
    role: "release",
    name: text(oldest ? "existing" : String(release.release)),
    blocks: [
      ...(release.time === undefined ? [] : [fact("time", release.time.replace("T", " "))]),
      ...(rows.length > 0 ? [table(["change", "name", "field", "names"], rows)] : []),
    ],
  };
}

function commonPage(spec: Spec, vendor: Vendor): Part[] {
  const methods = Object.entries(spec.protocol.commonParameters ?? {}).map(([method, members]): ContentSection => ({
    role: "parameters",
    name: text(method),
    blocks: memberTable(members, "type", vendor),
  }));
  const regions = spec.protocol.regions ?? [];
  const list: ContentSection[] =
    regions.length > 0
      ? [
          {
            role: "regions",
            blocks: [
              table(
                ["title", "value"],
                regions.map((region) => [region.title ?? "", region.id]),
              ),
            ],
          },
        ]
      : [];
  const sections = [...methods, ...list];
  return sections.length > 0 ? [{ id: "common-parameters", kind: "common-parameters", sections }] : [];
}

function endpointsPage(spec: Spec): Part[] {
  const own = spec.protocol.regionalEndpoints ?? [];
  if (own.length === 0) return [];
  const rows = [
    ...(spec.protocol.endpoint === undefined ? [] : [["", spec.protocol.endpoint]]),
    ...own.map((endpoint) => [endpoint.region, endpoint.host]),
  ];
  return [
    {
      id: "request-structure",
      kind: "request-structure",
      sections: [{ role: "endpoints", blocks: [table(["title", "value"], rows)] }],
    },
  ];
}
