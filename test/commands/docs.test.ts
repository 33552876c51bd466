// The docs command as users meet it: what it writes, leaves alone, takes away and refuses.
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { root, temporaryFolder } from "../generated/services.js";
import { docwright, makeWorkspace, type Outcome, type Workspace } from "../bad-input/workspace.js";

const TCR = "spec/tencent/tcr/2019-09-24/spec.json";

let work: Workspace;
beforeEach(({ onTestFinished }) => {
  work = makeWorkspace();
  onTestFinished(() => work.remove());
  for (const service of ["alibaba/bssopenapi", "tencent/tcr"])
    cpSync(join(root, "spec", service), work.path(`spec/${service}`), {
      recursive: true,
      filter: (path) => !path.includes("/pages"),
    });
});

function docs(...args: readonly string[]): Promise<Outcome> {
  return docwright("docs", ...args, "--spec", work.path("spec"), "--out", work.path("site"));
}

const site = (): string[] => Object.keys(work.files("site"));

function edit(path: string, change: (spec: Spec) => void): void {
  const spec = JSON.parse(readFileSync(work.path(path), "utf8")) as Spec;
  change(spec);
  work.write(path, JSON.stringify(spec));
}

interface Spec {
  readonly actions: Record<string, { input: { name: string }[] }>;
  readonly types: Record<string, { usedBy: string[] }>;
}

describe("written", () => {
  test("the whole site; a second time nothing", async () => {
    const first = await docs();
    expect(first).toMatchObject({ code: 0, errors: [] });
    expect(first.out.join()).toMatch(/index\.html: (\d+) files, \d+ kB; \1 written, 0 unchanged, 0 removed$/);
    for (const path of [
      "index.html",
      "assets/style.css",
      "assets/site.js",
      "tencent/tcr/index.html",
      "tencent/tcr/actions/create-instance.html",
      "tencent/tcr/data/spec.js",
      "alibaba/bssopenapi/actions/create-instance.html",
    ])
      expect(site()).toContain(`site/${path}`);
    const before = work.files("site");
    expect((await docs()).out.join()).toMatch(/(\d+) files, \d+ kB; 0 written, \1 unchanged, 0 removed$/);
    expect(work.files("site")).toEqual(before);
  });

  test("files that are not of the site stay as they are", async () => {
    const foreign = ["CNAME", "tencent/notes.txt", "tencent/tcr/mine.html", "other/service/index.html"];
    for (const path of foreign) work.write(`site/${path}`, path);
    work.write("site/other/service/manifest.json", '{"files":{"index.html":"x"}}');
    await docs();
    await docs("tencent/tcr");
    for (const path of foreign) expect(work.files("site")[`site/${path}`]).toBe(path);
  });

  test("an action that is gone takes its page away, and nothing else changes than what speaks of it", async () => {
    await docs();
    const before = work.files("site");
    edit(TCR, (spec) => {
      delete spec.actions["CheckInstance"];
    });
    expect((await docs()).out.join()).toMatch(/1 removed$/);
    const after = work.files("site");
    expect(after).not.toHaveProperty("site/tencent/tcr/actions/check-instance.html");
    const changed = Object.keys(after).filter((path) => after[path] !== before[path]);
    expect(
      changed.filter((path) => !/^site\/(?:tencent\/tcr\/|index\.html|search|data|manifest|assets\/search)/.test(path)),
    ).toEqual([]);
    expect(changed).not.toContain("site/tencent/tcr/types/tag.html");
  });

  test("services that are not chosen go, with their folders, and come again", async () => {
    await docs();
    const before = work.files("site");
    expect((await docs("tencent")).code).toBe(0);
    expect(site().filter((path) => path.includes("alibaba"))).toEqual([]);
    expect(work.files("site")["site/index.html"]).not.toContain("bssopenapi");
    await docs();
    expect(work.files("site")).toEqual(before);
  });

  test("an older version of a service has a folder of its own", async () => {
    cpSync(work.path("spec/tencent/tcr/2019-09-24"), work.path("spec/tencent/tcr/2018-01-01"), { recursive: true });
    await docs("tencent");
    expect(site()).toContain("site/tencent/tcr-2018-01-01/index.html");
    expect(site()).toContain("site/tencent/tcr/index.html");
  });
});

