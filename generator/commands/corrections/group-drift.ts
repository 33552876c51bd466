/**
 * Events of clients -> what was seen of each service: equal events are one sighting with its count and times. Each event
 * goes to the folder of the service it names, or that the command line names; what belongs nowhere is reported.
 */
import { compareAscii } from "../../support/text.js";
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Origin } from "../../diagnostics/origin.js";
import type { DriftEvent } from "./read-drift.js";
import type { ServiceFolder } from "../../project/service-folder.js";

export interface Sighting extends Pick<DriftEvent, "path" | "kind" | "found" | "value" | "mixed"> {
  count: number;
  /** Names of the actions, in the order in which they were met. */
  readonly actions: Set<string>;
  /** ISO 8601; undefined where no event has a time. */
  first?: string;
  last?: string;
  /** Of one of the answers. */
  readonly requestId?: string;
  /** The first of the events. */
  readonly origin: Origin;
}

export interface Specs {
  readonly folders: readonly ServiceFolder[];
  /** The service that requests name: folders of other sites have names of their own. */
  readonly serviceOf: (folder: ServiceFolder) => string;
  /** What the command line names: the service of events that name none, and the only one that is looked at. */
  readonly chosen: ServiceFolder | undefined;
}

export class DriftGroups {
  readonly services = new Map<ServiceFolder, Map<string, Sighting>>();
  private others = 0;
  private readonly specs: Specs;
  private readonly report: Report;

  constructor(specs: Specs, report: Report) {
    this.specs = specs;
    this.report = report;
  }

  /** False where it is of no service that is looked at. */
  add(event: DriftEvent, origin: Origin): boolean {
    const folder = this.folderOf(event, origin);
    if (!folder) return false;
    const sightings = this.services.get(folder) ?? new Map<string, Sighting>();
    this.services.set(folder, sightings);
    const { path, kind, found, value, mixed, action, time, requestId } = event;
    const key = JSON.stringify([path, kind, found, value, mixed]);
    const known = sightings.get(key) ?? {
      path,
      kind,
      found,
      ...(value === undefined ? {} : { value }),
      ...(mixed === undefined ? {} : { mixed }),
      ...(requestId === undefined ? {} : { requestId }),
      actions: new Set(),
      count: 0,
      origin,
    };
    sightings.set(key, known);
    known.count += 1;
    known.actions.add(action);
    if (time !== undefined && time < (known.first ?? "~")) known.first = time;
    if (time !== undefined && time > (known.last ?? "")) known.last = time;
    return true;
  }

  /** Says how many events were left out. */
  end(): void {
    const { chosen } = this.specs;
    if (this.others > 0 && chosen)
      this.report.add("drift/other-service", { count: this.others, service: nameOf(chosen) });
  }

  private folderOf({ vendor, service, version }: DriftEvent, origin: Origin): ServiceFolder | undefined {
    const { folders, chosen, serviceOf } = this.specs;
    if (vendor === undefined || service === undefined) {
      if (!chosen) this.report.add("drift/no-service", {}, origin);
      return chosen;
    }
    const found = folders.filter(
      (own) =>
        own.vendor === vendor &&
        (version === undefined || own.version === version) &&
        (own.service === service || (own.service.startsWith(`${service}-`) && serviceOf(own) === service)),
    );
    if (chosen && found.length > 0) {
      if (found.some((own) => own.path === chosen.path)) return chosen;
      this.others += 1;
      return undefined;
    }
    const [only] = found;
    if (found.length === 1) return only;
    const named = [vendor, service, ...(version === undefined ? [] : [version])].join("/");
    if (only) this.report.add("drift/several-services", { service: named, known: listOf(found) }, origin);
    else this.report.add("drift/unknown-service", { service: named, known: listOf(folders) }, origin);
    return undefined;
  }
}

export function nameOf({ vendor, service, version }: ServiceFolder): string {
  return `${vendor}/${service}/${version}`;
}

function listOf(folders: readonly ServiceFolder[]): string {
  return folders.map(nameOf).sort(compareAscii).join(", ");
}
