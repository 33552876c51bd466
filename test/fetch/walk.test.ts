// A whole product from the local site of each vendor into a store, and the store read as a spec: names, types and codes are
// those of the committed spec that the site was made from.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { parseSpec } from "../../generator/4-spec/read-spec.js";
import type { Member, Spec } from "../../generator/4-spec/spec.js";
import { docwrightHere } from "../commands/run-cli.js";
import { serviceNamed, temporaryFolder } from "../generated/services.js";
import { countsOf, CVM, mainlandSite, tryFetch, vendorSite } from "./try-fetch.js";
import { HELP_START, helpAnswers } from "./vendor-site/help-endpoints.js";
import { readPageFiles } from "./vendor-site/page-file.js";

const membersOf = (own: readonly Member[] = []): unknown =>
  JSON.parse(
    JSON.stringify(
      own.map(({ name, type, required }) => ({ name, type, required })),
      // Of members within members, too.
      (key, value: unknown) => (key === "constraints" || key === "clientToken" ? undefined : value),
    ),
  );

/**
 * What the pages of the site carry. They have no sentences, and so nothing that sentences say; the overview of the mainland
 * site has no column of rates, so an action without a page has none.
 */
function factsOf(spec: Spec): unknown {
  return {
    actions: Object.entries(spec.actions).map(([name, own]) => ({
      name,
      status: own.status,
      input: membersOf(own.input),
      output: membersOf(own.output),
      errors: own.errors,
      rate: own.status === "undocumented" ? undefined : own.rateLimit,
    })),
    types: Object.entries(spec.types).map(([name, own]) => [name, membersOf(own.members), own.usedBy]),
    errors: Object.keys(spec.errors),
    history: spec.history,
    regions: spec.protocol.regions?.map(({ id }) => id),
  };
}

function specIn(folder: string): Spec {
  const path = join(folder, "spec.json");
  const read = parseSpec(readFileSync(path, "utf8"), path);
  if (read.kind !== "spec") throw new Error(`${path} is no spec`);
  return read.spec;
}

test("whole pages with their catalogue: all of a service, and the spec of the store", async () => {
  const site = mainlandSite();
  const server = await vendorSite(site);
  const folder = temporaryFolder();
  const store = await tryFetch(server, { store: join(folder, "store") });
  expect(countsOf(store)).toEqual({ new: site.size });
  expect(store.complete).toBe(true);
  // The catalogue's page is one of the pages and is not asked for twice; robots.txt is asked for once.
  expect(server.asked.map(({ url }) => url).sort()).toEqual(
    [...site.keys(), "https://cloud.tencent.com/robots.txt"].sort(),
  );

  const ingest = ["ingest", store.folder, "--out", join(folder, "spec"), "--descriptions", "drop"];
  const ended = await docwrightHere(ingest);
  expect({ code: ended.code, error: ended.error }).toEqual({ code: 0, error: "" });
  expect(factsOf(specIn(join(folder, "spec", CVM)))).toEqual(factsOf(serviceNamed("tencent/cvm").spec));
});

test("JSON endpoints: the part of the menu that documents the API", async () => {
  const answers = helpAnswers(readPageFiles("alibaba/bssopenapi/2017-12-14"));
  const server = await vendorSite(answers);
  const folder = temporaryFolder();
  const asked = {
    vendor: "alibaba",
    service: "bssopenapi",
    site: "intl",
    from: HELP_START,
    store: join(folder, "store"),
  };
  const store = await tryFetch(server, asked);
  // The part's own page only lists the others.
  expect(countsOf(store)).toEqual({ new: 1 });
  expect(store.complete).toBe(true);
  expect(server.asked.some(({ url }) => url.includes("nodeId=2&"))).toBe(false);
  const given = ["--vendor", "alibaba", "--service", "bssopenapi", "--api-version", "2017-12-14"];
  const endpoint = ["--endpoint", "business.aliyuncs.com", "--descriptions", "drop"];
  const ended = await docwrightHere(["ingest", store.folder, "--out", join(folder, "spec"), ...given, ...endpoint]);
  expect({ code: ended.code, error: ended.error }).toEqual({ code: 0, error: "" });
  const { actions } = specIn(join(folder, "spec/alibaba/bssopenapi/2017-12-14"));
  const committed = serviceNamed("alibaba/bssopenapi").spec.actions;
  expect(Object.keys(actions)).toEqual(Object.keys(committed));
  for (const [name, { input, output }] of Object.entries(committed)) {
    expect(membersOf(actions[name]?.input)).toEqual(membersOf(input));
    expect(membersOf(actions[name]?.output)).toEqual(membersOf(output));
  }
  // The address of the menu is remembered.
  const { from: _, ...again } = asked;
  expect(countsOf(await tryFetch(server, again))).toEqual({ unchanged: 1 });
});

test("pages of the other site are found by links where there is no catalogue", async () => {
  const host = "https://www.tencentcloud.com";
  const pageOf = (id: number, links: readonly number[]): string =>
    `<html><body><h1>API Category</h1><h2>1. API Description</h2>${links.map((own) => `<a href="/document/api/213/${own}?from=x#a">p</a>`).join("")}<a href="/document/api/214/9">other</a><a href="https://evil.example/document/api/213/10">evil</a><textarea><a href="/document/api/213/11"></textarea>${id}</body></html>`;
  const pages = [
    [15688, [2, 3]],
    [2, [4, 15688]],
    [3, []],
    [4, [2]],
  ] as const;
  const server = await vendorSite(
    new Map(pages.map(([id, links]) => [`${host}/document/api/213/${id}`, pageOf(id, links)])),
  );
  const store = await tryFetch(server, { site: "intl" });
  expect(store.pages.map(({ url, outcome }) => `${outcome} ${url.split("/").at(-1)}`)).toEqual([
    "new 15688",
    "new 2",
    "new 3",
    "new 4",
  ]);
});
