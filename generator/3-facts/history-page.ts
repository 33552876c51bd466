/** The page of release notes in flat text: numbered releases, newest first, the oldest without a number. */
import type { Layout } from "./layout.js";
import type { FactBlock, Section } from "./facts.js";
import { isTitled } from "./error-codes-page.js";
import { cell } from "./text/cells.js";
import { readReleaseLines } from "./text/release-lines.js";
import { ignoreLines, splitSections } from "./text/sections.js";

export const historyPage: Layout = {
  kind: "history",
  recognise: ({ document, vendor }) => isTitled(document.title?.text, vendor.words.titles.history),
  extract({ block, vendor }) {
    const { words } = vendor;
    const { sections } = splitSections(block.lines, (text) =>
      words.release.test(text) || words.firstRelease.test(text) ? "release" : undefined,
    );
    const parts = sections.map(({ heading, lines }) => {
      const time = lines.find((line) => words.releaseTime.test(line.text));
      const noise = lines.filter((line) => words.releaseNoise.some((own) => own.test(line.text)));
      const table = readReleaseLines(
        lines.filter((line) => line !== time && !noise.includes(line)),
        words,
      );
      const blocks: FactBlock[] = time
        ? [{ kind: "fact", key: "time", value: cell(words.releaseTime.exec(time.text)?.[1] ?? "", time.number) }]
        : [];
      const release = words.release.exec(heading.text);
      const name = cell(release?.[1] ?? release?.[2] ?? "existing", heading.number);
      const section: Section = { role: "release", name, blocks: table.rows.length > 0 ? [...blocks, table] : blocks };
      return { section, ignored: ignoreLines("release-boilerplate", noise) };
    });
    return { sections: parts.map((part) => part.section), ignored: parts.flatMap((part) => part.ignored) };
  },
};
