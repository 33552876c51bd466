// `regenerate --fetch`: from a vendor's site to clients and the judged change, in folders with and without git.
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { makeRepository } from "../commands/git-workspace.js";
import { docwrightHere, workingFolder } from "../commands/run-cli.js";
import { filesIn, temporaryFolder, type Ended } from "../generated/services.js";
import { smallSite, vendorSite } from "./try-fetch.js";
import { HELP_START, helpAnswers } from "./vendor-site/help-endpoints.js";
import { readPageFiles } from "./vendor-site/page-file.js";
import type { VendorServer } from "./vendor-site/vendor-server.js";

const ACTIONS = ["DeleteKeyPairs", "StartInstances", "StopInstances"];
const SPEC = "spec/tencent/cvm/2017-03-12";
const CAPTCHA = { body: "<html><head><title>安全验证</title></head><body>请完成下方验证</body></html>" };

interface Kitchen {
  readonly server: VendorServer;
  readonly folder: string;
  readonly run: (...flags: readonly string[]) => Promise<Ended>;
  /** Specs and what is generated. */
  readonly state: () => Map<string, string>;
}

function replaceSite(server: VendorServer, pages: ReadonlyMap<string, string>): void {
  server.pages.clear();
  for (const [url, html] of pages) server.pages.set(url, html);
}

/** `StopInstances` asks for what nobody had to give before. */
function strictSite(actions: readonly string[]): Map<string, string> {
  const site = smallSite(actions);
  const [url = "", html = ""] = [...site].find(([, own]) => own.includes("<title>调用 StopInstances")) ?? [];
  const strict = html.replace(/(<td>ForceStop<\/td><td>)否/, "$1是");
  expect(strict).not.toBe(html);
  return site.set(url, strict);
}

