// What Tencent Cloud reads of a request: GET, forms, JSON, bodies of parts, their sizes and charsets; and what it refuses.
import { describe, expect, test } from "vitest";
import { multipart } from "../../templates/client/runtime/multipart.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { readForm } from "../../templates/mock/runtime/wire/form-input.js";
import { readMultipart } from "../../templates/mock/runtime/wire/read-multipart.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { machines } from "./sample-services.js";
import { madeRequest, readAnswer, wireCaller } from "./wire-caller.js";

const bytes = Uint8Array.from([0, 13, 10, 45, 45, 255, 13, 10, 45, 45, 100, 111, 99]);

/** Takes a file beside plain members. */
const files: MockService = {
  ...machines,
  actions: {
    Upload: {
      status: "current",
      input: [
        { name: "Name", type: { kind: "string" }, required: true },
        { name: "Size", type: { kind: "integer" } },
        { name: "Flags", type: { kind: "array", of: { kind: "boolean" } } },
        { name: "Parts", type: { kind: "array", of: { kind: "ref", name: "Part" } } },
      ],
      output: [],
      errors: [],
    },
  },
  types: { Part: [{ name: "Content", type: { kind: "binary" }, required: true }] },
};

const common = { "x-tc-action": "RunMachines", "x-tc-version": "2017-03-12", "x-tc-region": "ap-one" };
const good = '{"Placement":{"Zone":"z"}}';

async function send(contentType: string | undefined, body: string | Uint8Array<ArrayBuffer>, service = machines) {
  const mock = createMock(service, { auth: "off" });
  const headers = { ...common, ...(contentType === undefined ? {} : { "content-type": contentType }) };
  const { code } = readAnswer(await mock.handle(madeRequest("POST", "/", headers, body)));
  return code;
}

describe("JSON", () => {
  test.each<[string | undefined, string, string | undefined]>([
    ["application/json", good, undefined],
    ["application/json; charset=utf-8", good, undefined],
    ['Application/JSON;Charset="UTF-8"', good, undefined],
    ["application/json; charset=utf8", good, undefined],
    ["application/json; charset=gbk", good, "UnsupportedProtocol"],
    ["text/plain", good, "UnsupportedProtocol"],
    ["application/octet-stream; charset=utf-8", good, "UnsupportedProtocol"],
    [undefined, good, "UnsupportedProtocol"],
    ["application/json", "", "InvalidParameter"],
    ["application/json", "{", "InvalidParameter"],
    ["application/json", `${good}x`, "InvalidParameter"],
    ["application/json", "{'Placement':{}}", "InvalidParameter"],
    ["application/json", "[]", "InvalidParameter"],
    ["application/json", "null", "InvalidParameter"],
    ["application/json", "1", "InvalidParameter"],
    ["application/json", '{"Placement":{"Zone":"a"},"Placement":{"Zone":"z"}}', undefined],
    ["application/json", '{"Placement":{"Zone":"z"},"Placement":1}', "InvalidParameter"],
    ["application/json", '{"__proto__":{"Zone":"z"}}', "UnknownParameter"],
    ["application/json", '{"Placement":{"Zone":"z"},"Count":1e400}', "InvalidParameter"],
    ["application/json", '{"Placement":{"Zone":"z"},"Count":9007199254740993}', undefined],
    ["application/json", '{"Placement":{"Zone":"z"},"Count":1.0}', undefined],
    ["application/json", '{"Placement":{"Zone":"\uFFFD"}}', undefined],
    ["application/json", `{"Placement":{"Zone":"z"},"Extra":${"[".repeat(600)}${"]".repeat(600)}}`, "InvalidParameter"],
    ["application/json", `{"Placement":{"Zone":"z"},"Extra":{"a":${"[".repeat(400)}${"]".repeat(400)}}}`, undefined],
    ["application/json", `{"Placement":{"Zone":"${'[{\\"'.repeat(600)}"}}`, undefined],
    ["application/json", "[".repeat(1_000_000), "InvalidParameter"],
  ])("%j", async (contentType, body, expected) => {
    expect(await send(contentType, body)).toBe(expected);
  });

  test("what is no UTF-8 is refused", async () => {
    const body = Uint8Array.from(Buffer.from(good.replace("z", "\u00e9"), "latin1"));
    expect(await send("application/json", body)).toBe("InvalidParameter");
  });
});

