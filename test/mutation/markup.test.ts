// Nothing of a page with markup is lost silently: with any heading, paragraph, item, cell or code deleted, exchanged with
// its neighbour or made unreadable, the page file, the spec, the report or the count of what a named rule ignores differs.
// `npm test` draws some by seed; `npm run test:full` tries them all.
import { describe, expect, test } from "vitest";
import { blankUnread, findBody } from "../../generator/2-document/find-body.js";
import { isAnchor } from "../../generator/3-facts/identify.js";
import { listCases, pagesOf, readCase, type Case } from "../cases/case.js";
import { factsOf } from "../cases/print-stages.js";
import { mutateHtml, mutateMarkdown, type MarkupMutation } from "./mutate-markup.js";
import { sample } from "./mutate.js";
import { pageFilesWith, resultOf } from "./result-of.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const COUNT = 250;
const SEED = 20300117;

interface Tried extends MarkupMutation {
  readonly own: Case;
  readonly file: string;
}

/** A change that nobody is told of. */
interface Silent extends Tried {
  /** Deleting one of the texts changes no page file: a rule ignores it, whose count tells of the deletion. */
  readonly ignored: boolean;
}

interface Waiver {
  readonly why: string;
  test(mutation: Silent): boolean;
}

/** Changes that nobody is told of, by design. */
const WAIVERS: readonly Waiver[] = [
  {
    why: "a rule counts the texts that it ignores; it keeps neither their words nor their order",
    test: ({ way, ignored }) => way !== "delete" && ignored,
  },
  {
    why: "the time of a release or page is told by its words, wherever it stands",
    test: ({ way, what }) => way === "swap" && /(?:Release time|更新时间)[:：]/.test(what),
  },
  {
    why: "parameters that all actions share are told once for the service: their table says nothing of the action",
    test: ({ way, own, what }) => way === "swap" && own.vendor === "ucloud" && /: {1,2}(?:类型|描述信息) $/.test(what),
  },
  {
    why: "links to development kits are ignored together; an item without words underlines the paragraph above it",
    test: ({ way, what }) => way === "garble" && what.includes("开发包"),
  },
  {
    why: "what no reader sees counts once, for the element that hides it",
    test: ({ unseen }) => unseen,
  },
  {
    why: "what no rule understands of release notes is told by its words, apart from the names that are: not by its place between them",
    test: ({ way, own }) => way === "swap" && own.name === "tencent-release-notes-markdown",
  },
  {
    why: "tables of hosts and regions are told by their values, whatever their titles say",
    test: ({ way, name, file }) => way !== "delete" && name === "th" && file === "common-parameters.html",
  },
];

describe("a page with markup that was spoiled is read differently", async () => {
  const originals = new Map<string, string>();
  const all: Tried[] = [];
  for (const own of listCases()) {
    const { pages } = pagesOf(own);
    if (!pages.some((page) => page.format === "html" || page.format === "markdown")) continue;
    originals.set(own.name, await resultOf(own));
    const read = new Set(factsOf(await readCase(own)).map((facts) => facts.source));
    for (const page of pages) {
      // A refused page is reported as a whole.
      if (!read.has(page.id)) continue;
      const body = findBody(blankUnread(page.text), isAnchor) ?? { start: 0, end: page.text.length };
      const made = page.format === "html" ? mutateHtml(page.text, body.start, body.end) : mutateMarkdown(page.text);
      all.push(...made.map((mutation) => ({ ...mutation, own, file: page.id })));
    }
  }

  test("mutations are plenty, of each sort", () => {
    for (const way of ["delete", "swap", "garble"] as const)
      expect(all.filter((own) => own.way === way).length, way).toBeGreaterThan(400);
  });

  test(`${FULL ? "all" : COUNT} of the ${all.length} mutations`, { timeout: 300_000 }, async () => {
    const silent: Silent[] = [];
    const tried = FULL ? all : sample(all, COUNT, SEED);
    for (const mutation of tried) {
      const { own, file, text, without } = mutation;
      if ((await resultOf(own, file, text)) !== originals.get(own.name)) continue;
      const files = await pageFilesWith(own);
      const deleted = await Promise.all(without.map((each) => pageFilesWith(own, file, each)));
      silent.push({ ...mutation, ignored: deleted.includes(files) });
    }
    const unwaived = silent.filter((mutation) => !WAIVERS.some((waiver) => waiver.test(mutation)));
    expect(unwaived.map(({ own, file, what }) => `${own.name}/${file} ${what}`)).toEqual([]);
    if (FULL)
      for (const waiver of WAIVERS)
        expect(
          silent.some((mutation) => waiver.test(mutation)),
          waiver.why,
        ).toBe(true);
    expect(silent.length).toBeLessThan(tried.length / 10);
  });
});