/** A folder whose settings name one service, and the site of its vendor. */
async function openKitchen(folder = temporaryFolder()): Promise<Kitchen> {
  const server = await vendorSite(smallSite(ACTIONS));
  const services = [{ name: "tencent/cvm", site: "cn" }];
  const settings = { services, descriptions: "drop", targets: ["client"], store: "kept" };
  writeFileSync(join(folder, "docwright.config.json"), JSON.stringify(settings));
  const args = ["regenerate", "--fetch", "--mirror", server.origin, "--interval", "0"];
  return {
    server,
    folder,
    run: (...flags) => docwrightHere([...args, ...flags], folder),
    state: () => new Map([...filesIn(folder)].filter(([path]) => /^(?:spec|generated)\//.test(path))),
  };
}

function changedPaths(before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): string[] {
  const paths = [...new Set([...before.keys(), ...after.keys()])].sort();
  return paths.filter((path) => before.get(path) !== after.get(path));
}

test("from nothing to a client, then only what a changed site makes different, judged", async () => {
  const { server, folder, run, state } = await openKitchen();
  const first = await run("--quiet");
  expect(first).toMatchObject({ code: 0, error: "" });
  expect(first.out).toMatch(
    /^## tencent\/cvm\/2017-03-12\n\n`nothing` → `spec\/.*spec\.json`\. Next version: \*\*minor/,
  );
  expect(first.out).toContain("- `StopInstances` is a new action (`action-added`");
  expect(existsSync(join(folder, "kept/tencent/cvm-cn/.manifest.jsonl"))).toBe(true);
  const before = state();
  expect([...before.keys()]).toContain("generated/tencent/cvm/client/operations/stop-instances.ts");

  expect((await run("--quiet")).out).toMatch(/Next version: \*\*none\*\*\.\n\nNothing differs\.\n$/);
  expect(changedPaths(before, state())).toEqual([]);

  replaceSite(server, strictSite(["RebootInstances", "StartInstances", "StopInstances"]));
  const { code, out, error } = await run("--fail-on", "breaking");
  expect(code).toBe(1);
  expect(out).toMatch(
    /^## tencent\/cvm\/2017-03-12\n\n`spec\/\S+ before the run` → `spec\/\S+`\. Next version: \*\*major/,
  );
  expect(out).toMatch(/### Breaking \(1\)\n\n- `StopInstances\.input\.ForceStop` must be given now/);
  expect(out).toContain("- `RebootInstances` is a new action (`action-added`");
  expect(out).not.toContain("DeleteKeyPairs");
  const counts = { new: 1, changed: 2, gone: 1, unchanged: 2 };
  for (const [outcome, count] of Object.entries(counts))
    expect(error).toMatch(new RegExp(`^  ${outcome} +${count}$`, "m"));
  expect(error).toMatch(/^generated\/tencent\/cvm: \d+ files, .+ removed$/m);
  const changed = changedPaths(before, state());
  expect(changed).toContain(`${SPEC}/pages/StopInstances.md`);
  expect(changed).toContain("generated/tencent/cvm/client/operations/reboot-instances.ts");
  expect(changed.filter((path) => /start-?instances|pages\/DeleteKeyPairs|common-parameters/i.test(path))).toEqual([]);

  // Its page file stays until it is said that the loss is right.
  const shrunk = await run("--prune");
  expect(shrunk).toMatchObject({ code: 3, out: "" });
  expect(shrunk.error).toMatch(/spec\/shrunk[^]*--accept-shrink[^]*\nnothing is written\n$/);
  const pruned = await run("--prune", "--accept-shrink", "the vendor took it away", "--json");
  expect(pruned).toMatchObject({ code: 0, error: "" });
  expect(JSON.parse(pruned.out)).toMatchObject({
    stores: [{ service: "cvm", site: "cn", complete: true }],
    stopped: null,
    ingested: [{ service: "tencent/cvm", written: true, actions: 3 }],
    specs: [{ path: SPEC }],
    services: [{ removed: ["client/operations/delete-key-pairs.ts"] }],
    diff: {
      services: [
        {
          counts: { breaking: 1 },
          findings: expect.arrayContaining([
            expect.objectContaining({ rule: "action-removed", path: "DeleteKeyPairs" }),
          ]) as unknown[],
        },
      ],
    },
    problems: [{ code: "spec/shrink-accepted" }],
  });
  expect(state().has(`${SPEC}/pages/DeleteKeyPairs.md`)).toBe(false);
});

test("in a repository it is held against the last commit, however often it runs", async () => {
  const repository = makeRepository();
  onTestFinished(() => repository.remove());
  const { server, run } = await openKitchen(repository.root);
  repository.write(".gitignore", "kept/\n");
  expect((await run("--quiet")).out).toContain("`nothing` → ");
  expect((await run("--quiet")).code).toBe(0);
  repository.commit("the service as it was");
  replaceSite(server, strictSite(ACTIONS));
  const first = await run("--quiet");
  expect(first).toMatchObject({ code: 0, error: "" });
  expect(first.out).toMatch(/`git:HEAD:spec\/\S+` → `spec\/\S+`[^]*`StopInstances\.input\.ForceStop`/);
  expect(await run("--quiet")).toEqual(first);
  const [fingerprint = ""] = /(?<=`)[0-9a-f]{12}(?=`)/.exec(first.out) ?? [];
  repository.write("approvals.json", JSON.stringify([{ fingerprint, reason: "we always give it" }]));
  const approved = await run("--quiet", "--fail-on", "breaking");
  expect(approved.code).toBe(0);
  expect(approved.out).toContain("(approved: we always give it)");
});

test("where nothing can be fetched all stays as it was; where some is missing the rest is done", async () => {
  const { server, run, state } = await openKitchen();
  server.fault = (url) => (url.endsWith("robots.txt") ? undefined : CAPTCHA);
  const none = await run();
  expect(none).toMatchObject({ code: 3, out: "" });
  expect(none.error).toMatch(/a check that the reader is human\n[^]*nothing is written\n$/);
  expect(state().size).toBe(0);

  const [last = ""] = [...server.pages.keys()].slice(-1);
  server.fault = (url) => (url === last ? CAPTCHA : undefined);
  const some = await run("--prune", "--quiet");
  expect(some.code).toBe(4);
  expect(some.out).toContain("is a new action");
  expect(some.error).toContain("pages are missing, so --prune drops nothing of their services\n");
  const before = state();
  expect(before.size).toBeGreaterThan(20);

  server.fault = () => CAPTCHA;
  expect(await run("--quiet", "--json")).toMatchObject({ code: 3, error: "" });
  expect(changedPaths(before, state())).toEqual([]);
});

test("what the pages of a vendor never tell is taken from the settings, and from earlier page files", async () => {
  const server = await vendorSite(helpAnswers(readPageFiles("alibaba/bssopenapi/2017-12-14")));
  const args = ["regenerate", "--fetch", "--mirror", server.origin, "--interval", "0", "--quiet"];
  const givenIn = (folder: string): string | undefined =>
    /^given: .*$/m.exec(filesIn(folder).get("spec/alibaba/bssopenapi/2017-12-14/pages/CreateInstance.md") ?? "")?.[0];
  const settings = { descriptions: "drop", targets: ["client"] };
  const services = (name: string): object => ({ ...settings, services: [{ name, from: HELP_START }] });

  const anew = temporaryFolder();
  writeFileSync(join(anew, "docwright.config.json"), JSON.stringify(services("alibaba/bssopenapi/2017-12-14")));
  expect(await docwrightHere(args, anew)).toMatchObject({ code: 0, error: "" });
  expect(givenIn(anew)).toBe("given: service bssopenapi; version 2017-12-14");

  const known = workingFolder(services("alibaba/bssopenapi"));
  const shrink = ["--accept-shrink", "the site of the test says less"];
  expect((await docwrightHere([...args, ...shrink], known)).code).toBe(0);
  expect(givenIn(known)).toBe("given: service bssopenapi; version 2017-12-14; endpoint business.aliyuncs.com");
});

test.each([
  [["--check"], "--fetch asks the network and writes, --check is offline"],
  [["--watch"], "--fetch asks the network and writes, --watch is offline"],
  [["--accept-shrink", " "], "--accept-shrink takes the reason"],
  [["--fail-on", "impact"], "--fail-on takes breaking or risky"],
  [["--from", "https://example.com"], "Unknown option '--from'"],
  [["tencent/cvm/../x"], "fetch takes vendor/service"],
  [["nobody/x"], 'no site of "nobody" is known'],
  [[], "fetch needs at least one vendor/service, or the setting services"],
])("refused: %j", async (flags, said) => {
  const folder = temporaryFolder();
  expect(await docwrightHere(["regenerate", "--fetch", ...flags], folder)).toMatchObject({
    code: 2,
    out: "",
    error: expect.stringContaining(said) as string,
  });
  expect(filesIn(folder).size).toBe(0);
});
