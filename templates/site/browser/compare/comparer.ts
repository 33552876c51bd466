/** Two releases -> what changed between them, from the spec of the service, which is loaded when the first two are asked for. */
import { compareReleases } from "../../../../generator/commands/docs/compare-releases.js";
import { comparisonView, type ComparisonView } from "../../../../generator/5-view/site/comparison.js";
import { SitePaths } from "../../../../generator/5-view/site/paths.js";
import type { Spec } from "../../../../generator/4-spec/spec.js";
import { specAsOf } from "../../../../generator/history/as-of.js";
import { loadData } from "../shared/load.js";
import type { Range } from "./range.js";

type Compare = (range: Range) => Promise<ComparisonView>;

export function createComparer(): Compare {
  let loading: Promise<Compare> | undefined;
  return async (range) => (await (loading ??= load()))(range);
}

async function load(): Promise<Compare> {
  const { spec } = await loadData<{ readonly spec: Spec }>(
    `${document.documentElement.dataset["service"]}/data/spec.js`,
  );
  const place = { paths: new SitePaths(spec), up: "" };
  const known = new Map<number, Spec>();
  const asOf = (release: number): Spec => {
    const own = known.get(release) ?? specAsOf(spec, release).spec;
    known.set(release, own);
    return own;
  };
  return async ({ from, to }) => comparisonView(await compareReleases(asOf(from), asOf(to)), place);
}
