// What is never asked for, whoever names it, and what is never stored, whatever it looks like.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { checkAddress } from "../../generator/fetch/check-address.js";
import { recogniseAnswer } from "../../generator/fetch/recognise-answer.js";
import { countsOf, mainlandSite, MAINLAND, tryFetch, vendorSite } from "./try-fetch.js";

const SOME = ["data-types", "error-codes", "DescribeImages", "StartInstances"];
const START = `${MAINLAND}/document/api/213/15689`;

const FORBIDDEN: readonly (readonly [address: string, reason: string])[] = [
  ["http://cloud.tencent.com/document/api/213/2", "it is http, not https"],
  ["https://evil.example/document/api/213/2", "evil.example is no host of this documentation"],
  ["https://cloud.tencent.com.evil.example/", "cloud.tencent.com.evil.example is no host of this documentation"],
  ["https://127.0.0.1/document/api/213/2", "127.0.0.1 is the address of a machine"],
  ["https://2130706433/", "127.0.0.1 is the address of a machine"],
  ["https://0x7f.1/", "127.0.0.1 is the address of a machine"],
  ["https://169.254.169.254/latest/meta-data/", "169.254.169.254 is the address of a machine"],
  ["https://[::1]/", "[::1] is the address of a machine"],
  ["https://localhost/", "localhost is no host of this documentation"],
  ["https://cloud.tencent.com:8443/", "it names port 8443"],
  ["https://user@cloud.tencent.com/", "it names a user"],
  ["https://cloud.tencent.com@evil.example/", "it names a user"],
  ["//evil.example/document/api/213/2", "evil.example is no host of this documentation"],
  ["\\\\evil.example\\x", "evil.example is no host of this documentation"],
  ["file:///etc/passwd", "it is file, not https"],
  ["data:text/html,<h1>x</h1>", "it is data, not https"],
  ["https://", "it is no address"],
];

test.each(FORBIDDEN)("an address: %s", (address, reason) => {
  expect(checkAddress(address, ["cloud.tencent.com"], START)).toEqual({ reason });
});

test("redirects to them are not followed, and told", async () => {
  const site = mainlandSite(SOME);
  const [bad = ""] = [...site.keys()].slice(-1);
  const server = await vendorSite(site);
  for (const [location, reason] of FORBIDDEN.filter(([address]) => address !== "https://")) {
    server.fault = (url) => (url === bad ? { status: 302, headers: { location } } : undefined);
    const before = server.asked.length;
    const store = await tryFetch(server);
    const told = store.pages.find(({ url }) => url === bad);
    expect(told?.outcome).toBe("refused");
    expect(told?.reason).toContain(reason);
    expect(store.complete).toBe(false);
    expect(
      server.asked
        .slice(before)
        .filter(({ url }) => !site.has(url))
        .map(({ url }) => url),
    ).toEqual([`${MAINLAND}/robots.txt`]);
  }
});

test("redirects within the documentation are followed, five at most", async () => {
  const site = mainlandSite(SOME);
  const [far = "", other = ""] = [...site.keys()].slice(-2);
  const server = await vendorSite(site);
  server.fault = (url, nth) => {
    const hops = Number(new URL(url).searchParams.get("hop") ?? 0);
    if (url.startsWith(far) && hops < 5) return { status: 301, headers: { location: `?hop=${hops + 1}` } };
    if (url.startsWith(far)) return { body: site.get(far) ?? "" };
    return url.startsWith(other)
      ? { status: 307, headers: { location: `${server.origin}/cloud.tencent.com${new URL(url).pathname}?${nth}` } }
      : undefined;
  };
  const store = await tryFetch(server);
  expect(countsOf(store)).toEqual({ new: site.size - 1, refused: 1 });
  expect(store.pages.find(({ url }) => url === other)?.reason).toBe("it redirects more than 5 times");
});

test("a redirect to another product's page is none of ours", async () => {
  const site = mainlandSite(SOME);
  const [moved = ""] = [...site.keys()].slice(-1);
  const elsewhere = `${MAINLAND}/document/api/214/9`;
  const server = await vendorSite(new Map([...site, [elsewhere, site.get(moved) ?? ""]]));
  server.fault = (url) => (url === moved ? { status: 302, headers: { location: "/document/api/214/9" } } : undefined);
  const store = await tryFetch(server);
  expect(store.pages.find(({ url }) => url === moved)).toMatchObject({
    outcome: "refused",
    reason: `it redirects to ${elsewhere}, no page of this product`,
  });
});

test("addresses in a catalogue are checked alike; those of other products are left out", async () => {
  const site = mainlandSite(SOME);
  const links = [...FORBIDDEN.map(([address]) => address), "/document/api/214/9", "/document/api/213/../../../etc"];
  const entries = links.map((link) => JSON.stringify({ type: "page", link })).join(",");
  site.set(START, (site.get(START) ?? "").replace('"children":[', `"children":[${entries},`));
  const server = await vendorSite(site);
  const store = await tryFetch(server);
  const bad = store.pages.filter(({ outcome }) => outcome !== "new");
  expect(bad.filter(({ outcome }) => outcome === "refused")).toHaveLength(
    new Set(
      FORBIDDEN.filter(([address]) => !address.includes("user@")).map(([address]) =>
        URL.canParse(address, START) ? new URL(address, START).href : address,
      ),
    ).size,
  );
  const strangers = server.asked.filter(({ url }) => !site.has(url)).map(({ url }) => url);
  expect(strangers).toEqual([`${MAINLAND}/robots.txt`]);
});

