// The generated mock in process under node, deno and bun: the same calls give the same bytes, state and time in all three, and
// the same as here.
import { expect, test } from "vitest";
import { transcript } from "./mock-transcript.js";
import { describeWithPackages } from "./packages.js";
import { runElsewhere } from "./run-elsewhere.js";

const script = `
  import { transcript } from "./mock-transcript.js";
  console.log(JSON.stringify(await transcript()));
`;

describeWithPackages("mocks in process", () => {
  test.each(["node", "deno", "bun"] as const)("under %s", async (runtime) => {
    expect(JSON.parse(await runElsewhere(runtime, script))).toEqual(await transcript());
  });
});

test("what is compared is a life in full", async () => {
  const { answers, clock, saved } = await transcript();
  expect(answers).toHaveLength(9);
  expect(answers.join("\n")).toMatch(/"PENDING"[^]*"RUNNING"[^]*"STOPPED"[^]*"AssociatedInstanceIds":\["ins-/);
  expect(answers.at(-1)).toContain("InvalidInstanceId.NotFound");
  expect(JSON.stringify(saved)).toContain("transcript_key");
  expect(clock).toBe("2030-01-01T01:00:00.000Z");
});
