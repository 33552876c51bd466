// What generate and regenerate have in common: parts of the services, checks of specs, what is told at the end, runs after each change.
import { spawn } from "node:child_process";
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { cli, filesIn, root } from "../generated/services.js";
import { docwrightHere as docwright, workingFolder } from "./run-cli.js";

const spec = "spec/alibaba/bssopenapi/2017-12-14";

/** With three services, of which each makes few files. */
function threeServices(): string {
  const folder = workingFolder({ targets: ["docs"] });
  for (const own of ["tcr", "tcss"])
    cpSync(join(root, "spec/tencent", own), join(folder, "spec/tencent", own), { recursive: true });
  return folder;
}

describe("--shard", () => {
  test("parts put together are the whole", async () => {
    const [whole, parts] = [threeServices(), threeServices()];
    expect((await docwright(["generate"], whole)).code).toBe(0);
    const counts: number[] = [];
    for (const part of ["2/2", "1/2"]) {
      expect((await docwright(["generate", "--shard", part], parts)).code).toBe(0);
      counts.push(filesIn(join(parts, "generated")).size);
    }
    expect(counts[0]).toBeLessThan(counts[1] ?? 0);
    expect(filesIn(join(parts, "generated"))).toEqual(filesIn(join(whole, "generated")));
  });

  test("a part without services makes nothing and says so", async () => {
    const { code, out, error } = await docwright(["generate", "--shard", "2/5"], workingFolder());
    expect([code, out, error]).toEqual([0, "", "there is no service in part 2/5\n"]);
  });
});

test("files and bytes of each target are told at the end", async () => {
  const folder = workingFolder({ targets: ["client", "docs"] });
  const { out } = await docwright(["generate"], folder);
  const [, files = "", bytes = ""] =
    /^by target: client (\d+) files, (\d+) kB; docs \d+ files, \d+ kB$/m.exec(out) ?? [];
  const made = filesIn(join(folder, "generated/alibaba/bssopenapi/client"));
  expect(Number(files)).toBe(made.size);
  const size = [...made.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  expect(Number(bytes)).toBe(Math.round(size / 1000));
});

describe("regenerate --check", () => {
  test("a spec that is not what its pages give: exit 1, and it stays", async () => {
    const folder = workingFolder({ targets: ["docs"] });
    expect((await docwright(["regenerate"], folder)).code).toBe(0);
    expect(await docwright(["regenerate", "--check"], folder)).toMatchObject({ code: 0, error: "" });
    const path = join(folder, spec, "spec.json");
    const edited = readFileSync(path, "utf8").replace('"specVersion": 1,', '"specVersion": 1, "x-mine": 1,');
    writeFileSync(path, edited);
    rmSync(join(folder, spec, "problems.txt"));
    const { code, out } = await docwright(["regenerate", "--check"], folder);
    expect(code).toBe(1);
    expect(out.split("\n").filter((line) => line.startsWith("stale: "))).toEqual([
      `stale: ${spec}/spec.json: is not what the page files and corrections give`,
      `stale: ${spec}/problems.txt: is missing`,
    ]);
    expect(readFileSync(path, "utf8")).toBe(edited);
    expect(existsSync(join(folder, spec, "problems.txt"))).toBe(false);
  });
});

describe("--watch", () => {
  test("writes, and with --check there is nothing to write: exit 2", async () => {
    expect(await docwright(["generate", "--watch", "--check"], workingFolder())).toMatchObject({ code: 2, out: "" });
  });

  test("makes all again after a change, survives what is wrong, and ends with Ctrl-C: exit 130", async () => {
    const folder = workingFolder({ targets: ["docs"] });
    const child = spawn(process.execPath, [cli, "generate", "--watch"], { cwd: folder });
    onTestFinished(() => void child.kill("SIGKILL"));
    const ended = new Promise((done) => child.once("exit", done));
    let said = "";
    let looking: { readonly words: RegExp; readonly tell: () => void } | undefined;
    const take = (text: Buffer): void => {
      said += text.toString();
      if (looking?.words.test(said)) looking.tell();
    };
    child.stdout.on("data", take);
    child.stderr.on("data", take);
    const heard = async (words: RegExp): Promise<void> => {
      if (!words.test(said)) await new Promise<void>((tell) => (looking = { words, tell }));
      said = "";
    };
    await heard(/by target: docs/);
    writeFileSync(join(folder, spec, "notes.json"), '{"CreateInstance": "Orders a thing."}');
    await heard(/changed: .*notes\.json\n[^]*; [1-9]\d* written[^]*by target/);
    writeFileSync(join(folder, spec, "notes.json"), "{");
    await heard(/docwright: .*notes\.json/);
    writeFileSync(join(folder, spec, "notes.json"), "{}");
    await heard(/by target/);
    child.kill("SIGINT");
    expect(await ended).toBe(130);
  });
});
