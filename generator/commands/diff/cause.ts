/**
 * `docwright diff <old> <new> --cause`: why two states of a project differ. Each thing that specs and generated files are made of (page files,
 * corrections, notes, templates, settings) is changed by itself from old to new, and what this docwright makes of it before and after
 * is compared. What is left at both ends is the doing of another reader, another generator, or hands. Writes nothing that stays.
 */
import { compareAscii } from "../../support/text.js";
import { renamedBy } from "../../diff/renames/renames.js";
import type { Console, ExitCode } from "../command.js";
import { UsageError } from "../../project/usage-error.js";
import { CAUSES, type Cause, type CauseName, type ServiceCauses } from "./cause/cause.js";
import { causesToJson } from "./cause/causes-to-json.js";
import { listSteps, type Steps } from "./cause/list-steps.js";
import { openProject, type Project, type ServiceName } from "./cause/open-project.js";
import { placeInChangedPages, placeInPages, type Placer, type ReadState } from "./cause/place-in-pages.js";
import { placeInCorrections } from "./cause/place-in-corrections.js";
import { printCauses, type CauseStyle } from "./cause/print-causes.js";
import { isSameService, readPagesOf, readService, type ServiceState } from "./cause/read-service.js";
import { traceFacts } from "./cause/trace-facts.js";
import { traceFiles } from "./cause/trace-files.js";
import { hasColours, type Format } from "./print-reports.js";

interface CauseOptions {
  /** Folder of specs, where it is not the one that settings name. */
  readonly spec?: string | undefined;
  readonly renames?: ReadonlyMap<string, string>;
}

export async function runCauses(
  old: string,
  now: string,
  { format, ...options }: CauseOptions & CauseStyle & { readonly format: Format },
  console: Console,
): Promise<ExitCode> {
  if (format !== "text" && format !== "json") throw new UsageError(`--cause prints text or json, not ${format}`);
  const services = await findCauses(old, now, options);
  const text = (): string => printCauses(services, { colours: hasColours(), ...options });
  console.out(format === "json" ? JSON.stringify(causesToJson(services), null, 2) : text());
  return 0;
}

async function findCauses(old: string, now: string, options: CauseOptions = {}): Promise<ServiceCauses[]> {
  const open: Project[] = [];
  const openSide = async (side: string): Promise<Project> => {
    const project = await openProject(side, options.spec);
    open.push(project);
    return project;
  };
  const named = (text: string): string => open.reduce((words, project) => project.named(words), text);
  try {
    const [before, after] = [await openSide(old), await openSide(now)];
    const found: ServiceCauses[] = [];
    for (const [service, name] of servicesOf(before, after)) {
      const states = [readService(before, name), readService(after, name)] as const;
      const { causes, remarks } = await explainService(...states, options);
      found.push({ service, before: old, after: now, causes, remarks: remarks.map(named) });
    }
    return found;
  } catch (error) {
    throw error instanceof UsageError ? new UsageError(named(error.message)) : error;
  } finally {
    for (const project of open) project.close();
  }
}

/** Services of either side that both name, by their names. */
function servicesOf(before: Project, after: Project): [string, ServiceName][] {
  const all = [...before.services, ...after.services].filter((own) => before.names(own) && after.names(own));
  const services = new Map(all.map((own) => [`${own.vendor}/${own.service}/${own.version}`, own]));
  if (services.size === 0) throw new UsageError(`${before.label} and ${after.label} name no service in common`);
  return [...services].sort(([a], [b]) => compareAscii(a, b));
}

async function explainService(
  before: ServiceState,
  after: ServiceState,
  { renames = new Map() }: CauseOptions,
): Promise<Pick<ServiceCauses, "causes" | "remarks">> {
  const plan = listSteps(before, after);
  if (isSameService(before, after) && plan.steps.every(({ sources }) => sources.length === 0))
    return { causes: [], remarks: [] };
  const { findings, idle } = await traceFacts(plan, renamedBy(renames));
  const { touched, remarks } = await traceFiles(before, after, plan);
  const read = (state: ServiceState): ReadState => ({ state, pages: readPagesOf(state) });
  const [old, now] = [read(before), read(after)];
  const placers = createPlacers(old, now, plan);
  const causes = (Object.keys(CAUSES) as CauseName[]).flatMap((name): Cause[] => {
    const { sources = [] } = plan.steps.find(({ cause }) => cause === name) ?? {};
    const places: Placer = placers[name] ?? (() => []);
    const changes = (findings.get(name) ?? []).map((finding) => ({ finding, places: places(finding) }));
    const files = touched.get(name) ?? [];
    if (sources.length + changes.length + files.length === 0) return [];
    return [{ ...CAUSES[name], sources, changes, files }];
  });
  return { causes, remarks: [...old.pages.faults, ...now.pages.faults, ...remarks, ...idleRemark(idle)] };
}

function idleRemark(idle: number): string[] {
  const facts = idle === 1 ? "1 fact that both sides say alike is" : `${idle} facts that both sides say alike are`;
  return idle === 0 ? [] : [`${facts} read otherwise by this docwright; run docwright regenerate`];
}

function createPlacers(old: ReadState, now: ReadState, { steps }: Steps): Partial<Record<CauseName, Placer>> {
  const { sources = [] } = steps.find(({ cause }) => cause === "correction") ?? {};
  return {
    reader: placeInPages(old),
    page: placeInChangedPages(old, now),
    correction: placeInCorrections(old.state, now.state, sources),
    readerAfter: placeInPages(now),
  };
}
