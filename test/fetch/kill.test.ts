// kill -9 at any moment of a run: every stored page is whole, and the next runs end with the store of an undisturbed one.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { expect, test } from "vitest";
import { parseManifest } from "../../generator/1-page/store-manifest.js";
import { cli, filesIn, temporaryFolder } from "../generated/services.js";
import { mainlandSite, vendorSite } from "./try-fetch.js";
import type { VendorServer } from "./vendor-site/vendor-server.js";

const isFull = process.env["DOCWRIGHT_FULL"] === "1";
const KILLS = isFull ? 60 : 2;
const SOME = ["data-types", "error-codes", "DescribeImages", "DescribeKeyPairs", "StartInstances", "history"];

function start(server: VendorServer, store: string): ReturnType<typeof spawn> {
  const asked = [
    "tencent/cvm",
    "--site",
    "cn",
    "--store",
    store,
    "--mirror",
    server.origin,
    "--interval",
    "0",
    "--quiet",
  ];
  return spawn(process.execPath, [cli, "fetch", ...asked], { cwd: store, stdio: "ignore" });
}

/** Ended after so many requests and a moment more. */
async function killed(server: VendorServer, store: string, requests: number, ms: number): Promise<void> {
  const until = server.asked.length + requests;
  const child = start(server, store);
  const ended = once(child, "exit");
  while (server.asked.length < until && child.exitCode === null) await wait(1);
  await wait(ms);
  child.kill("SIGKILL");
  await ended;
}

/** Names carry hashes; the journal must name only what is there and whole. */
function expectWhole(folder: string): void {
  for (const name of readdirSync(join(folder, "pages")).filter((own) => !own.startsWith("."))) {
    const hash = createHash("sha256")
      .update(readFileSync(join(folder, "pages", name)))
      .digest("hex");
    expect(name.split(".").at(-2)).toBe(hash.slice(0, 16));
  }
  for (const { file, hash } of parseManifest(readFileSync(join(folder, ".manifest.jsonl"), "utf8")).pages.values())
    expect(
      createHash("sha256")
        .update(readFileSync(join(folder, "pages", file)))
        .digest("hex"),
    ).toBe(hash);
}

/** Without the times. */
function storeIn(folder: string): Map<string, string> {
  return new Map([...filesIn(folder)].map(([path, text]) => [path, text.replace(/"(?:time|end)":"[^"]*"/g, "")]));
}

test(`${KILLS} times`, { timeout: isFull ? 300_000 : 30_000 }, async () => {
  const server = await vendorSite(mainlandSite(isFull ? undefined : SOME));
  const [undisturbed, store] = [temporaryFolder(), temporaryFolder()];
  await once(start(server, undisturbed), "exit");
  const folder = join(store, "tencent/cvm-cn");
  const seen = server.asked.length;
  for (let i = 0; i < KILLS; i++) {
    await killed(server, store, 2 + (i % (isFull ? 30 : 4)), i % 7);
    expectWhole(folder);
  }
  const [child] = (await once(start(server, store), "exit")) as [number];
  expect(child).toBe(0);
  expectWhole(folder);
  expect(storeIn(folder)).toEqual(storeIn(join(undisturbed, "tencent/cvm-cn")));
  expect(server.asked.length).toBeGreaterThan(seen);
});
