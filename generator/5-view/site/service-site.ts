/** A service -> the view of its pages: templates below `templates/site/service/`. */
import { actionGroups } from "../action-groups.js";
import { serviceTitle } from "../describe.js";
import type { View } from "../target.js";
import { ClientNames } from "../typescript/client-names.js";
import { functionName } from "../typescript/identifiers.js";
import { clientProtocol } from "../../vendors/protocols.js";
import { actionPage, type ActionContext } from "./action-page.js";
import { frameOf, type Part, type ServiceFrame } from "./frame.js";
import { overview } from "./overview.js";
import { SitePaths } from "./paths.js";
import { changesOf, releasePages, releaseRows } from "./release-pages.js";
import { errorRows, holdersOf, typeRows } from "./service-lists.js";
import type { SiteInput } from "./site-input.js";
import { Touches } from "./touches.js";
import { typePage } from "./type-page.js";

export function serviceSite(input: SiteInput): View {
  const { spec, notes, folder, coverage } = input;
  const service: ServiceFrame = { folder, title: serviceTitle(input), parts: partsOf(input) };
  const context = {
    spec,
    notes,
    paths: new SitePaths(spec),
    touches: new Touches(spec),
    suppliers: input.suppliers ?? new Map(),
    service,
  };
  const page = (title: string, part: string) => frameOf(service, { up: "", title, part });
  const top = { ...context, up: "" };
  const below = { ...context, up: "../" };
  const holders = holdersOf(spec);
  const actions: ActionContext = { ...below, client: clientOf(input), groups: groupsOf(input) };
  return {
    data: {
      overview: { page: page(service.title, "Actions"), ...overview(input, top) },
      types: { page: page("Types", "Types"), rows: typeRows(top) },
      errors: { page: page("Error codes", "Errors"), rows: errorRows(top) },
      releases: { page: page("Releases", "Releases"), rows: releaseRows(input, top) },
      changes: { page: page("Compare releases", "Compare"), ...changesOf(input, top) },
      mock: {
        page: page("Mock", "Mock"),
        command: `npx docwright mock ${folder}`,
        rows: coverageRows(coverage ?? [], context.paths),
      },
    },
    each: {
      action: Object.entries(spec.actions).map(([name, action]) => actionPage(name, action, actions)),
      type: Object.entries(spec.types).map(([name, type]) => typePage(name, type, { ...below, holders })),
      release: releasePages(input, below),
    },
    without: emptyParts(input),
  };
}

/** The pages that the service has, with their files. */
function partsOf({ spec, releases, coverage }: SiteInput): Part[] {
  const all: (Part & { readonly has: boolean })[] = [
    { name: "Actions", href: "index.html", has: true },
    { name: "Types", href: "types.html", has: Object.keys(spec.types).length > 0 },
    { name: "Errors", href: "errors.html", has: Object.keys(spec.errors).length > 0 },
    { name: "Releases", href: "releases.html", has: spec.history.length > 0 },
    { name: "Compare", href: "changes.html", has: releases.length > 0 },
    { name: "Mock", href: "mock.html", has: coverage !== undefined },
  ];
  return all.filter(({ has }) => has).map(({ name, href }) => ({ name, href }));
}

function emptyParts(input: SiteInput): string[] {
  const present = new Set(partsOf(input).map(({ href }) => href));
  return ["types.html", "errors.html", "releases.html", "changes.html", "mock.html"].filter((own) => !present.has(own));
}

function clientOf({ spec, folder }: SiteInput): ActionContext["client"] {
  if (clientProtocol(spec.protocol.kind) === undefined) return undefined;
  return { names: new ClientNames(spec).actions, place: { folder, variable: functionName(spec.service) } };
}

function groupsOf({ spec }: SiteInput): ActionContext["groups"] {
  return new Map(actionGroups(spec).flatMap((group) => group.actions.map((name) => [name, group] as const)));
}

function coverageRows(rows: NonNullable<SiteInput["coverage"]>, paths: SitePaths): object[] {
  return rows.map(({ action, coverage, why }) => ({ ...paths.action(action, ""), coverage, why }));
}
