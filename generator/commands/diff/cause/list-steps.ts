/** Two states of a service -> the steps that lead from one to the other, each changing one thing that the spec or the files are made of. */
import { printSpec } from "../../../4-spec/canonical.js";
import type { Spec } from "../../../4-spec/spec.js";
import type { Config } from "../../../project/config.js";
import type { ServiceFolder } from "../../../project/service-folder.js";
import { UsageError } from "../../../project/usage-error.js";
import { printDiagnostic } from "../../../diagnostics/format.js";
import { asWritten, buildSpecOf, errorsOf } from "../../../project/write-spec.js";
import { emptyOf } from "../../../project/diff/pair-sides.js";
import type { CauseName, Source } from "./cause.js";
import { listCorrections, listNotes, listPages, listSettings, listTemplates } from "./list-sources.js";
import type { ServiceState } from "./read-service.js";

/** What files are made of. */
export interface Stage {
  readonly spec: Spec;
  /** Holds the notes. */
  readonly folder: ServiceFolder;
  readonly config: Config;
}

interface Step {
  readonly cause: CauseName;
  readonly sources: readonly Source[];
  /** After the step. */
  readonly stage: Stage;
}

export interface Steps {
  readonly start: Stage;
  readonly steps: readonly Step[];
}

/** At least one of the states holds the service. */
export function listSteps(before: ServiceState, after: ServiceState): Steps {
  const specs = specsBetween(before, after);
  const at = (spec: Spec): Stage => ({ spec, folder: before.folder, config: before.project.config });
  const steps: Step[] = [
    { cause: "reader", sources: [], stage: at(specs.read) },
    { cause: "page", sources: listPages(before, after), stage: at(specs.paged) },
    { cause: "correction", sources: listCorrections(before, after), stage: at(specs.corrected) },
    { cause: isStale(specs) ? "staleSpec" : "readerAfter", sources: [], stage: at(specs.now) },
  ];
  const last = (): Stage => steps.at(-1)?.stage ?? at(specs.now);
  const add = (cause: CauseName, sources: readonly Source[], changed: Partial<Stage>): void => {
    if (sources.length > 0) steps.push({ cause, sources, stage: { ...last(), ...changed } });
  };
  const { config } = after.project;
  add("notes", listNotes(before, after), { folder: after.folder });
  add("templates", listTemplates(before.project, after.project), {
    config: { ...last().config, templates: config.templates },
  });
  add("settings", listSettings(before.project, after.project), { config });
  return { start: at(specs.old), steps };
}

interface Specs {
  /** As committed. */
  readonly old: Spec;
  /** As this docwright reads the old page files. */
  readonly read: Spec;
  /** With the new page files. */
  readonly paged: Spec;
  /** With the new corrections too. */
  readonly corrected: Spec;
  /** As committed. */
  readonly now: Spec;
}

/** A state without page files is what its spec.json says; one without either holds nothing. */
function specsBetween(before: ServiceState, after: ServiceState): Specs {
  const built = before.pages.length > 0 ? build(before, before) : undefined;
  const now = after.pages.length > 0 ? build(after, after) : undefined;
  const known = built ?? before.spec ?? now ?? after.spec;
  if (!known) throw new UsageError(`${before.folder.path} holds neither page files nor a spec.json`);
  const read = built ?? before.spec ?? emptyOf(known);
  const isGone = !now && !after.spec;
  const paged = now ? build(after, before) : isGone ? emptyOf(known) : read;
  const corrected = now ?? paged;
  const once = createOnce();
  return {
    old: once(before.spec ?? read),
    read: once(read),
    paged: once(paged),
    corrected: once(corrected),
    now: once(after.spec ?? corrected),
  };
}

/** Equal specs become one: what is made of them need not be made again. */
function createOnce(): (spec: Spec) => Spec {
  const known = new Map<string, Spec>();
  return (spec) => {
    const text = printSpec(spec);
    const same = known.get(text) ?? spec;
    known.set(text, same);
    return same;
  };
}

/** The page files of one state with the corrections of the other. */
function build({ pages, project, folder }: ServiceState, corrected: ServiceState): Spec {
  const built = buildSpecOf(corrected.folder, pages);
  if (built.spec.vendor === folder.vendor) return asWritten(built.spec);
  const [fault = "none of its page files can be read"] = errorsOf(built.problems).map(printDiagnostic);
  throw new UsageError(project.named(`${folder.path}/${fault}`));
}

/** Whether the new spec is one that was built before the last change. */
function isStale({ old, read, paged, corrected, now }: Specs): boolean {
  return now !== corrected && [old, read, paged].includes(now);
}
