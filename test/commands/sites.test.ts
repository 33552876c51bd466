// One service on two sites is two services: each has a folder of its own, whatever came first, and page files of one never
// replace those of the other.
import { afterEach, beforeEach, expect, test } from "vitest";
import { docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";

let work: Workspace;
beforeEach(() => (work = makeWorkspace()));
afterEach(() => work.remove());

const table = (...rows: readonly string[]): string =>
  `<table>${rows
    .map(
      (row) =>
        `<tr>${row
          .split(",")
          .map((cell) => `<td>${cell}</td>`)
          .join("")}</tr>`,
    )
    .join("")}</table>`;

const INTERNATIONAL = `<h1>BoilWater</h1><h2>1. API Description</h2><p>Domain name for API request: brew.intl.tencentcloudapi.com.</p><p>Boils water.</p>
<h2>2. Input Parameters</h2>${table("Parameter Name,Required,Type,Description", "Action,Yes,String,The value used for this API: BoilWater", "Version,Yes,String,The value used for this API: 2030-01-15", "KettleId,Yes,String,The kettle.")}
<h2>3. Output Parameters</h2>${table("Parameter Name,Type,Description", "RequestId,String,The call.")}`;

const MAINLAND = `<h1>烧水</h1><h2>1. 接口描述</h2><p>接口请求域名： brew.tencentcloudapi.com 。</p><p>把水烧开。</p>
<h2>2. 输入参数</h2>${table("参数名称,必选,类型,描述", "Action,是,String,本接口取值：BoilWater。", "Version,是,String,本接口取值：2030-01-15。", "KettleId,是,String,水壶。", "Fuel,否,String,燃料。")}
<h2>3. 输出参数</h2>${table("参数名称,类型,描述", "RequestId,String,请求的编号。")}`;

function ingest(pages: Readonly<Record<string, string>>): Promise<Outcome> {
  const folder = `in${Object.keys(work.files()).length}`;
  for (const [name, text] of Object.entries(pages)) work.write(`${folder}/${name}.html`, text);
  return docwright("ingest", work.path(folder), "--out", work.path("spec"), "--descriptions", "keep");
}

const inputs = (folder: string): string[] => {
  const text = work.files("spec")[`spec/tencent/${folder}/2030-01-15/spec.json`] ?? expect.fail(`no ${folder}`);
  const spec = JSON.parse(text) as { site: string; actions: { BoilWater: { input: { name: string }[] } } };
  return [spec.site, ...spec.actions.BoilWater.input.map((member) => member.name)];
};

test("given together", async () => {
  expect((await ingest({ a: INTERNATIONAL, b: MAINLAND })).code).toBe(0);
  expect([inputs("brew"), inputs("brew-intl")]).toEqual([
    ["cn", "KettleId", "Fuel"],
    ["intl", "KettleId"],
  ]);
});

test("given one after the other, the first keeps the plain name", async () => {
  expect((await ingest({ a: INTERNATIONAL })).code).toBe(0);
  expect((await ingest({ b: MAINLAND })).code).toBe(0);
  expect((await ingest({ a: INTERNATIONAL })).code).toBe(0);
  expect([inputs("brew"), inputs("brew-cn")]).toEqual([
    ["intl", "KettleId"],
    ["cn", "KettleId", "Fuel"],
  ]);
});
