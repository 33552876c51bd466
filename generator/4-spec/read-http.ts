/** The method and path that a page prints for its action: `PUT /kettles/{Id}`, or `[Id]`. Undefined where it prints none but the root. */
import { cellText, factOf, type PageFacts } from "../3-facts/facts.js";
import type { Action } from "./spec.js";

export function httpOf(page: PageFacts): Action["http"] {
  const described = page.sections.find((section) => section.role === "description");
  const [, method, path] = /^([A-Z]+) (\/[^?\s]+)$/.exec(cellText(described && factOf(described, "http"))) ?? [];
  return method === undefined || path === undefined
    ? undefined
    : { method, path: path.replace(/\[([^[\]/]+)\]/g, "{$1}") };
}
