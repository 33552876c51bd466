/** The fetch of programs and commands: what fetching itself does not know, which is who we are. */
import { readFileSync } from "node:fs";
import { fetchPages as fetchAs, type FetchOptions } from "../fetch/fetch-pages.js";
import type { FetchResult } from "../fetch/outcome.js";

/** `docwright/1.2.3 (+https://...)`, unless the options say who asks. */
export function fetchPages(options: Omit<FetchOptions, "userAgent"> & { userAgent?: string }): Promise<FetchResult> {
  return fetchAs({ ...options, userAgent: options.userAgent ?? readUserAgent() });
}

interface OwnPackage {
  readonly name: string;
  readonly version: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** package.json stands beside dist/, in the package and in the repository. */
function readUserAgent(): string {
  const text = readFileSync(new URL("../../package.json", import.meta.url), "utf8");
  const { name, version, homepage, repository } = JSON.parse(text) as OwnPackage;
  const url = homepage ?? (typeof repository === "object" ? repository.url : repository);
  return `${name}/${version}${url === undefined ? "" : ` (+${url.replace(/^git\+|\.git$/g, "")})`}`;
}
