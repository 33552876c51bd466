// A run is kept only where it can be told what it read and wrote: whatever changes while it is under way, it is not.
// The built module runs here: from its sources docwright keeps nothing.
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, test } from "vitest";
import type * as UpToDate from "../../generator/project/up-to-date.js";
import { root, temporaryFolder } from "../generated/services.js";
import { settled } from "./kill.js";

describe("a run is not kept where", () => {
  /** Runs `meanwhile` after the inputs were read; whether the run after it is left out. */
  async function isKept(meanwhile: (path: (name: string) => string) => unknown): Promise<boolean> {
    const own = await import(pathToFileURL(join(root, "dist/project/up-to-date.js")).href);
    const upToDate = own as typeof UpToDate;
    const folder = temporaryFolder();
    const path = (name: string): string => join(folder, name);
    for (const name of ["node_modules", "in"]) mkdirSync(path(name));
    for (const name of ["in/a", "in/b", "out"]) writeFileSync(path(name), "1");
    await settled();
    const folders = [path("in")];
    const found = upToDate.listFolders(folders);
    const footprint: UpToDate.Footprint = { files: [], folders, found, outputs: [path("out")] };
    const run = async (edit: () => unknown): Promise<unknown> => {
      const kept = upToDate.readRun(["x"], folder);
      if (kept !== undefined) return kept;
      const started = Date.now();
      edit();
      await upToDate.keepRuns([{ words: ["x"], footprint, result: "kept" }], folder, started);
      return "made";
    };
    await run(() => meanwhile(path));
    return (await run(() => undefined)) === "kept";
  }

  test("(it is kept where nothing happens, or the output is written)", async () => {
    expect(await isKept(() => undefined)).toBe(true);
    expect(await isKept((path) => writeFileSync(path("out"), "2"))).toBe(true);
  });

  test.each([
    ["an input is edited meanwhile", (path) => writeFileSync(path("in/a"), "2")],
    ["an input goes meanwhile", (path) => rmSync(path("in/a"))],
    ["an input comes meanwhile", (path) => writeFileSync(path("in/c"), "1")],
    ["the output is edited before it is looked at", (path) => setTimeout(() => writeFileSync(path("out"), "x"), 12)],
    ["an input is a link to a folder, in which things may change", (path) => symlinkSync(path("."), path("in/link"))],
    ["links lead in a circle", (path) => symlinkSync(path("in/link"), path("in/link"))],
  ] satisfies readonly (readonly [string, (path: (name: string) => string) => unknown])[])("%s", async (_, edit) => {
    expect(await isKept(edit)).toBe(false);
  });
});
