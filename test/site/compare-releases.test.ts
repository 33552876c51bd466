// What pages say of releases is what the commands say: each release as `changelog` has it, any two as `diff` has them.
import { describe, expect, test } from "vitest";
import type { Comparison } from "../../generator/5-view/site/site-input.js";
import { comparisonView } from "../../generator/5-view/site/comparison.js";
import { linkNamed } from "../../generator/5-view/site/link-named.js";
import { SitePaths } from "../../generator/5-view/site/paths.js";
import { code } from "../../generator/5-view/markdown.js";
import { run as changelog } from "../../generator/commands/changelog.js";
import { comparePair } from "../../generator/project/diff/compare-pair.js";
import { compareReleases } from "../../generator/commands/docs/compare-releases.js";
import { judgeReleases } from "../../generator/commands/docs/judge-releases.js";
import { isNoticed } from "../../generator/diff/kind-of-fact.js";
import { adviseVersion } from "../../generator/diff/advise-version.js";
import { printSentence } from "../../generator/diff/words/print-sentence.js";
import { createAsOf, specAsOf } from "../../generator/history/as-of.js";
import { spec as brew } from "../commands/history-sample.js";
import { root, services } from "../generated/services.js";
import { join } from "node:path";

/** The sections of a changelog, oldest first: number and version of the release, and its sentences with the level of each. */
async function changelogOf(service: string): Promise<object[]> {
  const lines: string[] = [];
  await changelog([service, "--spec", join(root, "spec")], { out: (text) => lines.push(text), error: () => undefined });
  const [, ...sections] = lines.join("\n").split(/^## /m);
  return sections.reverse().map((section) => {
    const [, release, version = "none"] = /^Release (\d+)(?: \([^)]*?(major|minor|patch)?\))?/.exec(section) ?? [];
    const [, ...levels] = section.replace(/\nModified in[^]*$/, "").split(/^### /m);
    const said = levels.map((level) => level.split("\n").filter((line) => line.startsWith("- ")));
    return { release: Number(release), version, said };
  });
}

const sentences = ({ levels }: Comparison): string[][] =>
  levels.map(({ changes }) =>
    changes.map((pieces) => `- ${pieces.map((own) => (own.code ? code(own.text) : own.text)).join("")}`),
  );

describe("each release", () => {
  const told = services.filter(({ spec }) => spec.history.length > 1);
  test.each(told)("of $name says what the changelog says", async ({ name, spec }) => {
    const judged = await judgeReleases(spec);
    expect(judged.length).toBeGreaterThan(0);
    expect(judged.map((own) => ({ release: own.release, version: own.version, said: sentences(own) }))).toEqual(
      await changelogOf(name),
    );
  });

  test("of a spec that is one of a release itself is not told", async () => {
    expect(await judgeReleases(specAsOf(brew, 3).spec)).toEqual([]);
  });
});

describe("any two releases", () => {
  const releases = [1, 2, 3, 4, 5, 6];
  const pairs = releases.flatMap((from) => releases.filter((to) => to >= from).map((to) => [from, to] as const));
  const asOf = createAsOf(brew);

  test.each(pairs)("%d and %d are as the diff has them", async (from, to) => {
    const side = (release: number) => ({ label: `@${release}`, spec: specAsOf(brew, release).spec });
    const { findings, modified, unknown } = await comparePair({ before: side(from), after: side(to) });
    const noticed = findings.filter(({ kind }) => isNoticed(kind));
    const own = await compareReleases(asOf(from).spec, asOf(to).spec);
    expect(own).toMatchObject({ version: adviseVersion(findings).version, modified, unknown });
    expect(own.levels.flatMap(({ level, changes }) => changes.map((pieces) => [level, textOf(pieces)]))).toEqual(
      noticed.map((finding) => [finding.rule.level, printSentence(finding, finding.rule, "en")]),
    );
  });

  const textOf = (pieces: readonly { readonly text: string }[]): string => pieces.map(({ text }) => text).join("");

  test("name what their sentences speak of, with links where a page tells of it", async () => {
    const compared = await compareReleases(asOf(1).spec, asOf(4).spec);
    const named = compared.levels.flatMap(({ changes }) =>
      changes.flatMap((pieces) => pieces.flatMap((own) => own.names ?? [])),
    );
    expect(named).toEqual(["type:Kettle.Spout", "Boil.input.Lid", "Boil.input.Level", "Sip", "type:Cup"]);
    const { levels, modified } = comparisonView(compared, { paths: new SitePaths(brew), up: "../" });
    const hrefs = levels.flatMap(({ changes }) => changes.flatMap((pieces) => pieces.flatMap((own) => own.href ?? [])));
    expect(hrefs).toEqual([
      "../actions/boil.html#input.Lid",
      "../actions/boil.html#input.Level",
      "../actions/sip.html",
      "../types/cup.html",
    ]);
    expect(modified).toEqual([{ text: "Boil.input.Heat", href: "../actions/boil.html#input.Heat" }]);
  });

  test.each([
    "constructor",
    "type:__proto__.a",
    "Boil.output.Nothing",
    "Boil.input.Lid.constructor",
    "error:toString",
    "",
  ])("%j has no page", (path) => expect(linkNamed(path, new SitePaths(brew), "")).toBeUndefined());
});

test.each([
  ["a small service", brew],
  ["CVM", services.find(({ name }) => name === "tencent/cvm")?.spec ?? brew],
])("the releases of %s are the same whichever were asked for before", (_, spec) => {
  const releases = [...new Set(spec.history.map(({ release }) => release))].slice(0, 12);
  const asOf = createAsOf(spec);
  for (const release of [...releases, ...releases.slice(4).reverse()])
    expect(asOf(release)).toEqual(specAsOf(spec, release));
});
