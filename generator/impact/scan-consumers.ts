/**
 * A folder of code, the generated clients of the old and the new spec, and what a diff found -> the places in the code that the
 * findings befall. The compiler says what no longer compiles; what compiles is held against the findings use by use.
 */
import type { Spec } from "../4-spec/spec.js";
import type { Finding } from "../diff/findings.js";
import { printSentence, type Language } from "../diff/words/print-sentence.js";
import type { ts } from "../support/compiler.js";
import { Explainer } from "./breaks/explain-break.js";
import { findBreaks, type Break } from "./breaks/find-breaks.js";
import { indexClient } from "./client/index-client.js";
import { PlaceFinder } from "./client/place-finder.js";
import { Reach } from "./client/reach.js";
import { FindingIndex } from "./finding-index.js";
import { CLASSES, type Hit, type Spot } from "./hit.js";
import { ClientFolders } from "./project/client-folders.js";
import { compileSides, type Sides, type Surroundings } from "./project/compile-sides.js";
import type { Disk } from "./project/disk.js";
import { findConsumers } from "./project/find-consumers.js";
import { spotAt } from "./spot.js";
import { ReadCollector } from "./uses/collect-reads.js";
import { UseCollector } from "./uses/collect-uses.js";
import type { Use } from "./uses/use.js";
import { ValueReader } from "./uses/value-reader.js";
import type { Evidence } from "./weigh/evidence.js";
import { weighCalls, weighComparisons, weighReads, weighWords } from "./weigh/weigh-answers.js";
import { weighRequests } from "./weigh/weigh-requests.js";

/** One state of the service: its spec, and the files of the client made of it, by their paths inside its folder. */
export interface ClientState {
  readonly spec: Spec;
  readonly files: ReadonlyMap<string, string>;
}

export interface Scan {
  readonly compiler: typeof ts;
  readonly disk: Disk;
  readonly library: (name: string) => string | undefined;
  /** With slashes, from the root of the disk. */
  readonly folder: string;
  readonly before: ClientState;
  readonly after: ClientState;
  readonly findings: readonly Finding[];
  readonly language: Language;
}

/** Paths of hits are those of the disk. */
export function scanConsumers(scan: Scan): Hit[] {
  const { compiler, disk, folder, before, after } = scan;
  const folders = new ClientFolders([before.spec, after.spec], disk);
  const groups = findConsumers(compiler, folder, disk, folders, [before.files, after.files]);
  const around: Surroundings = { compiler, disk, folders, library: scan.library };
  const scanner = new Scanner(scan, folders);
  const hits = groups.flatMap((group) => scanner.scan(compileSides(group, before.files, after.files, around)));
  return sortHits(hits);
}

class Scanner {
  private readonly scanned: Scan;
  private readonly folders: ClientFolders;
  private readonly indexes;
  private readonly findings: FindingIndex;

  constructor(scan: Scan, folders: ClientFolders) {
    const { compiler, before, after } = scan;
    this.scanned = scan;
    this.folders = folders;
    this.indexes = {
      before: indexClient(compiler, before.spec, before.files),
      after: indexClient(compiler, after.spec, after.files),
    };
    this.findings = new FindingIndex(scan.findings, this.indexes.before, this.indexes.after);
  }

  scan(sides: Sides): Hit[] {
    const { compiler, before, after, findings } = this.scanned;
    const old = new PlaceFinder(compiler, sides.before, this.folders, this.indexes.before);
    const now = new PlaceFinder(compiler, sides.after, this.folders, this.indexes.after);
    const reach = new Reach(before.spec, after.spec);
    const breaks = findBreaks(compiler, sides, new Explainer(compiler, this.findings, old, now, reach));
    const reader = new ValueReader(compiler, old);
    const collector = new UseCollector(compiler, old, reader, new ReadCollector(compiler, old, reader, sides.after));
    const uses = sides.files.flatMap((file) => collector.collect(file));
    const evidence = [
      ...weighRequests(usesOf(uses, "request"), this.findings, before.spec, after.spec),
      ...weighReads(usesOf(uses, "read"), this.findings),
      ...weighComparisons(usesOf(uses, "compare"), this.findings),
      ...weighCalls(usesOf(uses, "call"), this.findings),
      ...weighWords([...usesOf(uses, "code"), ...usesOf(uses, "region")], findings, after.spec),
    ];
    return [...breaks.flatMap((own) => this.hitsOfBreak(own)), ...this.hitsOf(evidence, breaks)];
  }

  private hitsOfBreak({ file, start, text, because }: Break): Hit[] {
    const spot = spotAt(file, start);
    const hit = { ...spot, class: "stops-compiling" as const, certain: true };
    if (because.length === 0) return [{ ...hit, message: `${text} (no finding of the diff explains this)` }];
    return because.map((finding) => ({ ...hit, ...this.told(finding) }));
  }

  /** What does not compile is said once; what is certain goes before what may be. */
  private hitsOf(evidence: readonly Evidence[], breaks: readonly Break[]): Hit[] {
    const broken = (own: Evidence): boolean =>
      breaks.some(
        ({ file, around, because }) =>
          because.includes(own.finding) && [own.spot, own.from].some((spot) => spot && isInside(spot, file, around)),
      );
    const hits = evidence
      .filter((own) => !broken(own))
      .map(({ finding, class: name, certain, spot }): Hit => ({
        ...spot,
        class: name,
        certain,
        ...this.told(finding),
      }));
    const sure = hits.filter(({ certain }) => certain);
    const places = new Set(sure.map(keyOf));
    return [...sure, ...hits.filter((hit) => !hit.certain && !places.has(keyOf(hit)))];
  }

  private told(finding: Finding): Pick<Hit, "finding" | "message"> {
    const { fingerprint, rule, path } = finding;
    return {
      finding: { fingerprint, rule: rule.id, path },
      message: printSentence(finding, rule, this.scanned.language),
    };
  }
}

function usesOf<Kind extends Use["kind"]>(uses: readonly Use[], kind: Kind): Extract<Use, { kind: Kind }>[] {
  return uses.filter((use): use is Extract<Use, { kind: Kind }> => use.kind === kind);
}

function isInside(spot: Spot, file: ts.SourceFile, node: ts.Node): boolean {
  if (spot.file !== file.fileName) return false;
  const start = file.getPositionOfLineAndCharacter(spot.line - 1, spot.column - 1);
  return node.getStart() <= start && start < node.end;
}

function keyOf({ file, line, column, finding }: Hit): string {
  return JSON.stringify([file, line, column, finding?.fingerprint]);
}

/** By file and place, each once. */
function sortHits(hits: readonly Hit[]): Hit[] {
  const rank = ({ class: own }: Hit): number => CLASSES.indexOf(own);
  const found = new Map(hits.map((hit) => [JSON.stringify([hit.class, keyOf(hit), hit.message]), hit]));
  return [...found.values()].sort(
    (a, b) =>
      (a.file < b.file ? -1 : a.file > b.file ? 1 : 0) || a.line - b.line || a.column - b.column || rank(a) - rank(b),
  );
}
