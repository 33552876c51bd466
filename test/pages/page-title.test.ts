// The title of a served page may have the words that are a section heading on pages of another vendor: it stays the title.
import { expect, test } from "vitest";
import { readPages } from "../../generator/pipeline.js";

const PAGE = `<!DOCTYPE html>
<html lang="zh">
<body>
<nav><ul><li><a href="/document/product/1/2">文档中心</a></li></ul></nav>
<div class="head">
<h1>公共参数</h1>
<p>最近更新时间：2031-02-03 04:05:06</p>
</div>
<div class="article">
<h2>使用签名方法 v3 的公共参数</h2>
<p>放在请求头里，域名为 brew.tencentcloudapi.com。</p>
<table>
<thead><tr><th>参数名称</th><th>类型</th><th>必选</th><th>描述</th></tr></thead>
<tbody><tr><td>X-TC-Action</td><td>String</td><td>是</td><td>动作的名称。</td></tr></tbody>
</table>
</div>
<footer><p>联系我们</p></footer>
</body>
</html>
`;

test("a title with the words of a section is a title", async () => {
  const page = { id: "page.html", folder: ".", format: "html" as const, text: PAGE };
  const { pages, refused } = await readPages([page], { service: "brew", version: "2030-01-15" });
  expect(refused).toEqual([]);
  expect(pages.map(({ facts }) => [facts.kind, facts.title, facts.updated, facts.unclaimed])).toEqual([
    ["common-parameters", "公共参数", "2031-02-03 04:05:06", []],
  ]);
});