describe("sizes", () => {
  const input = (size: number) => ({ Placement: { Zone: "z".repeat(size) } });
  const mock = () => createMock(machines);
  const options = { region: "ap-one" };
  const kilo = 1024;

  test.each([
    ["a query", tencentFlat({ signature: "TC3-HMAC-SHA256", method: "GET" }), 32 * kilo],
    ["a query of everything", tencentFlat({ signature: "HmacSHA256", method: "GET" }), 32 * kilo],
    ["a form of everything", tencentFlat({ signature: "HmacSHA1" }), kilo * kilo],
    ["a form under headers", tencentFlat({ signature: "TC3-HMAC-SHA256" }), 10 * kilo * kilo],
    ["JSON", tencentV3, 10 * kilo * kilo],
  ] as const)("%s", async (_, protocol, limit) => {
    expect((await wireCaller(mock(), protocol, options)("RunMachines", input(limit - 1000))).code).toBeUndefined();
    const { code, message } = await wireCaller(mock(), protocol, options)("RunMachines", input(limit));
    expect([code, message]).toEqual([
      "RequestSizeLimitExceeded",
      expect.stringMatching(/ at most (32 KB|1 MB|10 MB)\.$/),
    ]);
  });

  test("methods", async () => {
    for (const method of ["PUT", "DELETE", "HEAD", "OPTIONS", "get", ""]) {
      const answer = await createMock(machines).handle(madeRequest(method, "/", common, ""));
      expect(readAnswer(answer)).toMatchObject({ status: 200, code: "UnsupportedProtocol" });
    }
  });
});

describe("bodies of parts", () => {
  const input = { Name: 'é "x"\r\n', Size: 3, Flags: [true, false], Parts: [{ Content: bytes }] };

  test("our client's, signed", async () => {
    const mock = createMock(files);
    const call = wireCaller(mock, tencentV3, { region: "ap-one", encode: multipart });
    expect((await call("Upload", input)).code).toBeUndefined();
    expect(await call("Upload", { ...input, Size: "many" })).toMatchObject({
      code: "InvalidParameter",
      message: "Size must be of type integer.",
    });
    expect(await call("Upload", { ...input, Parts: [{}] })).toMatchObject({ code: undefined });
    expect(await call("Upload", { Size: 3 })).toMatchObject({ code: "MissingParameter" });
    expect(await call("Upload", { ...input, Colour: "red" })).toMatchObject({ code: "UnknownParameter" });
  });

  test("values come as they are, bytes as bytes", () => {
    const { contentType, body } = multipart(input);
    const parts = readMultipart(body, contentType.split("boundary=")[1] ?? "");
    expect(parts?.map(([name]) => name)).toEqual(["Name", "Size", "Flags.0", "Flags.1", "Parts.0.Content"]);
    const members = files.actions["Upload"]?.input ?? [];
    expect(readForm(parts ?? [], members, (name) => files.types[name])).toEqual(input);
  });

  test("an SDK's: a file between dashes, with a type of its own", () => {
    const text =
      '----1\r\nContent-Disposition: form-data; name="Name"\r\n\r\nn\r\n' +
      '----1\r\ncontent-disposition: form-data;name="File"; filename="a; name=b.png"\r\nContent-Type: image/png\r\n\r\nab\r\n----1--\r\n';
    const parts = readMultipart(new TextEncoder().encode(text), "--1");
    expect(parts?.map(([name, own]) => [name, new TextDecoder().decode(own)])).toEqual([
      ["Name", "n"],
      ["File", "ab"],
    ]);
  });

  const part = 'Content-Disposition: form-data; name="Name"\r\n\r\nn\r\n';

  test.each<[string, string, string | undefined]>([
    ["multipart/form-data; boundary=b", `--b\r\n${part}--b--`, undefined],
    ['multipart/form-data; boundary="b"', `--b\r\n${part}--b--\r\n`, undefined],
    ["multipart/form-data; boundary=b", `preamble\r\n--b\r\n${part}--b--\r\nepilogue`, undefined],
    ["multipart/form-data; boundary=b", "--b--\r\n", "MissingParameter"],
    ["multipart/form-data", `--b\r\n${part}--b--`, "InvalidRequest"],
    ["multipart/form-data; boundary=c", `--b\r\n${part}--b--`, "InvalidRequest"],
    ["multipart/form-data; boundary=b", `--b\r\n${part}`, "InvalidRequest"],
    ["multipart/form-data; boundary=b", `--b\r\n${part}--bb--`, "InvalidRequest"],
    ["multipart/form-data; boundary=b", `--b\n${part}--b--`, "InvalidRequest"],
    ["multipart/form-data; boundary=b", "--b\r\nContent-Disposition: form-data\r\n\r\nn\r\n--b--", "InvalidRequest"],
    ["multipart/form-data; boundary=b", "--b\r\nn\r\n--b--", "InvalidRequest"],
    ["multipart/form-data; boundary=b", "", "InvalidRequest"],
    ["multipart/form-data; boundary=", `--\r\n${part}----`, "InvalidRequest"],
  ])("%j %j", async (contentType, body, expected) => {
    const mock = createMock(files, { auth: "off" });
    const headers = { ...common, "x-tc-action": "Upload", "content-type": contentType };
    expect(readAnswer(await mock.handle(madeRequest("POST", "/", headers, body))).code).toBe(expected);
  });
});

