// `fetchPages` of the API: the settings of a folder other than that of the process, flags before them, checks before any request.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { fetchPages, ingest, UsageError, type FetchProgress } from "../../generator/index.js";
import { MAINLAND, smallSite, vendorSite } from "../fetch/try-fetch.js";
import { temporaryFolder } from "../generated/services.js";
import { workingFolder } from "../commands/run-cli.js";

function folderWith(...services: readonly (object | string)[]): string {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "docwright.config.json"), JSON.stringify({ services, store: "kept" }));
  return cwd;
}

it("fetches the services of the settings into their store, which ingest reads", async () => {
  const { origin: mirror } = await vendorSite(smallSite(["StartInstances"]));
  const cwd = folderWith({ name: "tencent/cvm", site: "cn" }, "ucloud/uhost");
  const told: FetchProgress[] = [];
  const result = await fetchPages({ cwd, mirror, intervalMs: 0, onProgress: (own) => told.push(own) });
  const folder = join(cwd, "kept/tencent/cvm-cn");
  expect(result).toMatchObject({ stores: [{ site: "cn", languages: ["zh"], folder, complete: true }] });
  expect(result.leftOut).toEqual(["ucloud/uhost"]);
  expect(told.map(({ done, listed }) => [done, listed])).toEqual([
    [1, 3],
    [2, 3],
    [3, 3],
  ]);
  const { refused, services } = await ingest({ cwd, inputs: [folder] });
  expect(refused).toEqual([]);
  expect(services).toMatchObject([{ service: "tencent/cvm", written: true }]);
});

it("takes what is asked for before what the settings say, and checks all before it asks for any", async () => {
  const server = await vendorSite(smallSite(["StartInstances"]));
  const cwd = folderWith({ name: "tencent/cvm", site: "intl", from: `${MAINLAND}/document/api/213/15689` });
  const common = { cwd, mirror: server.origin, intervalMs: 0 };
  await expect(fetchPages(common)).rejects.toThrow("cloud.tencent.com is no host of this documentation");
  const { stores } = await fetchPages({ ...common, site: "cn", store: "other" });
  expect(stores).toMatchObject([{ folder: join(cwd, "other/tencent/cvm-cn"), complete: true }]);
  const asked = server.asked.length;
  const refused = fetchPages({ ...common, services: ["tencent/cvm", "tencent/unheard-of"], site: "cn" });
  await expect(refused).rejects.toBeInstanceOf(UsageError);
  expect(server.asked).toHaveLength(asked);
});

it("fetches what stands in the folder of specs, from the site it is of; ends on request", async () => {
  const server = await vendorSite(new Map());
  const cwd = workingFolder();
  const signal = AbortSignal.abort();
  expect(
    await fetchPages({ cwd, signal, from: "https://www.alibabacloud.com/help/en/tea/developer-reference/x" }),
  ).toEqual({
    stores: [],
    leftOut: [],
    stopped: "signal",
  });
  expect(server.asked).toEqual([]);
});
