// Templates of users are checked against the view of a made-up service: it shows every field that views of real ones have, and our
// own templates use no others.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { exemplarSite } from "../../generator/5-view/site/exemplar-site.js";
import { indexSite, siteService } from "../../generator/5-view/site/index-site.js";
import { serviceSite } from "../../generator/5-view/site/service-site.js";
import { shapeOfViews } from "../../generator/6-files/view-shape.js";
import { gatherInput } from "../../generator/commands/docs/gather-input.js";
import { SiteTemplates } from "../../generator/commands/docs/site-templates.js";
import { lacking } from "../generated/lacking.js";
import { root, temporaryFolder } from "../generated/services.js";
import { committed } from "./site-files.js";

const inputs = await Promise.all(committed.map(({ spec, notes, folder }) => gatherInput(spec, notes, folder, [])));

const services = inputs.map(({ spec, vendor, folder }) => siteService(spec, folder, vendor.title));

test.each(inputs.map((own) => [own.folder, own] as const))("%s has no field that the exemplar lacks", (_, input) => {
  const shown = shapeOfViews([serviceSite(exemplarSite(input))]);
  const real = shapeOfViews([serviceSite(input)]);
  expect(lacking(real.data, shown.data, "data")).toEqual([]);
  // What is unfolded has the fields of what it stands in.
  const lacks = [...real.each].flatMap(([each, own]) => lacking(own, shown.each.get(each), each));
  expect(lacks.filter((place) => !place.includes(".nested.rows[]."))).toEqual([]);
});

test("our own templates pass, when they are taken for a user's", async () => {
  const templates = await SiteTemplates.open(join(root, "templates"));
  for (const input of inputs)
    expect(() => templates.check([serviceSite(exemplarSite(input))], [indexSite(services)])).not.toThrow();
});

test("a user's template joins ours", async () => {
  const folder = temporaryFolder();
  mkdirSync(join(folder, "site"));
  writeFileSync(join(folder, "site/mine.txt.hbs"), "{{summary}}");
  const templates = await SiteTemplates.open(folder);
  expect(templates.ofSite(indexSite(services)).find(({ path }) => path === "mine.txt")?.text).toMatch(
    /^\d+ services, /,
  );
});
