/** All services of a site -> the view of its first page: templates right in `templates/site/`. */
import type { Spec } from "../../4-spec/spec.js";
import type { View } from "../target.js";

export interface SiteService {
  readonly folder: string;
  readonly spec: Pick<Spec, "title" | "service" | "version" | "actions" | "types" | "errors" | "history">;
  readonly vendor: string;
}

export function indexSite(services: readonly SiteService[]): View {
  const vendors = [...new Set(services.map(({ vendor }) => vendor))];
  const actions = services.reduce((sum, { spec }) => sum + Object.keys(spec.actions).length, 0);
  return {
    data: {
      page: { title: "API reference", root: "", crumbs: [], parts: [] },
      summary: `${counted(services.length, "service")}, ${counted(actions, "action")}`,
      vendors: vendors.map((title) => ({
        title,
        services: services.filter(({ vendor }) => vendor === title).map(cardOf),
      })),
    },
    each: {},
  };
}

function cardOf({ folder, spec }: SiteService): object {
  const { title, service, version = "" } = spec;
  const counts = [
    counted(Object.keys(spec.actions).length, "action"),
    counted(Object.keys(spec.types).length, "type"),
    counted(Object.keys(spec.errors).length, "error code"),
    counted(spec.history.length, "release"),
  ];
  return { title: title ?? service, version, href: `${folder}/index.html`, counts: counts.join(", ") };
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? "" : "s"}`;
}
