// `docwright fetch` as its users meet it: what is refused, what is said, exit codes, proxies, Ctrl-C.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { afterEach, describe, expect, test, vi } from "vitest";
import { createProgress } from "../../generator/commands/fetch/progress.js";
import { docwrightHere } from "../commands/run-cli.js";
import { cli, temporaryFolder } from "../generated/services.js";
import { serveProxy } from "../runtime/http-proxy.js";
import { mainlandSite, MAINLAND, tryFetch, vendorSite } from "./try-fetch.js";

const SOME = ["data-types", "DescribeImages", "StartInstances"];
const START = `${MAINLAND}/document/api/213/15689`;

afterEach(() => vi.unstubAllEnvs());

test.each([
  [[], "fetch needs at least one vendor/service"],
  [["tencent"], 'fetch takes vendor/service, not "tencent"'],
  [["tencent/cvm/2017-03-12/x"], "fetch takes vendor/service"],
  [["nobody/cvm"], 'no site of "nobody" is known; fetched are those of tencent, alibaba'],
  [["ucloud/uhost"], "Save the pages and give them to ingest"],
  [["tencent/../x"], "fetch takes vendor/service"],
  [["tencent/.."], "fetch takes vendor/service"],
  [["tencent/c.v"], "the name of a service has letters, digits and hyphens"],
  [
    ["tencent/tcr"],
    "it is not known where the pages of tencent/tcr begin on intl: give the address of one with --from, for example https://www.tencentcloud.com/document/api/",
  ],
  [["tencent/cvm", "--site", "mars"], 'there is no site "mars" of tencent; the sites are intl, cn'],
  [["tencent/cvm", "--lang", "fr"], 'there are no pages in "fr"; there are en (intl), zh (cn)'],
  [["tencent/cvm", "--site", "intl", "--lang", "zh"], 'there are no pages in "zh"; there are en (intl)'],
  [["tencent/cvm", "--from", "http://cloud.tencent.com/document/api/213/1"], "it is http, not https"],
  [
    ["tencent/cvm", "--from", "https://evil.example/document/api/213/1"],
    "evil.example is no host of this documentation; the hosts are www.tencentcloud.com",
  ],
  [["tencent/cvm", "--from", "https://cloud.tencent.com/product/cvm"], "it is no page of a product"],
  [["tencent/cvm", "tencent/tcr", "--from", START], "--from goes with one vendor/service"],
  [["tencent/cvm", "--mirror", "ftp://x"], '--mirror takes an origin such as https://mirror.example, not "ftp://x"'],
  [["tencent/cvm", "--mirror", "http://127.0.0.1:1/path"], "--mirror takes an origin"],
  [["tencent/cvm", "--concurrency", "0"], '--concurrency takes a whole number from 1 to 16, not "0"'],
  [["tencent/cvm", "--timeout", "soon"], "--timeout takes a whole number"],
  [["tencent/cvm", "--fast"], "Unknown option '--fast'"],
])("refused: %j", async (args, said) => {
  const folder = temporaryFolder();
  const ended = await docwrightHere(["fetch", ...args], folder);
  expect(ended).toMatchObject({ code: 2, out: "" });
  expect(ended.error).toContain(said);
  expect(existsSync(join(folder, ".docwright"))).toBe(false);
});

describe("what is said", () => {
  test("new pages, then the same again, then what changed", async () => {
    const site = mainlandSite(SOME);
    const server = await vendorSite(site);
    const folder = temporaryFolder();
    const args = ["fetch", "tencent/cvm", "--lang", "zh", "--mirror", server.origin, "--interval", "0"];
    const first = await docwrightHere(args, folder);
    expect(first).toEqual({
      code: 0,
      error: "",
      out: "tencent/cvm (cn, zh): 4 pages, 5 requests\n  new           4\nnext: docwright ingest .docwright/store/tencent/cvm-cn\n",
    });
    const [gone = "", changed = ""] = [...site.keys()].slice(-2);
    server.fault = (url) => (url === gone ? { status: 404 } : undefined);
    server.pages.set(changed, (site.get(changed) ?? "").replace("一种结构", "又一种结构"));
    const second = await docwrightHere(args, folder);
    expect(second.out.split("\n").slice(1, -2).toSorted()).toEqual(
      [
        "  changed       1",
        `  changed ${changed}`,
        "  gone          1",
        `  gone ${gone}: it answers 404`,
        "  unchanged     2",
      ].toSorted(),
    );
  });

  test("why pages are missing, once a reason, with what to do; --json says it to machines", async () => {
    const site = mainlandSite(SOME);
    const server = await vendorSite(site);
    const bad = [...site.keys()].slice(-2);
    server.fault = (url) => (bad.includes(url) ? { status: 403 } : undefined);
    const folder = temporaryFolder();
    const args = ["fetch", "tencent/cvm", "--site", "cn", "--mirror", server.origin, "--interval", "0", "--store", "s"];
    const ended = await docwrightHere([...args, "--quiet"], folder);
    const lines = bad.toSorted().map((url) => `refused ${url}: it answers 403\n`);
    expect(ended).toMatchObject({ code: 4, out: "" });
    expect(ended.error).toBe(
      `${lines.join("")}  open the address in a browser; if it shows the page, save it there and give the file to ingest\n`,
    );
    const machine = await docwrightHere([...args, "--json"], folder);
    expect(machine).toMatchObject({ code: 4, error: "" });
    expect(JSON.parse(machine.out)).toMatchObject({
      stopped: null,
      stores: [
        {
          vendor: "tencent",
          service: "cvm",
          site: "cn",
          languages: ["zh"],
          folder: join("s", "tencent", "cvm-cn"),
          complete: false,
        },
      ],
    });
  });

  test("nothing that could be fetched", async () => {
    const server = await vendorSite(new Map());
    const args = ["fetch", "tencent/cvm", "--site", "cn", "--mirror", server.origin, "--interval", "0"];
    const ended = await docwrightHere(args, temporaryFolder());
    expect(ended.code).toBe(3);
    expect(ended.error).toContain(
      `refused ${START}: it answers 404\n  give the address of a page of the API's documentation with --from\n`,
    );
  });
});

