// JSON whose integers are not rounded: written from bigint, read as bigint or reported, everything else as JSON does.
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import { bigintJson, numberJson, roundedIntegers } from "../../templates/client/runtime/json-text.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { machines, toServiceInfo } from "./sample-services.js";
import { scripted } from "./scripted-fetch.js";

const limit = 2n ** 53n;
const hasNegativeZero = (value: unknown): boolean =>
  Object.is(value, -0) || (typeof value === "object" && value !== null && Object.values(value).some(hasNegativeZero));

describe.each([
  ["numberJson", numberJson],
  ["bigintJson", bigintJson],
])("%s", (_, json) => {
  test("any JSON value comes back", () => {
    // -0 is written as 0 by JSON itself; integers beyond 2^53 are the matter of the tests below.
    const value = fc.jsonValue({ maxDepth: 6 }).filter((own) => !hasNegativeZero(own));
    fc.assert(
      fc.property(value, (own) => {
        const text = json.stringify(own);
        expect(text).toBe(JSON.stringify(own));
        fc.pre(roundedIntegers(text).length === 0);
        expect(json.parse(text)).toEqual(own);
      }),
    );
  });

  test.each(["", "{", '{"a":}', "[1,]", "9007199254740993x", '{"a":9007199254740993', '"9007199254740993', "<html>"])(
    "%j is refused as JSON refuses it",
    (text) => {
      expect(() => json.parse(text)).toThrow(SyntaxError);
    },
  );

  test("a cycle is refused, with and without bigint", () => {
    const cycle: Record<string, unknown> = { a: 1 };
    cycle["self"] = cycle;
    expect(() => json.stringify(cycle)).toThrow(TypeError);
    expect(() => json.stringify({ a: 1n, cycle })).toThrow(TypeError);
  });
});

describe("bigint", () => {
  const integer = fc.bigInt({ min: -(2n ** 70n), max: 2n ** 70n });
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { depthSize: "small" },
      integer.filter((own) => own > limit || own < -limit),
      fc.integer(),
      fc.string(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie("tree"), { maxLength: 4 }),
      fc.dictionary(fc.string(), tie("tree"), { maxKeys: 4, noNullPrototype: true }),
    ),
  }));

  test("values that hold large ones come back", () => {
    fc.assert(
      fc.property(tree, (own) => {
        expect(bigintJson.parse(bigintJson.stringify(own))).toEqual(own);
      }),
    );
  });

  test("is written as digits, whatever its size, and read back only where a number would round it", () => {
    fc.assert(
      fc.property(integer, (own) => {
        const text = numberJson.stringify({ own });
        expect(text).toBe(`{"own":${own}}`);
        const safe = Number.isSafeInteger(Number(own));
        expect(bigintJson.parse(text)).toEqual({ own: safe ? Number(own) : own });
        expect(numberJson.parse(text)).toEqual({ own: Number(own) });
        expect(roundedIntegers(text)).toEqual(safe ? [] : ["own"]);
      }),
    );
  });

  test.each<[string, unknown]>([
    ["9007199254740991", 9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740991", -9007199254740991],
    ["-9007199254740993", -9007199254740993n],
    ["1e20", 1e20],
    ["12345678901234567890e0", Number("12345678901234567890")],
    ["12345678901234567890E-2", Number("123456789012345678.9")],
    ["9007199254740993.0", 9007199254740992],
    ["0.12345678901234567890", 0.12345678901234568],
    ["-0.00000000000000001e-5", -1e-22],
    ['"9007199254740993"', "9007199254740993"],
    ['"a\\"9007199254740993\\\\"', 'a"9007199254740993\\'],
    ['{"9007199254740993":9007199254740993}', { "9007199254740993": 9007199254740993n }],
    ["[9007199254740993 ,\n9007199254740993]", [9007199254740993n, 9007199254740993n]],
  ])("%s", (text, expected) => {
    expect(bigintJson.parse(text)).toEqual(expected);
  });

  test("texts that look like integers or like our marks stay texts", () => {
    const texts = { A: "integer:0123456789abcdef:12", B: "12n", C: "9007199254740993", D: '"integer:":1', E: "\u0000" };
    const value = { ...texts, big: limit };
    expect(bigintJson.parse(numberJson.stringify(value))).toEqual(value);
  });

  test("dates, toJSON and absent members as JSON has them", () => {
    const value = { at: new Date(0), own: { toJSON: () => "x" }, none: undefined, list: [undefined], big: limit };
    expect(numberJson.stringify(value)).toBe(
      '{"at":"1970-01-01T00:00:00.000Z","own":"x","list":[null],"big":9007199254740992}',
    );
  });

  test("a member called __proto__ is a member", () => {
    const read = bigintJson.parse('{"__proto__":{"a":9007199254740993}}') as object;
    expect(Object.keys(read)).toEqual(["__proto__"]);
    expect(numberJson.stringify(read)).toBe('{"__proto__":{"a":9007199254740993}}');
  });
});

describe("paths of rounded integers", () => {
  test.each<[string, string[]]>([
    ["9007199254740993", [""]],
    ["[9007199254740993]", ["[]"]],
    ['{"A":{"B":[{"C":9007199254740993},{"C":9007199254740995,"D":-9007199254740993}]}}', ["A.B[].C", "A.B[].D"]],
    ['{"A":1,"B":"9007199254740993","C":1.5}', []],
  ])("%s", (text, expected) => {
    expect(roundedIntegers(text)).toEqual(expected);
  });
});

describe("size and depth", () => {
  const big = "9007199254740993";
  test("texts of many megabytes, plain and full of escapes", () => {
    for (const part of [
      "x".repeat(30_000_000),
      '\\"'.repeat(1_000_000),
      "\\u00e9 12345678901234567890 ".repeat(100_000),
    ]) {
      const text = `{"Content":"${part}","Id":${big}}`;
      expect(roundedIntegers(text)).toEqual(["Id"]);
      expect((bigintJson.parse(text) as { Id: unknown }).Id).toBe(9007199254740993n);
    }
  });

  test("a text that is cut off in a long string is refused soon", () => {
    expect(() => bigintJson.parse(`{"Id":${big},"Content":"${"ab ".repeat(1_000_000)}`)).toThrow(SyntaxError);
    expect(() => bigintJson.parse(`{"Id":${big},"Content":"${"\\n".repeat(1_000_000)}`)).toThrow(SyntaxError);
  });

  test("lists in lists in lists", () => {
    const depth = 1000;
    expect(roundedIntegers("[".repeat(depth) + big + "]".repeat(depth))).toEqual(["[]".repeat(depth)]);
    const objects = `${'{"a":'.repeat(depth)}${big}${"}".repeat(depth)}`;
    expect(numberJson.stringify(bigintJson.parse(objects))).toBe(objects);
  });
});

test("a client of bigint sends and reads them", async () => {
  const { fetch, sent } = scripted({ body: '{"Response":{"Id":18446744073709551615,"Count":1}}' });
  const service = { ...toServiceInfo(machines), integers: "bigint" as const };
  const caller = createFullCaller(service, tencentV3, { credentials: { id: "i", secret: "s" }, fetch });
  expect(await caller.call("A", { Id: 18446744073709551615n, List: [1n] })).toEqual({
    Id: 18446744073709551615n,
    Count: 1,
  });
  expect(sent[0]?.init.body).toBe('{"Id":18446744073709551615,"List":[1]}');
});
