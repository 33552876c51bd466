// The config of the README, which the compiler checks where it stands: it is read, it says something of every setting, and it
// is the one that is printed.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { readConfig } from "../../generator/project/config.js";
import { readConfigSources } from "../../generator/project/config-sources.js";
import { root } from "../generated/services.js";

const folder = join(import.meta.dirname, "every-setting");
const file = join(folder, "docwright.config.ts");

test("it is read, and no setting is left at what holds without it for want of a word", async () => {
  const { files, isPure, ...config } = await readConfig({}, { folder });
  expect([files, isPure]).toEqual([[file], true]);
  expect(config).toEqual({
    services: [
      { name: "alibaba/bssopenapi", pages: [] },
      {
        name: "tencent/cvm",
        pages: ["saved/cvm/*.html"],
        from: "https://www.tencentcloud.com/document/product/213/15688",
        lang: ["en", "zh"],
        site: "intl",
        actions: ["RunInstances", "Describe*"],
        targets: ["client", "mock", "docs"],
      },
    ],
    pages: ["manual.pdf"],
    spec: "spec",
    generated: "src/generated",
    store: ".docwright/store",
    descriptions: "drop",
    targets: ["client", "mock"],
    actions: [
      expect.objectContaining({ selector: "alibaba/bssopenapi", patterns: ["Query*"] }),
      expect.objectContaining({ selector: "tencent/cvm", patterns: ["RunInstances", "Describe*"] }),
    ],
    templates: "templates",
    importExtension: ".js",
    emit: "ts",
    integers: "number",
    behaviours: ["mocks/quota.js"],
  });
});

test("it can be kept", () => {
  expect(readConfigSources(file)).toMatchObject({ isPure: true, isPlain: true });
});

const readme = readFileSync(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/```ts\n([^]*?)```/g)].map(([, code = ""]) => code);
const configs = blocks.filter((code) => code.includes("services:") && code.includes("defineConfig("));

test.skipIf(configs.length === 0)("the README prints it to the letter", () => {
  expect(configs).toEqual([readFileSync(file, "utf8")]);
});
