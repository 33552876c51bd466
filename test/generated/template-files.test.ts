// Files of users' templates that cannot be taken: each with its place. And the fields that views have: our own templates use
// no others, and the exemplar that users' templates are checked against shows them all.
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { exemplarOf } from "../../generator/5-view/exemplar.js";
import { TARGETS } from "../../generator/5-view/registry.js";
import { checkTemplates } from "../../generator/6-files/check-templates.js";
import { loadTemplates } from "../../generator/6-files/load-templates.js";
import { shapeOfViews } from "../../generator/6-files/view-shape.js";
import { lacking } from "./lacking.js";
import { services, temporaryFolder } from "./services.js";
import { tryTemplates as check } from "./try-templates.js";

describe("broken templates", () => {
  const cases: readonly [string, string, string][] = [
    ["a block that is not closed", "x\n{{#each a}}\n", "3:1: the template ends before a block or a tag is closed"],
    ["a tag that is not closed", "a\nb {{foo", '2:5: syntax error at "foo"'],
    ["a block closed by another", "\n{{#if a}}\n{{/each}}", "2:4: if doesn't match each"],
    ["a closing without a block", "a\n {{/if}} b", '2:2: syntax error at "{{/if}} b"'],
    ["an else without a block", "{{else}}", '1:1: syntax error at "{{else}}"'],
    ["an empty tag", "some words before {{ }}", '1:22: syntax error at "}}"'],
    ["the same words twice", "{{title}}\n{{title}} {{title x=}}", '2:21: syntax error at "}}"'],
  ];

  test.each(cases)("%s", async (_, text, fault) => {
    await expect(check(text)).rejects.toThrow(new RegExp(`page\\.txt\\.hbs:${fault.replace(/[{}]/g, "\\$&")}$`));
  });

  test("bytes that are no text", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, "none"));
    writeFileSync(join(folder, "none/logo.png"), Buffer.from([0x89, 0x50, 0xff, 0xfe]));
    await expect(loadTemplates("none", folder)).rejects.toThrow(/logo\.png is not text in UTF-8/);
  });

  test("two files of which each makes the same one", async () => {
    await expect(check({ "a/x.txt": "", "a/x.txt.hbs": "" })).rejects.toThrow(/x\.txt(?:\.hbs)? make the same file/);
  });

  test("two partials of one name", async () => {
    await expect(check({ "_p.hbs": "", "a/_p.hbs": "" })).rejects.toThrow(/are both the partial p; rename one/);
  });
});

describe.each(Object.entries(TARGETS))("the target %s", (name, load) => {
  test("our own templates pass, when they are taken for a user's", async () => {
    const folder = temporaryFolder();
    mkdirSync(join(folder, name));
    writeFileSync(join(folder, name, "mine.txt.hbs"), "");
    const templates = await loadTemplates(name, folder);
    const target = await load();
    for (const { spec, known: vendor } of services.filter(
      (own) => target.protocols?.includes(own.spec.protocol.kind) ?? true,
    )) {
      const shown = shapeOfViews([target.toView(exemplarOf({ spec, vendor }))]);
      const ours = templates.rendered.flatMap(({ source, ...own }) =>
        source ? [{ ...own, source: { ...source, own: true } }] : [],
      );
      const partials = new Map([...(templates.partials ?? [])].map(([key, own]) => [key, { ...own, own: true }]));
      expect(checkTemplates({ rendered: ours, copied: [], partials }, shown)).toEqual([]);
    }
  });

  test("the exemplar shows every field that views of real services have", async () => {
    const target = await load();
    for (const { spec, known: vendor, name: service } of services) {
      if (target.protocols && !target.protocols.includes(spec.protocol.kind)) continue;
      const shown = shapeOfViews([target.toView(exemplarOf({ spec, vendor }))]);
      const real = shapeOfViews([target.toView({ spec, vendor, notes: {} })]);
      expect(lacking(real.data, shown.data, `${service} data`)).toEqual([]);
      for (const [each, own] of real.each) expect(lacking(own, shown.each.get(each), `${service} ${each}`)).toEqual([]);
    }
  });
});