describe("flat parameters", () => {
  const call = async (query: string) => {
    const mock = createMock(machines, { auth: "off" });
    const { code } = readAnswer(await mock.handle(madeRequest("GET", `/?Placement.Zone=z&${query}`, common)));
    return code;
  };

  test.each<[string, string | undefined]>([
    ["Count=5", undefined],
    ["Count=-5", undefined],
    ["Count=05", undefined],
    ["Count=", "InvalidParameter"],
    ["Count=+5", "InvalidParameter"],
    ["Count=5.0", "InvalidParameter"],
    ["Count=0x5", "InvalidParameter"],
    ["Count=five", "InvalidParameter"],
    [`Count=${"9".repeat(400)}`, "InvalidParameter"],
    ["Count=9007199254740993", undefined],
    ["Count.0=5", "InvalidParameter"],
    ["DryRun=true", undefined],
    ["DryRun=False", undefined],
    ["DryRun=1", "InvalidParameter"],
    ["DryRun=", "InvalidParameter"],
    ["ChargeType=", "InvalidParameterValue"],
    ["ChargeType=PREPAID&ChargeType=NO", "InvalidParameterValue"],
    ["ChargeType=NO&ChargeType=PREPAID", undefined],
    ["Filters.0.Name=", undefined],
    ["Filters.0.Name=a&Filters.7.Name=b", undefined],
    ["Filters.0.Name=a&Filters.1.Values.0=b", "MissingParameter"],
    ["Filters=a", "InvalidParameter"],
    ["Filters.Name=a", "InvalidParameter"],
    ["Filters.0=a", "InvalidParameter"],
    [`${"a.".repeat(10_000)}b=1`, "UnknownParameter"],
    ["%=1", "UnknownParameter"],
    ["__proto__=1", "UnknownParameter"],
    ["Placement.__proto__=1", "UnknownParameter"],
    ["X-TC-Action=1", "UnknownParameter"],
  ])("%s", async (query, expected) => {
    expect(await call(query)).toBe(expected);
  });

  test("a query beside a body of version 3 is no input, since no signature covers it", async () => {
    const mock = createMock(machines, { auth: "off" });
    const form = { ...common, "content-type": "application/x-www-form-urlencoded" };
    const answer = await mock.handle(madeRequest("POST", "/?Colour=red", form, "Placement.Zone=z"));
    expect(readAnswer(answer).code).toBeUndefined();
  });
});
