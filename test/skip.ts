// A suite that lacks what it needs: on a user's machine it is skipped, with a line that says why; in CI it fails.
import { expect, it } from "vitest";

const said = new Set<string>();

export function skipOrFail(reason: string): void {
  if (process.env["CI"] === "true") {
    it("has what it needs", () => expect.fail(reason));
    return;
  }
  // The reporter names no skipped test: each file says its reason once.
  if (!said.has(reason)) process.stderr.write(`skipped: ${reason}\n`);
  said.add(reason);
  it.skip(`skipped: ${reason}`, () => undefined);
}
