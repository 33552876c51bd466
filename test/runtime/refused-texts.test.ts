// Texts that no header can carry, and attempts to smuggle headers in: refused before anything is sent, by node:http and by
// fetch alike, once, and never with a secret in the message.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { answer, serve } from "./http-server.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

const protocols = {
  tencentV3,
  tencentTc3: tencentFlat({ signature: "TC3-HMAC-SHA256", method: "GET" }),
  tencentHmac: tencentFlat({ signature: "HmacSHA1", method: "GET" }),
  alibabaRpc,
  alibabaRpcHmac,
};
const secret = "hush-hush";
const bad = ["a\r\nX-Evil: 1", "a\nb", "a\u0000b", "hüsh", "漢", "a b", "\u2028"];
const places: Readonly<Record<string, (text: string) => object>> = {
  "region of the client": (region) => ({ region }),
  language: (language) => ({ language }),
  id: (id) => ({ credentials: { id, secret } }),
  secret: (text) => ({ credentials: { id: "i", secret: `${secret}${text}` } }),
  token: (token) => ({ credentials: { id: "i", secret, token: `${secret}${token}` } }),
  "provided token": (token) => ({ credentials: async () => ({ id: "i", secret, token: `${secret}${token}` }) }),
};

describe.each([
  ["node:http", {}],
  ["fetch", { fetch: globalThis.fetch }],
])("%s", (_, transport) => {
  test.each(Object.keys(places))("%s", async (place) => {
    const served = await serve(answer);
    for (const [name, protocol] of Object.entries(protocols)) {
      const service = toServiceInfo(name.startsWith("tencent") ? machines : orders);
      for (const text of bad) {
        const options = { credentials: { id: "i", secret }, endpoint: served.origin, ...transport };
        const caller = createFullCaller(service, protocol, { ...options, ...places[place]?.(text) });
        const end = await caller.call({ action: "A", safe: true }, {}).catch((failure: unknown) => failure);
        expect(end).toMatchObject({ name: "ConfigurationError" });
        expect(String(end)).not.toContain(secret);
      }
    }
    expect(served.sockets).toEqual([]);
  });

  test("region of the call", async () => {
    const served = await serve(answer);
    const options = { credentials: { id: "i", secret }, endpoint: served.origin, ...transport };
    const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
    for (const region of bad) {
      await expect(caller.call("A", {}, { region })).rejects.toMatchObject({ name: "ConfigurationError" });
    }
    expect(served.sockets).toEqual([]);
  });

  test("headers of hooks", async () => {
    const served = await serve(answer);
    const give = (name: string, value: string) =>
      createFullCaller(toServiceInfo(machines), tencentV3, {
        credentials: { id: "i", secret },
        endpoint: served.origin,
        middleware: [
          ({ headers }, next) => {
            headers[name] = value;
            return next();
          },
        ],
        ...transport,
      }).call({ action: "A", safe: true }, {});
    for (const text of bad.filter((own) => own !== "a b")) {
      await expect(give("traceparent", text)).rejects.toMatchObject({ name: "ConfigurationError" });
      await expect(give(text, "x")).rejects.toMatchObject({ name: "ConfigurationError" });
    }
    expect(served.sockets).toEqual([]);
    expect(await give("traceparent", "a b")).toEqual({});
    expect(await give("x.trace_id", "a\tb")).toEqual({});
  });

  test("texts of the input may hold anything", async () => {
    const served = await serve(answer);
    const options = { credentials: { id: "i", secret }, endpoint: served.origin, ...transport };
    for (const protocol of [tencentV3, protocols.tencentTc3, protocols.tencentHmac]) {
      await createFullCaller(toServiceInfo(machines), protocol, options).call("A", { Text: bad.join("&=") });
    }
    const [json, query, form] = served.received;
    expect(JSON.parse(json?.body ?? "")).toEqual({ Text: bad.join("&=") });
    for (const own of [query, form]) {
      expect(new URL(own?.url ?? "", served.origin).searchParams.get("Text")).toBe(bad.join("&="));
    }
    expect(served.received.map(({ headers }) => headers["x-evil"])).toEqual([undefined, undefined, undefined]);
  });
});

test.each(["", undefined])("a region or language of %j is none", async (none) => {
  const served = await serve((response) => response.end('{"Response":{}}'));
  for (const [name, protocol] of Object.entries(protocols)) {
    const service = toServiceInfo(name.startsWith("tencent") ? machines : orders);
    const options = { credentials: { id: "i", secret }, endpoint: served.origin, region: none, language: none };
    await createFullCaller(service, protocol, options).call("A", {});
  }
  for (const { url, headers, body } of served.received) {
    expect(`${url} ${body} ${Object.keys(headers).join(" ")}`).not.toMatch(/region|language/i);
  }
});
