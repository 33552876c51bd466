// What comes back, read by the protocol of the clients, and beside the documented type.
import { describe, expect, test } from "vitest";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { type Level, responseLevel } from "../../templates/site/browser/explorer/answer-tree.js";
import { readAnswer } from "../../templates/site/browser/explorer/read-answer.js";
import { makeThing } from "./explorer-subject.js";

const subject = makeThing();
const read = (body: string, status = 200) => readAnswer({ status, text: body, ms: 3 }, subject, tencentV3);

describe("an answer", () => {
  test("is the response, with large integers as they are", () => {
    expect(read('{"Response":{"Big":12345678901234567890,"RequestId":"r"}}')).toEqual({
      kind: "response",
      status: 200,
      ms: 3,
      requestId: "r",
      response: { Big: 12345678901234567890n, RequestId: "r" },
    });
  });

  test("or a refusal", () => {
    expect(read('{"Response":{"Error":{"Code":"No.Way","Message":"Not so."},"RequestId":"r"}}')).toMatchObject({
      kind: "refused",
      code: "No.Way",
      message: "Not so.",
      requestId: "r",
    });
  });

  test.each(["<html>", '{"Message":1}', "null"])("or not readable: %s", (text) => {
    expect(read(text, 502)).toMatchObject({ kind: "unreadable", status: 502, text });
  });
});

describe("the response beside its type", () => {
  const response = { Thing: { Id: 5, State: "DOWN", Made: "m", New: { a: [1] } }, Big: 1, Odd: "<b>" };
  const level = responseLevel(response, "MakeThing", subject.action.output, subject);
  const brief = ({ nodes }: Level) => nodes.map(({ name, type, wrong, text }) => [name, type, wrong, text]);

  test("names types, what is on no page, and what is missing", () => {
    expect(brief(level)).toEqual([
      ["Thing", "Thing", undefined, "4 members"],
      ["Big", "integer", undefined, "1"],
      ["Odd", undefined, "on no page", '"<b>"'],
    ]);
    expect(level.absent.map(({ name }) => name)).toEqual(["RequestId"]);
  });

  test("level by level", () => {
    const thing = level.nodes[0]?.open?.() ?? expect.fail("closed");
    expect(brief(thing)).toEqual([
      ["Id", "string", "not of type string", "5"],
      ["State", "string", "a value on no page", '"DOWN"'],
      ["Made", "string", undefined, '"m"'],
      ["New", undefined, "on no page", "1 member"],
    ]);
    expect(thing.absent.map(({ name }) => name)).toEqual(["Seen"]);
    const inner = thing.nodes[3]?.open?.() ?? expect.fail("closed");
    expect(brief(inner)).toEqual([["a", undefined, undefined, "1 item"]]);
    expect(inner.nodes[0]?.open?.().nodes[0]?.open).toBeUndefined();
  });

  test("of an action without a page everything is shown, and nothing judged", () => {
    expect(brief(responseLevel(response, "MakeThing", undefined, subject))[1]).toEqual([
      "Big",
      undefined,
      undefined,
      "1",
    ]);
  });
});