const CHECKS: readonly (readonly [string, string, RegExp])[] = [
  ["a login", '<html><body><h1>登录</h1><form><input type="password"></form></body></html>', /login/],
  [
    "a login with a code to scan",
    "<html><head><title>Sign in</title></head><body><h2>Sign in</h2><div class=qr></div></body></html>",
    /login or a check/,
  ],
  [
    "a captcha",
    "<html><body><h1>安全验证</h1><p>拖动滑块</p><table><tr><td>x</td></tr></table></body></html>",
    /login or a check/,
  ],
  [
    "a captcha in English",
    "<!doctype html><html><body><div>Please verify you are a human</div><pre></pre></body></html>",
    /login or a check/,
  ],
  [
    "a page that scripts fill",
    '<!doctype html><html><body><div id="root"></div><script src="a.js"></script></body></html>',
    /scripts fill/,
  ],
  ["nothing", " \n", /empty/],
  ["a page that is cut off", "<html><body><h2>1. API Description</h2><table><tr><td>x", /cut off/],
  ["an error in JSON", '{"code":401,"message":"please log in"}', /answers with an error/],
  [
    "a login in JSON",
    `{"code":0,"data":{"content":${JSON.stringify(`<h2>Sign in</h2><table></table>${" ".repeat(200)}`)}}}`,
    /login or a check/,
  ],
  ["JSON that is cut off", '{"code":0,"data":{"content":"<h2>', /cut off/],
  ["text", "Too many requests", /neither HTML nor JSON/],
  ["an image", "\u0089PNG\r\n", /an image/],
];

test.each(CHECKS)("%s is no documentation", (_, body, reason) => {
  const found = recogniseAnswer(Buffer.from(body, body.startsWith("\u0089") ? "latin1" : "utf8"));
  expect(found).toMatchObject({ kind: "refused", reason: expect.stringMatching(reason) as string });
});

test("pages about logins and captchas are documentation", () => {
  const page =
    "<html><head><title>验证码 登录</title></head><body><h1>登录</h1><h2>2. 输入参数</h2><table><tr><th>参数名称</th></tr></table></body></html>";
  expect(recogniseAnswer(Buffer.from(page)).kind).toBe("page");
});

test("a check answered with 200 is not stored, for a page nor for the catalogue, and changes nothing that is", async () => {
  const site = mainlandSite(SOME);
  const [bad = ""] = [...site.keys()].slice(-1);
  const server = await vendorSite(site);
  const { folder } = await tryFetch(server);
  const root = folder.replace(/\/tencent.*$/, "");
  const before = readdirSync(join(folder, "pages"));
  const [, captcha] = CHECKS[2] ?? ["", ""];
  server.fault = (url) => (url === bad ? { body: captcha } : undefined);
  const one = await tryFetch(server, { store: root });
  expect(countsOf(one)).toEqual({ unchanged: site.size - 1, refused: 1 });
  expect(one.pages.find(({ url }) => url === bad)?.remedy).toMatch(/--interval/);
  server.fault = (url) => (url.endsWith("robots.txt") ? undefined : { body: captcha });
  const all = await tryFetch(server, { store: root });
  expect(all.pages).toMatchObject([
    { url: START, outcome: "refused", reason: expect.stringMatching(/login or a check/) as string },
  ]);
  expect(readdirSync(join(folder, "pages"))).toEqual(before);
});

test("a page that is too large is not read to its end", async () => {
  const site = mainlandSite(SOME);
  const [declared = "", packed = ""] = [...site.keys()].slice(-2);
  site.set(packed, `<html><body><h2>2. 输入参数</h2><table></table>${"<p>long</p>".repeat(100_000)}</body></html>`);
  const server = await vendorSite(site);
  server.fault = (url) => (url === declared ? { body: "x".repeat(300_000) } : undefined);
  const store = await tryFetch(server, { maxPageBytes: 200_000 });
  const large = store.pages.filter(({ outcome }) => outcome === "refused");
  expect(new Set(large.map(({ url }) => url))).toEqual(new Set([declared, packed]));
  expect(large.map(({ reason }) => reason)).toEqual(Array(2).fill("it is larger than 200000 bytes"));
  // Once: it will not be smaller the next time.
  expect(server.asked.filter(({ url }) => url === packed)).toHaveLength(1);
});

test("no more pages than allowed", async () => {
  const site = mainlandSite(SOME);
  const store = await tryFetch(await vendorSite(site), { maxPages: 3 });
  expect(countsOf(store)).toEqual({ new: 3, refused: 1 });
  expect(store.complete).toBe(false);
});