describe("refused", () => {
  test("a spec that cannot be read: exit 4; the others are written, its own pages stay", async () => {
    await docs();
    const before = work.files("site/tencent");
    work.write(TCR, "{");
    edit("spec/alibaba/bssopenapi/2017-12-14/spec.json", ({ actions }) => {
      actions["CreateInstance"]?.input.pop();
    });
    const { code, out, errors } = await docs();
    expect(code).toBe(4);
    expect(errors.join()).toMatch(/tcr\/2019-09-24\/spec\.json: line 1, column 2: not valid JSON/);
    expect(out.join()).toMatch(/; [1-9]\d* written/);
    expect(work.files("site/tencent")).toEqual(before);
    expect(work.files("site")["site/index.html"]).not.toContain("tencent/tcr");
  });

  test.each([
    [
      "a service that is not there",
      ["tencent/cvm"],
      /holds no tencent\/cvm; it holds alibaba\/bssopenapi, tencent\/tcr$/,
    ],
    ["a flag that is not known", ["--ouput", "x"], /--ouput/],
    ["what generate writes", ["--out", "generated"], /--out generated holds what generate writes; name another folder/],
  ])("%s: exit 2, nothing is written", async (_, args, message) => {
    const { code, out, errors } = await docwright("docs", "--spec", work.path("spec"), ...args);
    expect([code, out]).toEqual([2, []]);
    expect(errors.join()).toMatch(message);
    expect(Object.keys(work.files()).filter((path) => !path.startsWith("spec/"))).toEqual([]);
  });

  test("a folder that cannot be written: exit 2", async () => {
    work.write("site", "a file");
    expect(await docs()).toMatchObject({ code: 2, out: [], errors: [expect.stringMatching(/^cannot write .*site/)] });
  });
});

describe("templates of users", () => {
  function withTemplates(files: Readonly<Record<string, string>>): Promise<Outcome> {
    const folder = temporaryFolder();
    for (const [path, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), text);
    }
    return docs("--templates", folder);
  }

  test("go over ours, join them, and are escaped; all other files stay ours", async () => {
    await docs();
    const ours = work.files("site");
    expect(
      await withTemplates({
        "site/service/errors.html.hbs": "{{#with errors}}<h1>{{page.title}} <{{/with}}",
        "site/service/list.txt.hbs": "{{#each types.rows}}{{text}} {{/each}}",
        "site/_foot.html.hbs": "<footer>Ours & more</footer></body></html>\n",
        "site/assets/mine.css": "a{}",
        "client/extra.txt.hbs": "of another target",
      }),
    ).toMatchObject({ code: 0, errors: [] });
    const theirs = work.files("site");
    expect(theirs["site/tencent/tcr/errors.html"]).toMatch(/^<h1>Error codes .* tcr .* <$/);
    expect(theirs["site/tencent/tcr/list.txt"]).toMatch(/TagSpecification /);
    expect(theirs["site/tencent/tcr/index.html"]).toMatch(/Ours & more<\/footer>/);
    expect(theirs["site/assets/mine.css"]).toBe("a{}");
    expect(theirs["site/assets/style.css"]).toBe(ours["site/assets/style.css"]);
    rmSync(work.path("site"), { recursive: true });
    await docs();
    expect(work.files("site")).toEqual(ours);
  });

  test.each([
    [
      "an unknown field of a service",
      { "site/service/a.html.hbs": "{{overview.heding}}" },
      /a\.html\.hbs:1:3: there is no field "heding" in overview \(did you mean heading\?\)$/,
    ],
    [
      "an unknown field of each action",
      { "site/service/actions/__action__.html.hbs": "{{nmae}}" },
      /__action__\.html\.hbs:1:3: there is no field "nmae"/,
    ],
    [
      "an unknown field of the first page",
      { "site/index.html.hbs": "{{overview.heading}}" },
      /index\.html\.hbs:1:3: there is no field "overview"/,
    ],
    [
      "an unknown field of a partial",
      { "site/_members.html.hbs": "{{#each rows}}{{nam}}{{/each}}" },
      /_members\.html\.hbs:1:17: there is no field "nam"/,
    ],
    ["an unknown helper", { "site/index.html.hbs": "{{upper summary}}" }, /there is no helper "upper"/],
    [
      "what is repeated nowhere",
      { "site/service/__member__.html.hbs": "" },
      /nothing is repeated as __member__ here; there is __action__, __type__, __release__/,
    ],
    [
      "a page that another template makes",
      { "site/service/actions/create-instance.html.hbs": "" },
      /made by two templates/,
    ],
    ["a folder of no target", { "sites/a.html": "" }, /sites belongs to no target \(did you mean site\?\)/],
  ])("%s is refused: exit 2, nothing is written", async (_, files, message) => {
    const { code, out, errors } = await withTemplates(files as Record<string, string>);
    expect(errors.join("\n")).toMatch(message);
    expect([code, out]).toEqual([2, []]);
    expect(Object.keys(work.files()).filter((path) => !path.startsWith("spec/"))).toEqual([]);
  });
});
