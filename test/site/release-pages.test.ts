// Release notes that tell of one release in two places: one page, with what both say.
import { expect, test } from "vitest";
import { buildSite, exemplar } from "./site-files.js";

test("a release that is told of twice has one page", async () => {
  const { spec, notes, folder } = exemplar();
  const [first] = spec.history;
  const release = first?.release ?? 0;
  const again = { release, changes: [{ kind: "action-modified", names: ["ToldAgain"] }] } as const;
  const site = await buildSite([{ folder, notes, spec: { ...spec, history: [...spec.history, again] } }]);
  const page = site.get(`${folder}/releases/${release}.html`) ?? "";
  expect(page).toContain("ToldAgain");
  for (const change of first?.changes ?? []) for (const name of change.names) expect(page).toContain(name);
  const timeline = site.get(`${folder}/releases.html`) ?? "";
  expect(timeline.split(`releases/${release}.html`)).toHaveLength(2);
});
