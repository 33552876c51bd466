// Edits of real specs, one and two at once: each change is judged, in both languages, two edits are told as both, and a change has one
// fingerprint, whatever else is edited. `npm test` judges 60 edits and 40 pairs, `npm run test:full` 700 and 400.
import { describe, expect, test } from "vitest";
import { type Finding, findingsOf } from "../../generator/diff/findings.js";
import { printSentence } from "../../generator/diff/words/print-sentence.js";
import { LEVELS } from "../../generator/diff/rule.js";
import type { Expected } from "./edit.js";
import { drawEdits, drawNeighbours, drawPairs, makeSources, type EditedSpec } from "./edited-specs.js";
import { SeededRandom } from "./seeded-random.js";
import { changesOf, sorted, told } from "./told-changes.js";

const FULL = process.env["DOCWRIGHT_FULL"] === "1";
const [EDITS, PAIRS, NEIGHBOURS] = FULL ? [700, 400, 20] : [60, 40, 4];
const random = new SeededRandom(20300116);
const sources = makeSources(random);
const edited = drawEdits(EDITS, sources, random);
const pairs = drawPairs(PAIRS, sources, random);

const judgeEdit = (own: EditedSpec): Promise<Finding[]> => findingsOf(own.before, own.after, changesOf(own));

const PLACEHOLDER = /\{(?:path|name|owner|field|before|after|value|item)\}|undefined|\[object/;

describe(`of ${EDITS} edits`, () => {
  test("each change is judged", { timeout: 120_000 }, async () => {
    for (const own of edited) {
      const findings = await judgeEdit(own);
      const judged = new Set(findings.map(({ change }) => change));
      expect(judged.size, own.label).toBe(own.expected.length);
      for (const { rule } of findings) expect(LEVELS).toContain(rule.level);
    }
  });

  test("each is said in both languages", async () => {
    for (const own of edited)
      for (const finding of await judgeEdit(own))
        for (const language of ["en", "zh"] as const) {
          const sentence = printSentence(finding, finding.rule, language);
          expect(sentence, `${own.label}: ${finding.rule.id}`).not.toMatch(PLACEHOLDER);
          expect(sentence.trim().length).toBeGreaterThan(5);
        }
  });

  test("different changes have different fingerprints, and the same the same", async () => {
    const known = new Map<string, string>();
    for (const own of edited)
      for (const { fingerprint, direction, rule, change } of await judgeEdit(own)) {
        const { vendor, service, version } = own.after;
        const key = JSON.stringify([vendor, own.after.site, service, version, rule.id, direction, told(change)]);
        expect(known.get(fingerprint) ?? key, own.label).toBe(key);
        known.set(fingerprint, key);
      }
    expect(known.size).toBeGreaterThan(EDITS * 0.9);
  });
});

const prints = async (own: EditedSpec): Promise<string[]> =>
  (await judgeEdit(own)).map(({ fingerprint }) => fingerprint);

describe(`of ${PAIRS} pairs of edits`, () => {
  test("both are told, and nothing else", () => {
    for (const { first, second, both } of pairs) {
      const expected: Expected[] = [...first.expected, ...second.expected];
      expect(sorted(changesOf(both).map(told)), both.label).toEqual(sorted(expected));
    }
  });

  test("the fingerprints of one are among those of both", async () => {
    for (const { first, both } of pairs)
      expect(await prints(both), both.label).toEqual(expect.arrayContaining(await prints(first)));
  });

  test("what comes to a list has one fingerprint, wherever it stands there", async () => {
    const own = drawNeighbours(NEIGHBOURS, sources, random);
    expect(own).toHaveLength(NEIGHBOURS);
    for (const { first, both } of own)
      expect(await prints(both), both.label).toEqual(expect.arrayContaining(await prints(first)));
  });
});
