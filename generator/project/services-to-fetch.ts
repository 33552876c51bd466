/**
 * What a fetch is about: the services that are named, else those of the settings, else all that stand in the folder of specs;
 * each with what is said of the run, else what the settings say of it, else the site that its page files are from. Refuses what
 * names no service.
 */
import { VENDOR_SITES } from "../vendors/site-registry.js";
import type { Config } from "./config.js";
import { listServices, siteOfFolder, type ServiceFolder } from "./service-folder.js";
import { UsageError } from "./usage-error.js";

interface ServiceToFetch {
  readonly vendor: string;
  readonly service: string;
  readonly version?: string;
  readonly site?: string;
  readonly languages?: readonly string[];
  readonly from?: string;
}

export interface ServicesToFetch {
  readonly wanted: readonly ServiceToFetch[];
  /** Those that nobody named and whose vendor has no site that is known, as `vendor/service`. */
  readonly leftOut: readonly string[];
}

type Name = Pick<ServiceToFetch, "vendor" | "service" | "version">;
/** Where pages are fetched from. */
type Whence = Pick<ServiceToFetch, "site" | "languages" | "from">;
type Said = { readonly [Key in keyof Whence]: Whence[Key] | undefined };

export function servicesToFetch(
  { services, spec }: Pick<Config, "services" | "spec">,
  selectors: readonly string[],
  said: Said = {},
): ServicesToFetch {
  const folders = listServices(spec);
  const given = selectors.length > 0 ? selectors : services.map(({ name }) => name);
  const names: Name[] = given.length > 0 ? given.flatMap((name) => parseName(name, folders)) : folders.map(nameOf);
  if (names.length === 0) throw new UsageError("fetch needs at least one vendor/service, or the setting services");
  const known = names.filter((own) => selectors.length > 0 || Object.hasOwn(VENDOR_SITES, own.vendor));
  const leftOut = names.filter((own) => !known.includes(own)).map(({ vendor, service }) => `${vendor}/${service}`);
  const wanted = known.map((name) => {
    const whence = { ...settingsOf(name, services), ...defined(said) };
    return toFetch(name, Object.keys(whence).length > 0 ? whence : whenceOfFolder(name, folders));
  });
  return { wanted: onlyOnce(wanted), leftOut: [...new Set(leftOut)] };
}

function nameOf({ vendor, service, version }: ServiceFolder): Name {
  return { vendor, service, version };
}

/** A vendor alone names its services in the folder of specs. */
function parseName(text: string, folders: readonly ServiceFolder[]): Name[] {
  const [vendor = "", service, version] = text.split("/");
  const isName = /^[a-z0-9][\w.-]*(?:\/[a-z0-9][\w.-]*){0,2}$/i.test(text);
  const found: Name[] =
    service === undefined
      ? folders.filter((own) => own.vendor === vendor).map(nameOf)
      : [{ vendor, service, ...(version === undefined ? {} : { version }) }];
  if (isName && found.length > 0) return found;
  throw new UsageError(`fetch takes vendor/service, not ${JSON.stringify(text)}`);
}

function settingsOf({ vendor, service, version }: Name, services: Config["services"]): Whence {
  const parts = [vendor, service, version];
  const isMeant = (own: string): boolean =>
    own.split("/").every((part, i) => parts[i] === undefined || parts[i] === part);
  const { from, lang, site } = services.find(({ name }) => isMeant(name)) ?? {};
  return defined({ from, languages: lang, site });
}

function whenceOfFolder({ vendor, service }: Name, folders: readonly ServiceFolder[]): Whence {
  const folder = folders.find((own) => own.vendor === vendor && own.service === service);
  return defined({ site: folder && siteOfFolder(folder) });
}

/** Another site of a service has a folder of its own, which is named for it. */
function toFetch(name: Name, whence: Whence): ServiceToFetch {
  const suffix = `-${whence.site}`;
  const service = name.service.endsWith(suffix) ? name.service.slice(0, -suffix.length) : name.service;
  return { ...name, service, ...whence };
}

function defined(whence: Said): Whence {
  return Object.fromEntries(Object.entries(whence).filter(([, own]) => own !== undefined));
}

/** Several versions of a service are in the same pages. */
function onlyOnce(all: readonly ServiceToFetch[]): ServiceToFetch[] {
  const byPages = new Map<string, ServiceToFetch>();
  for (const own of all) {
    const { version, ...pages } = own;
    const key = JSON.stringify(pages);
    byPages.set(key, byPages.has(key) && byPages.get(key)?.version !== version ? pages : own);
  }
  return [...byPages.values()];
}
