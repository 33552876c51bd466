/** All services of a site -> the view of its first page: templates right in `templates/site/`. */
import type { Spec } from "../../4-spec/spec.js";
import type { View } from "../target.js";
import type { Frame } from "./frame.js";

/** What the first page tells of a service: a few words, so that the specs of all services need not stay in memory. */
export interface SiteService {
  readonly vendor: string;
  readonly actions: number;
  readonly card: object;
}

export function siteService(spec: Spec, folder: string, vendor: string): SiteService {
  const { title, service, version = "" } = spec;
  const actions = Object.keys(spec.actions).length;
  const counts = [
    counted(actions, "action"),
    counted(Object.keys(spec.types).length, "type"),
    counted(Object.keys(spec.errors).length, "error code"),
    counted(spec.history.length, "release"),
  ];
  const card = { title: title ?? service, version, href: `${folder}/index.html`, counts: counts.join(", ") };
  return { vendor, actions, card };
}

export function indexSite(services: readonly SiteService[]): View {
  const vendors = [...new Set(services.map(({ vendor }) => vendor))];
  const actions = services.reduce((sum, own) => sum + own.actions, 0);
  return {
    data: {
      page: {
        title: "API reference",
        root: "",
        service: undefined,
        action: undefined,
        crumbs: [],
        parts: [],
      } satisfies Frame,
      summary: `${counted(services.length, "service")}, ${counted(actions, "action")}`,
      vendors: vendors.map((title) => ({
        title,
        services: services.filter(({ vendor }) => vendor === title).map(({ card }) => card),
      })),
    },
    each: {},
  };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
