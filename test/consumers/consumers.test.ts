// The packed tarball in fresh projects, installed from npm as users do it: each is a folder here, run by its own scripts.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type Browser, findChromium, noChromium, openBrowser, type Page } from "../e2e/chromium.js";
import { describeWithPackages } from "../e2e/packages.js";
import { root } from "../generated/services.js";
import { skipOrFail } from "../skip.js";
import { install, makeProject, pack, type Project } from "./project.js";

const [cvm, bss] = ["tencent/cvm/2017-03-12", "alibaba/bssopenapi/2017-12-14"] as const;
const patience = 120_000;
const readPackages = (): Record<string, string> =>
  (JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as { devDependencies: Record<string, string> })
    .devDependencies;
/** As this repository has it, so that no release of others changes what a test says. */
const own = (name: string): string => `${name}@${readPackages()[name]}`;

interface TypeChecker {
  createPackageFromTarballData(data: Uint8Array): unknown;
  checkPackage(own: unknown): Promise<{ problems: readonly { kind: string; resolutionKind?: string }[] }>;
}

/** A package of test/e2e, for ES modules only. */
async function loadTypeChecker(): Promise<TypeChecker> {
  const file = join(root, "test/e2e/node_modules/@arethetypeswrong/core/dist/index.js");
  return (await import(/* @vite-ignore */ pathToFileURL(file).href)) as TypeChecker;
}

async function passes(project: Project, ...args: readonly string[]): Promise<string> {
  const { code, out, error } = await project.run("npm", "run", "--silent", ...args);
  expect(code, out + error).toBe(0);
  return out;
}

describeWithPackages("docwright as a package", () => {
  let tarball: string;
  beforeAll(async () => void (tarball = await pack()), patience);

  test("its types are right for every way to resolve modules", { timeout: patience }, async () => {
    const { checkPackage, createPackageFromTarballData } = await loadTypeChecker();
    const { problems } = await checkPackage(createPackageFromTarballData(readFileSync(tarball)));
    // It is for ES modules and for tools that know `exports`: CommonJS that requires it does so by a Node that can.
    const known = ["CJSResolvesToESM"];
    expect(problems.filter(({ kind, resolutionKind }) => resolutionKind !== "node10" && !known.includes(kind))).toEqual(
      [],
    );
  });

  test("in strict TypeScript with the resolution of bundlers", { timeout: patience }, async () => {
    const project = makeProject("bundler", [cvm, bss]);
    await install(project, tarball, own("typescript"));
    await passes(project, "build");
  });

  test("in a suite of Vitest on the mock", { timeout: patience }, async () => {
    const project = makeProject("vitest", [cvm]);
    await install(project, tarball, own("vitest"));
    expect(await passes(project, "test")).toMatch(/2 passed/);
  });

  test("a plugin says which package it needs", { timeout: patience }, async () => {
    const project = makeProject();
    writeFileSync(join(project.folder, "package.json"), '{"private": true, "type": "module"}');
    await install(project, tarball);
    const { code, error } = await project.run("node", "--eval", 'import("docwright/vite")');
    expect(code).toBe(1);
    expect(error).toContain("npm install --save-dev unplugin@3");
  });

  describe("in a Vite app", () => {
    const chromium = findChromium();
    if (chromium === undefined) return skipOrFail(noChromium);
    const project = makeProject("vite");
    let browser: Browser;
    beforeAll(async () => {
      await install(project, tarball, own("typescript"), own("unplugin"), own("vite"));
      const pages = "node_modules/docwright/examples/kettle";
      expect((await project.run("npx", "docwright", "ingest", pages)).code).toBe(0);
      browser = await openBrowser(chromium);
    }, patience);
    afterAll(() => browser?.close());

    test("is built with what the plugin generates, and calls the mock in the page", { timeout: patience }, async () => {
      await passes(project, "build");
      await passes(project, "check");
      const { page, complaints } = await open(await start(project, "preview"));
      await page.getByText("ready: createKettles deleteKettles").waitFor();
      expect(await page.locator("#kettles li").allInnerTexts()).toEqual(["tea STEEL", "tea STEEL"]);
      expect(complaints).toEqual([]);
    });

    test("is served anew when a spec changes, shows what is wrong, and recovers", { timeout: patience }, async () => {
      const spec = join(project.folder, "spec/tencent/kettle/2030-01-15/spec.json");
      const before = readFileSync(spec, "utf8");
      const { page } = await open(await start(project, "dev"));
      await page.getByText("ready: createKettles deleteKettles").waitFor();
      writeFileSync(spec, before.replaceAll("DeleteKettles", "DeletePots"));
      await page.getByText("ready: createKettles deletePots").waitFor();
      writeFileSync(spec, before.slice(0, 500));
      await page.locator("vite-error-overlay").getByText("not valid JSON").waitFor();
      writeFileSync(spec, before);
      await page.getByText("ready: createKettles deleteKettles").waitFor();
    });

    async function open(address: string): Promise<{ page: Page; complaints: string[] }> {
      const context = await browser.newContext({});
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on("pageerror", (error) => complaints.push(error.message));
      await page.goto(address);
      return { page, complaints };
    }
  });
});

/** A server of the project, for the length of the test; gives its address. */
async function start({ folder }: Project, script: "dev" | "preview"): Promise<string> {
  const args = [join(folder, "node_modules/vite/bin/vite.js"), ...(script === "dev" ? [] : [script])];
  const env = { ...process.env, NO_COLOR: "1" };
  const child = spawn(process.execPath, [...args, "--host", "127.0.0.1", "--port", "0"], { cwd: folder, env });
  onTestFinished(async () => {
    child.kill();
    await once(child, "close");
  });
  let said = "";
  for (;;) {
    const [chunk] = (await once(child.stdout, "data")) as [Buffer];
    said += chunk.toString();
    const [address] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
    if (address !== undefined) return address;
  }
}
