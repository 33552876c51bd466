/** Addresses of other pages of the service: of its types and its error codes. Undefined where there is no such page. */
import { SitePaths } from "../../../../generator/5-view/site/paths.js";
import { siteUrl } from "../shared/load.js";
import type { Subject } from "./subject.js";

export interface Pages {
  type(name: string | undefined): string | undefined;
  error(code: string): string | undefined;
}

export function pagesOf({ service, spec }: Subject): Pages {
  const paths = new SitePaths(spec);
  const address = (href: string | undefined): string | undefined => href && siteUrl(`${service}/${href}`);
  return {
    type: (name) => (name === undefined ? undefined : address(paths.type(name, "").href)),
    error: (code) => address(paths.error(code, "").href),
  };
}
