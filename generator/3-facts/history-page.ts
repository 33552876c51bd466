/** The page of release notes in flat text: numbered releases, newest first, the oldest without a number. */
import type { Layout } from "./layout.js";
import type { Vendor } from "../vendors/vendor.js";
import type { FactBlock, Section } from "./facts.js";
import { cell } from "./text/cells.js";
import { readReleaseLines } from "./text/release-lines.js";
import { contentOf, isPageTitled, titleOf } from "./text/page-head.js";
import { ignoreLines, splitSections } from "./text/sections.js";

export const historyPage: Layout = {
  kind: "history",
  recognise: (input) =>
    isPageTitled(input, input.vendor.words.titles.history) ||
    // Without its title above it, a page whose releases have a time is one.
    input.block.lines.some(
      (line, i) =>
        input.vendor.words.releaseTime.test(line.text) && isRelease(input.block.lines[i - 1]?.text ?? "", input.vendor),
    ),
  extract(input) {
    const { words } = input.vendor;
    const { content, head } = contentOf(input, words.titles.history ?? []);
    const { sections } = splitSections(content, (text) => (isRelease(text, input.vendor) ? "release" : undefined));
    const parts = sections.map(({ heading, lines }) => {
      const time = lines.find((line) => words.releaseTime.test(line.text));
      const noise = lines.filter((line) => words.releaseNoise.some((own) => own.test(line.text)));
      const table = readReleaseLines(
        lines.filter((line) => line !== time && !noise.includes(line)),
        words,
      );
      const blocks: FactBlock[] = time
        ? [{ kind: "fact", key: "time", value: cell(timeOf(time.text, words), time.number) }]
        : [];
      const release = words.release.exec(heading.text);
      const number = release?.slice(1).find((own) => own !== undefined);
      const name = cell(number ?? "existing", heading.number);
      const section: Section = { role: "release", name, blocks: table.rows.length > 0 ? [...blocks, table] : blocks };
      return { section, ignored: ignoreLines("release-boilerplate", noise) };
    });
    return {
      ...titleOf(head),
      sections: parts.map((part) => part.section),
      ignored: [...head.ignored, ...parts.flatMap((part) => part.ignored)],
    };
  },
};

const MONTHS = "January February March April May June July August September October November December".split(" ");

/** `May 30, 2019 20:41:02` is written as all other pages write it. */
function timeOf(text: string, { releaseTime }: Vendor["words"]): string {
  const printed = releaseTime.exec(text)?.[1] ?? "";
  const [, month = "", day = "", rest] = /^([A-Z][a-z]+) (\d{1,2}), (\d{4} .*)$/.exec(printed) ?? [];
  const number = MONTHS.indexOf(month) + 1;
  if (rest === undefined || number === 0) return printed;
  return rest.replace(" ", `-${String(number).padStart(2, "0")}-${day.padStart(2, "0")} `);
}

function isRelease(text: string, { words }: Vendor): boolean {
  return words.release.test(text) || words.firstRelease.test(text);
}
