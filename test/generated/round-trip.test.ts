// The pages target prints a spec as page files; reading those gives the same spec, byte for byte, and printing what was
// read gives the same page files. For the committed specs and, with the vendor's words kept, for the seed documents.
import { expect, test } from "vitest";
import { printSpec } from "../../generator/4-spec/canonical.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { compareAscii } from "../../generator/support/text.js";
import { vendorNamed } from "../../generator/vendors/registry.js";
import { describeSeeds, reading } from "../seeds/seeds.js";
import { printPages, readBack } from "./print-pages.js";
import { services } from "./services.js";

async function expectRoundTrip(spec: Spec): Promise<void> {
  const vendor = vendorNamed(spec.vendor);
  if (!vendor) throw new Error(`there is no vendor ${spec.vendor}`);
  const pages = printPages(spec, vendor).sort((a, b) => compareAscii(a.id, b.id));
  const { text, refused, again } = await readBack(pages, vendor);
  expect(refused).toEqual([]);
  expect(text.split("\n")).toEqual(printSpec(spec).split("\n"));
  const byName = new Map(again.map((page) => [page.id, page.text]));
  expect(byName.size).toBe(pages.length);
  for (const page of pages) expect(byName.get(page.id), page.id).toBe(page.text);
}

test.each(services)("$name, as committed", async ({ spec }) => {
  await expectRoundTrip(spec);
});

describeSeeds("the seed documents", () => {
  test.each(["cvm", "tcr", "tcss", "bssopenapi"])("%s with its words kept", async (service) => {
    const found = reading("keep").services.get(service);
    if (!found) throw new Error(`the seeds hold no ${service}`);
    await expectRoundTrip(found.spec);
  });
});
