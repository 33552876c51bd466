// `ingest` of the API: pages in memory and on disk, a folder other than that of the process, refusals as data, ends on request.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { ingest, OutputError, UsageError } from "../../generator/index.js";
import { actionPage, manual, pipedPage } from "../bad-input/workspace.js";
import { docwrightHere } from "../commands/run-cli.js";
import { filesIn, root, temporaryFolder } from "../generated/services.js";

const boil = { name: "boil.txt", text: actionPage("BoilWater") };
const folderOf = (cwd: string): string => join(cwd, "spec/tencent/brew/2030-01-15");

it("reads pages in memory and writes below the folder it is told, with counts of what it made", async () => {
  const cwd = temporaryFolder();
  const before = process.cwd();
  const { services, problems, refused, ledger } = await ingest({ cwd, inputs: [boil] });
  expect(services).toEqual([
    {
      service: "tencent/brew",
      version: "2030-01-15",
      folder: folderOf(cwd),
      written: true,
      pages: 1,
      actions: 1,
      types: 0,
      errors: 1,
      releases: 0,
      problems: { errors: 0, warnings: expect.any(Number), notes: expect.any(Number) },
    },
  ]);
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(refused).toEqual([]);
  expect(ledger.facts).toBeGreaterThan(5);
  expect(process.cwd()).toBe(before);
  expect(JSON.parse(readFileSync(join(folderOf(cwd), "spec.json"), "utf8"))).toHaveProperty("actions.BoilWater");
});

it("writes what the command writes, of text, bytes and files alike", async () => {
  const [byCommand, byApi, ofFile] = [temporaryFolder(), temporaryFolder(), temporaryFolder()];
  writeFileSync(join(byCommand, boil.name), boil.text);
  writeFileSync(join(ofFile, boil.name), boil.text);
  expect(await docwrightHere(["ingest", boil.name], byCommand)).toMatchObject({ code: 0 });
  await ingest({ cwd: byApi, inputs: [{ name: boil.name, bytes: new TextEncoder().encode(boil.text) }] });
  await ingest({ cwd: ofFile, inputs: ["*.txt"] });
  const expected = filesIn(join(byCommand, "spec"));
  expect(filesIn(join(byApi, "spec"))).toEqual(expected);
  expect(filesIn(join(ofFile, "spec"))).toEqual(expected);
});

it("takes the text of a page in memory for what it is, whatever charset it declares", async () => {
  const html = readFileSync(join(root, "test/cases/tencent-html-international/warm.html"), "utf8");
  const text = html.replace("<title>", '<meta charset="gbk"><title>').replace("used to warm a pot", "for pöts");
  const { services } = await ingest({ cwd: temporaryFolder(), inputs: [{ name: "warm.html", text }] });
  const [written = ""] = services.map(({ folder }) => readFileSync(join(folder, "pages/WarmPot.md"), "utf8"));
  expect(written).toContain("pöts");
});

it("tells refused pages as data, and writes the others", async () => {
  const cwd = temporaryFolder();
  const { services, refused } = await ingest({ cwd, inputs: [boil, { name: "empty.txt", text: " " }, "gone.html"] });
  expect(services).toMatchObject([{ written: true }]);
  expect(refused.map(({ code }) => code)).toEqual(["page/empty", "page/unreadable"]);
  expect(refused[0]).toMatchObject({
    severity: "error",
    page: "empty.txt",
    text: expect.stringContaining("empty.txt"),
  });
});

it("of nothing readable gives no service and writes nothing", async () => {
  const cwd = temporaryFolder();
  expect(await ingest({ cwd, inputs: [{ name: "a.txt", text: "a kettle" }] })).toMatchObject({ services: [] });
  expect(filesIn(cwd).size).toBe(0);
});

it.each([
  [{ service: "../x" }, /^service takes letters, digits/],
  [{ apiVersion: "a/b" }, /^apiVersion takes/],
  [{ vendor: "samovar" }, /^vendor takes tencent or/],
  [{ acceptShrink: " " }, /^acceptShrink takes the reason/],
])("refuses %o by the name of the option", async (options, message) => {
  const refused = ingest({ cwd: temporaryFolder(), inputs: [boil], ...options });
  await expect(refused).rejects.toThrow(message);
  await expect(refused).rejects.toBeInstanceOf(UsageError);
});

it("ends with the reason of its signal, before anything is written", async () => {
  const cwd = temporaryFolder();
  const controller = new AbortController();
  const inputs = ["BoilWater", "PourWater"].map((action) => ({
    name: `${action}.txt`,
    get text(): string {
      controller.abort(new Error("enough"));
      return actionPage(action);
    },
  }));
  await expect(ingest({ cwd, inputs, signal: controller.signal })).rejects.toThrow("enough");
  expect(filesIn(cwd).size).toBe(0);
});

it("says by its class that the folder cannot be written", async () => {
  const cwd = temporaryFolder();
  writeFileSync(join(cwd, "taken"), "a file");
  await expect(ingest({ cwd, inputs: [boil], out: "taken" })).rejects.toBeInstanceOf(OutputError);
});

it("sorts pages of several vendors to their services", async () => {
  const cwd = temporaryFolder();
  const inputs = [
    { name: "m.txt", text: manual(3) },
    { name: "p.txt", text: pipedPage("PourTea") },
  ];
  const { services } = await ingest({ cwd, inputs, service: "tea", apiVersion: "2031-01-01" });
  expect(services.map(({ service, actions }) => [service, actions])).toEqual([
    ["alibaba/tea", 1],
    ["tencent/brew", 2],
  ]);
});
