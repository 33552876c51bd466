// Answers of Alibaba Cloud: XML or JSON by Format, Accept and signature; the members of a refusal; and XML itself.
import { describe, expect, test } from "vitest";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { writeXml } from "../../templates/mock/runtime/wire/write-xml.js";
import { orders } from "./sample-services.js";
import { madeRequest, signedRequest } from "./wire-caller.js";

const good = "Action=CreateOrder&Version=2017-12-14&ProductCode=acr&Period=1";

async function ask(query: string, headers: Readonly<Record<string, string>> = {}) {
  const mock = createMock(orders, { auth: "off" });
  const answer = await mock.handle(madeRequest("GET", `/?${query}`, { host: "b.example.com", ...headers }));
  const xml = answer.body.startsWith("<?xml");
  expect(answer.headers["content-type"]).toBe(xml ? "text/xml; charset=utf-8" : "application/json; charset=utf-8");
  return { ...answer, xml, requestId: mock.requests[0]?.requestId };
}

describe("the form of an answer", () => {
  test.each<[string, Record<string, string>, boolean]>([
    ["", {}, true],
    ["&Format=XML", {}, true],
    ["&Format=xml", {}, true],
    ["&Format=JSON", {}, false],
    ["&Format=json", {}, false],
    ["&Format=YAML", {}, true],
    ["", { accept: "application/json" }, false],
    ["", { accept: "*/*" }, true],
    ["", { authorization: "x" }, false],
    ["", { authorization: "x", accept: "text/xml" }, true],
    ["&Format=JSON", { accept: "text/xml" }, false],
  ])("%s %j", async (format, headers, xml) => {
    expect((await ask(good + format, headers)).xml).toBe(xml);
    expect((await ask(`Action=Fly&Version=2017-12-14${format}`, headers)).xml).toBe(xml);
  });

  test("our clients ask for JSON in both ways to call", async () => {
    for (const protocol of [alibabaRpc, alibabaRpcHmac]) {
      const mock = createMock(orders);
      const raw = await signedRequest(mock, protocol, "CreateOrder", { ProductCode: "acr", Period: 1 });
      expect(JSON.parse((await mock.handle(raw)).body)).toMatchObject({ Code: "Success" });
    }
  });

  test("an answer as XML", async () => {
    const { body, requestId } = await ask(good);
    expect(body).toMatch(
      /^<\?xml version="1\.0" encoding="UTF-8"\?><CreateOrderResponse><Code>Success<\/Code><Data><OrderId>20857\*{4}<\/OrderId><InstanceId>cri-doc<\/InstanceId><\/Data><Success>true<\/Success><RequestId>/,
    );
    expect(body.endsWith(`<RequestId>${requestId}</RequestId></CreateOrderResponse>`)).toBe(true);
  });

  test("a refusal as XML and as JSON", async () => {
    const bad = "Action=CreateOrder&Version=2017-12-14&Period=1";
    const { status, body, requestId } = await ask(bad);
    expect(status).toBe(400);
    expect(body).toBe(
      `<?xml version="1.0" encoding="UTF-8"?><Error><RequestId>${requestId}</RequestId><HostId>b.example.com</HostId>` +
        "<Code>MissingProductCode</Code><Message>ProductCode is required.</Message>" +
        `<Recommend>https://api.alibabacloud.com/troubleshoot?q=MissingProductCode&#38;product=bssopenapi&#38;requestId=${requestId}</Recommend></Error>`,
    );
    const json = await ask(`${bad}&Format=JSON`);
    expect(JSON.parse(json.body)).toEqual({
      RequestId: json.requestId,
      HostId: "b.example.com",
      Code: "MissingProductCode",
      Message: "ProductCode is required.",
      Recommend: `https://api.alibabacloud.com/troubleshoot?q=MissingProductCode&product=bssopenapi&requestId=${json.requestId}`,
    });
  });

  test("statuses", async () => {
    const statusOf = async (query: string, method = "GET") => {
      const mock = createMock(orders, { auth: "off" });
      return (await mock.handle(madeRequest(method, `/?${query}`, {}))).status;
    };
    expect(await statusOf(good)).toBe(200);
    expect(await statusOf(good, "PUT")).toBe(400);
    expect(await statusOf("Action=Fly&Version=2017-12-14")).toBe(404);
    expect(await statusOf("Action=CreateOrder&Version=1")).toBe(400);
  });
});

describe("XML", () => {
  test.each<[object, string]>([
    [{}, ""],
    [{ A: 1, B: true, C: "x", D: 1.5, E: 10n }, "<A>1</A><B>true</B><C>x</C><D>1.5</D><E>10</E>"],
    [{ A: ["x", "y"], B: [] }, "<A>x</A><A>y</A>"],
    [{ A: { B: [{ C: 1 }, { C: 2 }] } }, "<A><B><C>1</C></B><B><C>2</C></B></A>"],
    [{ A: null, B: undefined, C: "" }, "<A></A><C></C>"],
    [{ A: "<b>&amp;]]>\"'" }, "<A>&#60;b&#62;&#38;amp;]]&#62;\"'</A>"],
    [{ A: "\u0000\u0008\uD800\uFFFE\t\r\n😀é" }, "<A>\uFFFD\uFFFD\uFFFD\uFFFD\t&#13;\n😀é</A>"],
    [
      { "a b": 1, "1x": 1, "": 1, "é-_.": 1, "<x>": 1, "a:b": 1 },
      "<a_b>1</a_b><_1x>1</_1x><_>1</_><é-_.>1</é-_.><_x_>1</_x_><a_b>1</a_b>",
    ],
  ])("%o", (value, expected) => {
    expect(writeXml("R", value)).toBe(`<?xml version="1.0" encoding="UTF-8"?><R>${expected}</R>`);
  });
});
