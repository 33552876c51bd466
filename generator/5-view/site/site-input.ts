/** What the pages of a service are made from, besides the spec: what other parts of docwright found out of it. */
import type { CoverageRow } from "../mock/coverage.js";
import type { TargetInput } from "../target.js";
import type { Suppliers } from "./find-suppliers.js";

export interface SiteInput extends TargetInput {
  /** Of the service's pages in the site, and of its client below `generated/`: `vendor/service`. */
  readonly folder: string;
  /** Ascending; what each changed since the one before. */
  readonly releases: readonly JudgedRelease[];
  /** Undefined where no mock speaks the protocol. */
  readonly coverage?: readonly CoverageRow[];
  /** Which actions give the ids that requests name, where no page says it. */
  readonly suppliers?: Suppliers;
  /** Undefined where no client speaks the protocol. */
  readonly signing?: SigningExample;
}

export interface JudgedRelease extends Comparison {
  readonly release: number;
  readonly time?: string;
}

/** Two releases of a service, judged. */
export interface Comparison {
  /** The version that should follow, as semantic versioning has it. */
  readonly version: "major" | "minor" | "patch" | "none";
  readonly levels: readonly JudgedLevel[];
  /** Members that the notes call modified without saying how. */
  readonly modified: readonly string[];
  /** Differences in facts that are unknown on a side: they are not told. */
  readonly unknown: number;
}

export interface JudgedLevel {
  readonly level: "breaking" | "risky" | "safe";
  readonly changes: readonly Sentence[];
}

/** A sentence in pieces: names and values of the pages are code; of a name, the path in the spec of what it names. */
export type Sentence = readonly { readonly text: string; readonly code?: true; readonly names?: string }[];

/** A request with a made-up key at a fixed time, and how its signature comes about. */
export interface SigningExample {
  readonly action: string;
  readonly key: { readonly id: string; readonly secret: string };
  readonly steps: readonly { readonly title: string; readonly text: string }[];
}