test("the end of --timeout is told", async () => {
  const server = await vendorSite(mainlandSite(SOME));
  server.fault = (url, nth) =>
    url !== START && !url.endsWith("robots.txt") && nth === 1 ? { delayMs: 60_000 } : undefined;
  const args = ["fetch", "tencent/cvm", "--site", "cn", "--mirror", server.origin, "--interval", "0", "--timeout", "1"];
  const ended = await docwrightHere(args, temporaryFolder());
  expect(ended).toMatchObject({ code: 4, error: "the time of --timeout is over; the next run goes on from there\n" });
  expect(ended.out).toContain(
    "not complete: nothing is dropped from .docwright/store/tencent/cvm-cn; run the command again\n",
  );
});

test("a proxy of the environment is used, and NO_PROXY leaves it out", async () => {
  const server = await vendorSite(mainlandSite(SOME));
  const proxy = await serveProxy();
  vi.stubEnv("HTTP_PROXY", proxy.origin);
  vi.stubEnv("http_proxy", proxy.origin);
  expect((await tryFetch(server)).complete).toBe(true);
  const asked = proxy.asked.length;
  expect(asked).toBeGreaterThan(0);
  vi.stubEnv("NO_PROXY", "127.0.0.1");
  vi.stubEnv("no_proxy", "127.0.0.1");
  expect((await tryFetch(server)).complete).toBe(true);
  expect(proxy.asked).toHaveLength(asked);
});

test("Ctrl-C ends in order, and the next run goes on", async () => {
  const site = mainlandSite(SOME);
  const server = await vendorSite(site);
  server.fault = (_, nth) => (server.asked.length > 2 && nth === 1 ? { delayMs: 60_000 } : undefined);
  const folder = temporaryFolder();
  const args = [
    "fetch",
    "tencent/cvm",
    "--site",
    "cn",
    "--mirror",
    server.origin,
    "--interval",
    "0",
    "--concurrency",
    "1",
  ];
  const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: "ignore" });
  const ended = once(child, "exit");
  while (server.asked.length < 4) await wait(2);
  child.kill("SIGINT");
  expect(await ended).toEqual([130, null]);
  const store = join(folder, ".docwright/store/tencent/cvm-cn");
  expect(existsSync(join(store, ".lock"))).toBe(false);
  expect(readFileSync(join(store, ".manifest.jsonl"), "utf8")).toContain('"run"');
  server.fault = () => undefined;
  const again = await docwrightHere(args, folder);
  expect(again).toMatchObject({ code: 0, error: "" });
  expect(again.out).toMatch(/ {2}resumed +2\n/);
});

describe("progress", () => {
  const page = { url: `${MAINLAND}/a`, language: "zh", outcome: "new" } as const;
  const told = (screen: { isTTY?: boolean; columns?: number }, times: readonly number[]): string => {
    const written: string[] = [];
    let at = 0;
    const write = (text: string): number => written.push(text);
    const progress = createProgress({ screen: { ...screen, write }, env: {}, now: () => at });
    times.forEach((time, i) => {
      at = time;
      progress.tell({ vendor: "v", service: "s", site: "t", done: i + 1, listed: 9, page });
    });
    progress.end();
    return written.join("");
  };

  test("one line on a terminal, as wide as it is, and gone at the end", () => {
    expect(told({ isTTY: true, columns: 24 }, [50, 120, 60_000])).toBe(
      "\rv/s (t): 2 of 9; new ht\u001b[K\rv/s (t): 3 of 9, 3 a mi\u001b[K\r\u001b[K",
    );
  });

  test("a line every ten seconds elsewhere", () => {
    expect(told({}, [0, 9000, 12_000, 13_000, 24_000])).toBe(
      `v/s (t): 3 of 9, 15 a minute; new ${MAINLAND}/a\nv/s (t): 5 of 9, 13 a minute; new ${MAINLAND}/a\n`,
    );
  });
});
