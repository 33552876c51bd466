// The files that `docwright docs --serve` gives out, and those that nobody gets by it.
import { readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { root } from "../generated/services.js";
import { ask, serveSample } from "./served-site.js";

test("files by their addresses, each with its type", async () => {
  const { origin } = await serveSample();
  for (const [path, type, text] of [
    ["/", "text/html; charset=utf-8", /index/],
    ["/index.html?q=1#x", "text/html; charset=utf-8", /index/],
    ["/tencent/cvm/", "text/html; charset=utf-8", /cvm/],
    ["/tencent/cvm/actions/run%2Dinstances.html", "text/html; charset=utf-8", /run ÷/],
    ["/tencent/cvm/data/spec.js", "text/javascript; charset=utf-8", /take/],
    ["/assets/style.css", "text/css; charset=utf-8", /a\{\}/],
    ["/assets/mark.svg", "image/svg+xml; charset=utf-8", /svg/],
    ["/assets/notes", "application/octet-stream", /\?/],
  ] as const) {
    const got = await ask(origin, path);
    expect([path, got.status, got.headers["content-type"], got.text]).toEqual([
      path,
      200,
      type,
      expect.stringMatching(text),
    ]);
  }
});

test("every answer says what browsers may do with it", async () => {
  const { origin } = await serveSample();
  for (const path of ["/", "/none", "/tencent/cvm", "/_docwright.json", "/_send"]) {
    const { headers } = await ask(origin, path);
    expect(headers["content-security-policy"]).toMatch(/^default-src 'none'; .*; frame-ancestors 'none'$/);
    expect(headers).toMatchObject({
      "cross-origin-resource-policy": "same-origin",
      "referrer-policy": "no-referrer",
      "x-content-type-options": "nosniff",
    });
    expect(headers).not.toHaveProperty("access-control-allow-origin");
  }
});

test("the policy is that of the pages, and that nobody may frame them", async () => {
  const head = readFileSync(join(root, "templates/site/_head.html.hbs"), "utf8");
  const [, stated = ""] = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(head) ?? [];
  const { headers } = await ask((await serveSample()).origin, "/");
  expect(headers["content-security-policy"]).toBe(`${stated}; frame-ancestors 'none'`);
});

test("a page is sent again only where it was written again", async () => {
  const { origin, folder } = await serveSample();
  const { headers } = await ask(origin, "/");
  expect(headers["cache-control"]).toBe("no-cache");
  const known = { "if-none-match": `W/${headers.etag}, "x"` };
  expect(await ask(origin, "/", { headers: known })).toMatchObject({ status: 304, text: "" });
  writeFileSync(join(folder, "site/index.html"), "new");
  expect(await ask(origin, "/", { headers: known })).toMatchObject({ status: 200, text: "new" });
});

test("a folder without its slash leads to its page; HEAD gives the head; nothing else is taken", async () => {
  const { origin } = await serveSample();
  const moved = await ask(origin, "/tencent/cvm?a=<b>");
  expect([moved.status, moved.headers.location]).toEqual([302, "/tencent/cvm/?a=%3Cb%3E"]);
  const head = await ask(origin, "/", { method: "HEAD" });
  expect(head).toMatchObject({ status: 200, text: "", headers: { "content-length": "35" } });
  for (const method of ["POST", "PUT", "DELETE", "OPTIONS"])
    expect(await ask(origin, "/", { method })).toMatchObject({ status: 405, headers: { allow: "GET, HEAD" } });
});

describe("nothing but the site", () => {
  test.each([
    "/../secret.txt",
    "/tencent/../../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/%2e%2e%2fsecret.txt",
    "/%252e%252e/secret.txt",
    "/..%5csecret.txt",
    "/..\\secret.txt",
    "/tencent/cvm\\..\\..\\..\\secret.txt",
    "//secret.txt",
    "//evil.example.com/%2e%2e",
    "/./index.html",
    "/index.html/",
    "/index.html%00.js",
    "/index.html.",
    "/assets/",
    "/%",
    "/%c0%ae%c0%ae/secret.txt",
    "/C:/secret.txt",
    "/index.html::$DATA",
    "/.docwright-files",
    "/.git/config",
    "/%2egit/config",
    "/tencent/cvm/actions/.%2findex.html",
  ])("%s", async (path) => {
    const { origin } = await serveSample();
    const got = await ask(origin, path);
    expect([got.status, got.headers["content-type"]]).toEqual([404, "text/plain; charset=utf-8"]);
    expect(got.text).toBe("There is no such page here; the site begins at /\n");
  });

  test("links are followed inside only, and not to what is hidden", async () => {
    const { origin, folder } = await serveSample();
    const link = (target: string, name: string): void => symlinkSync(join(folder, target), join(folder, "site", name));
    link("secret.txt", "out.txt");
    link(".", "all");
    link("site/.git", "git");
    link("site/none", "none");
    link("site/tencent/cvm", "cvm");
    for (const path of ["/out.txt", "/all/secret.txt", "/all/site/.git/config", "/git/config", "/none"])
      expect([path, (await ask(origin, path)).status]).toEqual([path, 404]);
    expect((await ask(origin, "/cvm/")).text).toMatch(/cvm/);
  });
});

test.each([
  ["127.0.0.1", "localhost:4020", 200],
  ["127.0.0.1", "docs.localhost", 200],
  ["127.0.0.1", "[::1]:4020", 200],
  ["127.0.0.1", "evil.example.com", 403],
  ["127.0.0.1", "127.0.0.1.nip.io:4020", 403],
  ["127.0.0.1", "192.168.0.7", 403],
  ["0.0.0.0", "192.168.0.7:4020", 200],
  ["0.0.0.0", "evil.example.com", 403],
])("served as %s, called by the host %s: %i", async (host, called, status) => {
  const { origin } = await serveSample({ host });
  for (const target of ["/", "/_docwright.json"])
    expect([target, (await ask(origin, target, { headers: { host: called } })).status]).toEqual([target, status]);
});
