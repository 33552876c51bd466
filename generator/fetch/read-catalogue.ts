/**
 * A site, a language and where a product's pages begin -> the list of its pages, by the first of the site's kinds of catalogue
 * that gives one; or why there is none.
 */
import type { CatalogueRule } from "../vendors/vendor-site.js";
import type { Listed } from "./catalogues/catalogue.js";
import { catalogueOf } from "./catalogues/registry.js";
import type { ChosenSite } from "./choose-sites.js";
import { recogniseAnswer } from "./recognise-answer.js";
import type { Visited, Visitor } from "./visitor.js";

export interface ReadCatalogue {
  readonly kind: "catalogue";
  readonly pages: readonly Listed[];
  readonly grows: boolean;
  /** Further pages that a page lists. */
  readonly follow: (text: string, at: URL) => readonly Listed[];
  /** What was asked for the list may be one of its pages. */
  readonly answers: ReadonlyMap<string, Visited>;
}

interface NoCatalogue {
  readonly kind: "refused" | "failed";
  readonly url: string;
  readonly reason: string;
  readonly remedy: string;
}

type Input = Pick<ChosenSite, "site" | "start">;

export async function readCatalogue(
  { chosen, visitor }: { readonly chosen: Input; readonly visitor: Visitor },
  language: string,
): Promise<ReadCatalogue | NoCatalogue> {
  const answers = new Map<string, Visited>();
  let last = chosen.start.href;
  for (const rule of chosen.site.catalogues) {
    const catalogue = await catalogueOf(rule);
    const input = { rule, site: chosen.site, start: chosen.start, language };
    last = catalogue.address(input);
    const visited = answers.get(last) ?? (await visitor.visit(last));
    answers.set(last, visited);
    if (visited.kind !== "answer") return { remedy: FROM, ...visited, url: last };
    if (visited.answer.status !== 200) return none(last, `it answers ${visited.answer.status}`);
    const follow = (text: string, at: URL): readonly Listed[] => catalogue.list(text, at, input);
    const pages = follow(new TextDecoder().decode(visited.answer.bytes), new URL(visited.url));
    if (pages.length > 0) return { kind: "catalogue", pages, grows: catalogue.grows, follow, answers };
  }
  return none(last, whyNone(chosen.site.catalogues, answers.get(last)));
}

const FROM = "give the address of a page of the API's documentation with --from";

/** A check or an error in place of the catalogue says more than that nothing is listed. */
function whyNone(rules: readonly CatalogueRule[], visited: Visited | undefined): string {
  const found = visited?.kind === "answer" ? recogniseAnswer(visited.answer.bytes) : undefined;
  const isMenu = rules.some(({ kind }) => kind === "json-menu");
  return found?.kind === "refused" && !(isMenu && /without a page/.test(found.reason))
    ? found.reason
    : "it lists no pages of the API";
}

function none(url: string, reason: string): NoCatalogue {
  return { kind: "refused", url, reason, remedy: FROM };
}
