/** The setting `services` -> which services a run works on, and what is true of each alone. Refuses what names none, and names twice. */
import { isSelected, selectServices, type ServiceFolder } from "./service-folder.js";
import { checkKeys, isObject, NAMES, PATHS, refusal, text, texts, type SettingReader } from "./setting-reader.js";
import { UsageError } from "./usage-error.js";
import type { ServiceConfig } from "./user-config.js";

export interface ServiceSettings {
  /** `vendor[/service[/version]]`. */
  readonly name: string;
  readonly pages: readonly string[];
  /** Address that fetching starts from. */
  readonly from?: string;
  readonly lang?: readonly string[];
  readonly site?: string;
  readonly actions?: readonly string[];
  /** Absent where the command line names the targets of all. */
  readonly targets?: readonly string[];
}

const KEYS: Readonly<Record<keyof ServiceConfig, true>> = {
  name: true,
  pages: true,
  from: true,
  lang: true,
  site: true,
  actions: true,
  targets: true,
};

export function readServices(read: SettingReader): readonly ServiceSettings[] {
  const [raw, place] = [read.value("services") ?? [], read.place("services")];
  if (!Array.isArray(raw))
    throw read.refusal("services", 'a list as in ["vendor/service"] or [{ name: "vendor/service" }]', raw);
  const services = raw.map((own: unknown, i) => readService(own, `${place}[${i}]`, read));
  const twice = services.find(({ name }, i) => services.findIndex((own) => own.name === name) < i);
  if (twice) throw new UsageError(`${place} names ${twice.name} twice; put what is said of it into one entry`);
  return services;
}

function readService(raw: unknown, place: string, read: SettingReader): ServiceSettings {
  if (typeof raw === "string") return { name: checkName(raw, place), pages: [] };
  if (!isObject(raw)) throw refusal(place, 'a name as "vendor/service", or an object with name', raw);
  checkKeys(raw, Object.keys(KEYS), place);
  const list = (key: keyof ServiceConfig, accepted: string): readonly string[] | undefined =>
    texts(raw[key], `${place}.${key}`, accepted);
  const service = {
    name: checkName(raw["name"], `${place}.name`),
    pages: (list("pages", PATHS) ?? []).map((path) => read.fromBase(path)),
    from: text(raw["from"], `${place}.from`),
    lang: list("lang", 'a list of languages as in ["en"]'),
    site: text(raw["site"], `${place}.site`),
    actions: list("actions", 'names of actions as in ["RunInstances", "Describe*"]'),
    targets: read.isGiven("targets") ? undefined : list("targets", NAMES),
  };
  if (service.actions?.length === 0) throw refusal(`${place}.actions`, "at least one name; leave it out for all", []);
  return Object.fromEntries(
    Object.entries(service).filter(([, value]) => value !== undefined),
  ) as unknown as ServiceSettings;
}

function checkName(raw: unknown, place: string): string {
  if (typeof raw === "string" && /^[A-Za-z0-9][\w.-]*(?:\/[A-Za-z0-9][\w.-]*){0,2}$/.test(raw)) return raw;
  throw refusal(place, "vendor/service or vendor/service/version", raw);
}

interface Chosen {
  readonly spec: string;
  readonly services: readonly ServiceSettings[];
}

/** Those that the command line names; else those of the config; else all. */
export function chooseServices({ spec, services }: Chosen, selectors: readonly string[]): ServiceFolder[] {
  const names = selectors.length > 0 ? selectors : services.map(({ name }) => name);
  return [...new Map(selectServices(spec, names).map((folder) => [folder.path, folder])).values()];
}

/** The targets of a service: its own, where it has some. */
export function targetsFor(
  folder: ServiceFolder,
  { services, targets }: Pick<Chosen, "services"> & { readonly targets: readonly string[] },
): readonly string[] {
  return services.find((own) => own.targets !== undefined && isSelected(folder, own.name))?.targets ?? targets;
}

/** What ingest reads where nothing is named. */
export function pagesOf({
  pages,
  services,
}: Pick<Chosen, "services"> & { readonly pages: readonly string[] }): string[] {
  return [...new Set([...pages, ...services.flatMap((own) => own.pages)])];
}
