/** The pages of a service that are no actions: categories, types, error codes, releases, common parameters, hosts. */
import type { Release, Spec, TypeDefinition } from "../4-spec/spec.js";
import type { Vendor } from "../vendors/vendor.js";
import { errorTable, fact, table, text, type Part } from "./page-blocks.js";
import { memberTable } from "./page-members.js";
import type { ContentSection } from "./page-view.js";

export function categoryPage(spec: Spec): Part[] {
  if (!spec.groups) return [];
  const sections = spec.groups.map((group): ContentSection => {
    const listed = Object.entries(spec.actions).filter(
      ([, action]) => action.group === group && action.status !== "obsolete",
    );
    const rows = listed.map(([name, action]) => [
      name,
      action.status === "undocumented" ? (action.description ?? "") : "",
      action.rateLimit ? String(action.rateLimit.requests / action.rateLimit.seconds) : "",
      action.url ?? "",
    ]);
    return { role: "group", name: text(group), blocks: [table(["name", "feature", "rate", "value"], rows)] };
  });
  return [{ id: "api-category", kind: "api-category", sections }];
}

export function typesPage(spec: Spec, vendor: Vendor): Part[] {
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
      ...memberTable(type.members, "type", vendor, undefined, type.rules ? { rules: type.rules } : {}),
    ],
  };
}

export function errorsPage(spec: Spec): Part[] {
  const lists = [true, false].map((common): ContentSection => {
    const codes = Object.entries(spec.errors).filter(([, error]) => error.common === common);
    const rows = codes.flatMap(([code, error]) => {
      const own = (error.cases ?? []).filter((each) => !each.actions);
      return own.length > 0 ? own.map((each) => ({ code, ...each })) : [{ code }];
    });
    return {
      role: "errors",
      name: text(common ? "common" : "service"),
      blocks: errorTable(rows),
    };
  });
  const filled = lists.filter((list) => list.blocks.length > 0);
  return filled.length > 0 ? [{ id: "error-codes", kind: "error-codes", sections: filled }] : [];
}

export function historyPage(spec: Spec): Part[] {
  return spec.history.length > 0
    ? [{ id: "history", kind: "history", sections: spec.history.map((own) => releaseSection(own, spec.history)) }]
    : [];
}

/** The oldest release has no number where the page itself tells it: it is one below the others. */
function releaseSection(release: Release, all: readonly Release[]): ContentSection {
  const others = all.filter((own) => own !== release).map((own) => own.release);
  const told = release.release === (others.length > 0 ? Math.max(1, Math.min(...others) - 1) : 1);
  const oldest = told && release.changes.some((change) => change.kind.endsWith("-existing"));
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

export function commonPage(spec: Spec, vendor: Vendor): Part[] {
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

export function endpointsPage(spec: Spec): Part[] {
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
