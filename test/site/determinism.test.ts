// The same specs give the same bytes, in whatever order other services come; and a change of one action changes the files that speak of
// it and no others.
import { expect, test } from "vitest";
import { buildSite, committed, type Site, type SiteSource } from "./site-files.js";

/** All but the one that takes longest. */
const small = committed.filter(({ spec }) => Object.keys(spec.actions).length < 20);
const tcr = small.find(({ folder }) => folder.endsWith("/tcr")) as SiteSource;
const base = await buildSite(small);

/** Files that another build makes otherwise, or only one of them makes. */
async function changed(edit: (source: SiteSource) => SiteSource): Promise<string[]> {
  const other = await buildSite(small.map((own) => (own === tcr ? edit(own) : own)));
  const paths = [...new Set([...base.keys(), ...other.keys()])];
  return paths.filter((path) => base.get(path) !== other.get(path)).sort();
}

const noted = (path: string) => (source: SiteSource) => ({
  ...source,
  notes: { ...source.notes, [path]: "Other words" },
});

test("two builds are the same bytes", async () => {
  expect(small.length).toBeGreaterThan(1);
  expect(await changed((own) => structuredClone(own))).toEqual([]);
});

test("pages of a service do not depend on the services beside it", async () => {
  const alone: Site = await buildSite([tcr]);
  const own = [...alone].filter(([path]) => path.startsWith(`${tcr.folder}/`));
  expect(own.length).toBeGreaterThan(5);
  for (const [path, text] of own) expect(base.get(path), path).toBe(text);
});

const data = [`${tcr.folder}/data/search.js`, `${tcr.folder}/data/spec.js`];

test("other words of a member change its action's page and the data, nothing else", async () => {
  const files = await changed(noted("CreateInstance.input.RegistryName"));
  expect(files).toEqual([`${tcr.folder}/actions/create-instance.html`, ...data]);
});

test("other words of an action change its page, the list and the search of names too", async () => {
  const files = await changed(noted("CreateInstance"));
  expect(files.filter((path) => !path.startsWith("search/"))).toEqual([
    `${tcr.folder}/actions/create-instance.html`,
    `${tcr.folder}/data/spec.js`,
    `${tcr.folder}/index.html`,
  ]);
});
