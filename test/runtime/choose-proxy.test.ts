// Which proxy the environment names for an endpoint: HTTPS_PROXY, HTTP_PROXY, ALL_PROXY, without what NO_PROXY lists.
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { proxyOf } from "../../templates/client/runtime/proxy.js";

beforeEach(() => {
  for (const name of ["http_proxy", "https_proxy", "all_proxy", "no_proxy"]) {
    vi.stubEnv(name, undefined);
    vi.stubEnv(name.toUpperCase(), undefined);
  }
});
afterEach(() => {
  vi.unstubAllEnvs();
});

describe("which proxy", () => {
  const of = (endpoint: string) => proxyOf(new URL(endpoint))?.host;

  test("goes by the scheme of the target, by ALL_PROXY otherwise, in small letters first", () => {
    expect(of("https://h")).toBeUndefined();
    vi.stubEnv("ALL_PROXY", "all-large");
    expect([of("http://h"), of("https://h")]).toEqual(["all-large", "all-large"]);
    vi.stubEnv("all_proxy", "all-small");
    expect([of("http://h"), of("https://h")]).toEqual(["all-small", "all-small"]);
    vi.stubEnv("HTTPS_PROXY", "large:1");
    vi.stubEnv("HTTP_PROXY", "large:2");
    expect([of("http://h"), of("https://h")]).toEqual(["large:2", "large:1"]);
    vi.stubEnv("https_proxy", "https://small:3");
    vi.stubEnv("http_proxy", "");
    expect([of("http://h"), of("https://h")]).toEqual(["large:2", "small:3"]);
  });
});

describe("NO_PROXY", () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ["", [], ["https://a.example.com"]],
    ["*", ["https://a.example.com", "http://127.0.0.1:1", "http://[::1]"], []],
    [
      "a.example.com",
      ["https://a.example.com", "https://A.EXAMPLE.COM", "https://x.a.example.com"],
      ["https://b.example.com", "https://ba.example.com"],
    ],
    ["A.Example.COM", ["https://a.example.com:8443"], []],
    [
      ".example.com",
      ["https://example.com", "https://a.example.com", "https://a.b.example.com"],
      ["https://notexample.com", "https://example.com.cn"],
    ],
    ["*.example.com", ["https://a.example.com"], ["https://notexample.com"]],
    [
      "example.com:443",
      ["https://a.example.com", "https://example.com:443"],
      ["https://example.com:8443", "http://example.com"],
    ],
    ["example.com:80", ["http://example.com"], ["https://example.com"]],
    ["127.0.0.1", ["http://127.0.0.1:4010"], ["http://127.0.0.11", "http://1.127.0.0.1.example.com"]],
    ["127.0.0.1:4010", ["http://127.0.0.1:4010"], ["http://127.0.0.1:4011"]],
    ["::1", ["http://[::1]:4010", "https://[::1]"], ["http://[::11]", "http://[1::1]"]],
    ["[::1]", ["http://[::1]:4010"], ["http://[::2]"]],
    ["[::1]:4010", ["http://[::1]:4010"], ["http://[::1]"]],
    ["fe80::a1", ["http://[FE80::A1]"], ["http://[fe80::a]"]],
    [" , x ,  a.example.com\t,", ["https://a.example.com", "https://x"], ["https://y", "https://trailing."]],
    ["a.example.com b.example.com", ["https://a.example.com", "https://b.example.com"], ["https://c.example.com"]],
  ])("%j", (text, direct, proxied) => {
    vi.stubEnv("ALL_PROXY", "p");
    vi.stubEnv("NO_PROXY", text);
    for (const endpoint of direct) expect(proxyOf(new URL(endpoint)), endpoint).toBeUndefined();
    for (const endpoint of proxied) expect(proxyOf(new URL(endpoint))?.host, endpoint).toBe("p");
  });

  test("in small letters goes first", () => {
    vi.stubEnv("ALL_PROXY", "p");
    vi.stubEnv("NO_PROXY", "a");
    vi.stubEnv("no_proxy", "b");
    expect(proxyOf(new URL("http://b"))).toBeUndefined();
    expect(proxyOf(new URL("http://a"))?.host).toBe("p");
  });
});
