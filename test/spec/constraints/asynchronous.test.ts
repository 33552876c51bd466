// Actions that answer before the work is done.
import { expect, test } from "vitest";
import { startsWork } from "../../../generator/4-spec/constraints/asynchronous.js";

const plain = { words: { async: [/^It goes on in the back$/] } } as unknown as Parameters<typeof startsWork>[1];

test.each([
  ["This API is an async API. Ask for the state later.", true],
  ["It opens a door. This is an asynchronous\noperation.", true],
  ["本接口为异步接口，请稍后查询。", true],
  ["Opens a door.\nIt goes on in the back", true],
  ["Opens a door at once.", false],
  ["Whether the door is opened asynchronously is told by Mode.", false],
] as const)("%s", (words, starts) => {
  expect(startsWork(words, plain)).toBe(starts);
});
