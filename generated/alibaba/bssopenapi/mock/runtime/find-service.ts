/**
 * Which of several mocks a request is for. What tells, each among those that the one before left over:
 *   the path         /<service>/..., /<vendor>/<service>/..., with the version behind it where there are several
 *   the host         the documented one, or its first label: <service>.localhost
 *   the credential   a scope <id>/<date>/<service>/...
 *   the request      version and action, as the protocol of the service reads them; the action of POST /<Action>
 * What is left in doubt is refused in words, never guessed. The request stays as it was sent, since its signature covers
 * that; but for a tool call, which has none, and whose address is read without the name of the service.
 */
import { own } from "../../client/runtime/json.js";
import type { Mock } from "./mock.js";
import { type RawRequest, signedHosts } from "./wire/raw-request.js";
import { protocols } from "./wire/registry.js";

export interface NamedMock {
  /** `vendor/service`, with `/version` where there are several. */
  readonly name: string;
  readonly mock: Mock;
}

export type Found =
  | { readonly kind: "service"; readonly service: NamedMock; readonly raw: RawRequest }
  | { readonly kind: "lost"; readonly message: string };

type Services = readonly NamedMock[];

export class ServiceFinder {
  private readonly services: Services;
  /** By all paths that lead to them. */
  private readonly byPath = new Map<string, NamedMock[]>();

  constructor(services: Services) {
    this.services = services;
    for (const service of services) {
      for (const path of pathsOf(service)) this.byPath.set(path, [...(this.byPath.get(path) ?? []), service]);
    }
  }

  async find(raw: RawRequest): Promise<Found> {
    const { among, rest } = this.readPath(raw.url.pathname);
    const tool = raw.method === "POST" && rest !== "" ? rest : undefined;
    const left = among.length === 1 ? among : await narrowByRequest(raw, tool, this.narrowByNames(raw, among));
    const [service, ...more] = left;
    if (service === undefined || more.length > 0) return { kind: "lost", message: this.describeDoubt(raw, left) };
    if (rest === raw.url.pathname.slice(1)) return { kind: "service", service, raw };
    return enter(service, raw, rest);
  }

  /** The services that the beginning of a path names, all where it names none, and what stands behind that. */
  private readPath(path: string): { among: Services; rest: string } {
    const parts = path.slice(1).split("/");
    for (let count = Math.min(3, parts.length); count > 0; count -= 1) {
      const among = this.byPath.get(parts.slice(0, count).join("/"));
      if (among !== undefined) return { among, rest: parts.slice(count).join("/") };
    }
    return { among: this.services, rest: path.slice(1) };
  }

  private narrowByNames(raw: RawRequest, among: Services): Services {
    const [host = ""] = signedHosts(raw).slice(-1);
    const label = firstLabel(host);
    const left = prefer(
      prefer(among, ({ mock }) => namesOf(mock).includes(label)),
      ({ mock }) => mock.service.protocol.endpoint === host,
    );
    const scope = scopeOf(raw);
    // A client that calls by another host takes the scope from that host: 127 of 127.0.0.1, localhost:4010 of that address.
    if (scope === undefined || scope.replace(/:\d+$/, "") === label) return left;
    return left.filter(({ mock }) => namesOf(mock).includes(scope));
  }

  private describeDoubt(raw: RawRequest, left: Services): string {
    const names = (services: Services): string => services.map(({ name }) => name).join(", ");
    if (left.length === 0) {
      return `no service ${JSON.stringify(scopeOf(raw) ?? "")}, which the credential of this request is for, is served here; there is ${names(this.services)}`;
    }
    const [{ name } = { name: "" }] = left;
    return `this request could be for ${names(left)}: call the service by a path such as /${name}/, or by a host that begins with its name`;
  }
}

/** The version of a name can be left out, and the vendor too. */
function pathsOf({ name, mock }: NamedMock): Set<string> {
  const [vendor = "", service = ""] = name.split("/");
  const { version } = mock.service;
  return new Set([`${vendor}/${service}/${version}`, `${vendor}/${service}`, `${service}/${version}`, service]);
}

/** What a host or a credential may call the service. */
function namesOf({ service: { service, protocol } }: Mock): readonly string[] {
  return protocol.endpoint === undefined ? [service] : [service, firstLabel(protocol.endpoint)];
}

function firstLabel(host: string): string {
  return host.split(".", 1).join("");
}

function scopeOf(raw: RawRequest): string | undefined {
  return /\bCredential=[^/,\s]+\/[^/,\s]+\/([^/,\s]+)\//.exec(raw.headers.get("authorization") ?? "")?.[1];
}

async function narrowByRequest(raw: RawRequest, tool: string | undefined, among: Services): Promise<Services> {
  if (among.length < 2) return among;
  const byTool = among.filter(({ mock }) => tool !== undefined && own(mock.service.actions, tool) !== undefined);
  if (byTool.length > 0) return byTool;
  const read = await Promise.all(
    among.map(async (service) => {
      const protocol = await own(protocols, service.mock.service.protocol.kind)?.();
      return { service, target: protocol?.read(raw, service.mock.service) };
    }),
  );
  const fitting = prefer(read, ({ service, target }) => target?.version === service.mock.service.version);
  const knowing = prefer(
    fitting,
    ({ service, target }) => own(service.mock.service.actions, target?.action ?? "") !== undefined,
  );
  return knowing.map(({ service }) => service);
}

/** Those that fit, or all where none does: what tells nothing does not narrow. */
function prefer<Item>(items: readonly Item[], fits: (item: Item) => boolean): readonly Item[] {
  const fitting = items.filter(fits);
  return fitting.length > 0 ? fitting : items;
}

/** A request whose path names the service: a tool call where more stands behind it, for no vendor has such addresses. */
function enter(service: NamedMock, raw: RawRequest, rest: string): Found {
  if (rest === "") return { kind: "service", service, raw };
  if (raw.method !== "POST" || own(service.mock.service.actions, rest) === undefined) {
    return {
      kind: "lost",
      message: `POST /${service.name}/<Action> calls an action, and ${raw.method} .../${rest} none`,
    };
  }
  const url = new URL(raw.url);
  url.pathname = `/${rest}`;
  return { kind: "service", service, raw: { ...raw, url } };
}
