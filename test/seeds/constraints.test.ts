// Measures the constraint rules on labelled descriptions and prints precision and recall by kind of fact. The open half was
// in sight when the rules were written; DOCWRIGHT_LABELS=closed measures the half that was not
// until the rules were frozen and measured; it is no blind figure since. DOCWRIGHT_SHOW=1 lists every
// fact that is not right, by place.
import { expect, test } from "vitest";
import {
  booleanListings,
  compare,
  descriptionsOf,
  half,
  printScores,
  readLabels,
  scoresOf,
  SETS,
  type Outcome,
} from "./labels.js";
import { describeSeeds } from "./seeds.js";

/** Reached on the open half; what falls below has got worse. */
const FLOORS = { precision: 0.99, recall: 0.97 };

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

describeSeeds(`constraint rules on the ${half} half of the labels`, () => {
  const measured = new Map<string, Outcome[]>();

  test.each(SETS)("%s", async (set) => {
    const labels = readLabels(set);
    if (!labels) throw new Error(`there are no ${half} labels of ${set}`);
    const found = await descriptionsOf(set);
    const outcomes = compare(labels, found);
    measured.set(set, outcomes);
    const left = `${booleanListings(labels, found)} listings of Booleans not measured`;
    print(printScores(`${set}: ${labels.size} descriptions, ${half}; ${left}`, scoresOf(outcomes)));
    if (process.env["DOCWRIGHT_SHOW"] === "1")
      for (const own of outcomes.filter(({ result }) => result !== "right"))
        print(
          `${own.result} ${own.kind} ${own.key}: labelled ${JSON.stringify(own.labelled)}, read ${JSON.stringify(own.read)}`,
        );
    // A column title is misspelt on this page, so that its table is reported and not read.
    const gone = [...labels.keys()].filter((key) => !found.has(key));
    expect(gone.filter((key) => !key.startsWith("alibaba/kms GetParametersForImport.output."))).toEqual([]);
  });

  test("all together", () => {
    const scores = scoresOf([...measured.values()].flat());
    print(printScores(`all, ${half}`, scores));
    const all = scores.at(-1);
    if (half === "closed") return;
    expect(all?.precision).toBeGreaterThanOrEqual(FLOORS.precision);
    expect(all?.recall).toBeGreaterThanOrEqual(FLOORS.recall);
  });
});
