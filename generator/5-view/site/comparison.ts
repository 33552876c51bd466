/** Two releases of a service, judged -> what pages say of it: levels of sentences whose names are links, and what is not told. */
import { linkNamed } from "./link-named.js";
import type { Link, SitePaths } from "./paths.js";
import type { Comparison, JudgedLevel } from "./site-input.js";

const TITLES = { breaking: "Breaking", risky: "Risky", safe: "Safe" } as const;

export interface ComparisonView {
  /** Undefined where nothing changed. */
  readonly version: string | undefined;
  readonly levels: readonly LevelView[];
  readonly modified: readonly Link[];
  /** Said where there is nothing to tell. */
  readonly nothing: string | undefined;
  readonly untold: string | undefined;
}

export interface LevelView {
  readonly level: JudgedLevel["level"];
  readonly title: string;
  readonly count: number;
  readonly changes: readonly (readonly (Link & { readonly code?: true })[])[];
}

interface Place {
  readonly paths: SitePaths;
  /** From the page to the folder of the service. */
  readonly up: string;
}

/** What notes tell by names only: changes of words are none that they could tell. */
export function comparisonView(
  { version, levels, modified, unknown }: Comparison,
  { paths, up }: Place,
): ComparisonView {
  const hrefOf = (path: string): string | undefined => linkNamed(path, paths, up);
  const isSilent = levels.length + modified.length === 0;
  return {
    version: isSilent || version === "none" ? undefined : version,
    levels: levels.map(({ level, changes }) => ({
      level,
      title: TITLES[level],
      count: changes.length,
      changes: changes.map((sentence) =>
        sentence.map(({ names, ...piece }) => ({ ...piece, href: names && hrefOf(names) })),
      ),
    })),
    modified: modified.map((path) => ({ text: path, href: hrefOf(path) })),
    nothing: isSilent ? "Nothing changed, as far as the notes tell." : undefined,
    untold: unknown > 0 ? untoldOf(unknown) : undefined,
  };
}

function untoldOf(unknown: number): string {
  const count = unknown === 1 ? "1 more difference is" : `${unknown} more differences are`;
  return `${count} not told: the notes do not say what was there on one side.`;
}
