/**
 * A spec -> its OpenAPI 3.1 document. A service whose actions share one address gets a path an action, so that tools can
 * tell them apart; the vendor does not serve these paths, and the document says so.
 */
import type { Spec } from "../../4-spec/spec.js";
import { mockProtocol } from "../../vendors/protocols.js";
import type { WireRules } from "../../vendors/wire-rules.js";
import { serviceTitle } from "../describe.js";
import type { TargetInput } from "../target.js";
import { defined, type JsonSchema } from "./json-schema.js";
import { operationOf } from "./operation.js";
import { type Place, placesOf } from "./places.js";
import { Schemas } from "./schemas.js";

const MOCK = { url: "http://127.0.0.1:4010", description: "A docwright mock of the service" };
/** For paths of our own that no mock speaks the protocol of. */
const HERE = { url: "/", description: "Wherever this document is" };

export function openapiDocument(input: TargetInput): JsonSchema {
  const { spec, notes } = input;
  const schemas = new Schemas(spec, notes, "#/components/schemas/");
  const places = placesOf(spec);
  const real = [...places.values()].some((place) => place.parameters) ? serversOf(spec) : [];
  const mocked = mockProtocol(spec.protocol.kind) !== undefined;
  const ours = [mocked ? MOCK : HERE];
  const groups = new Set([...(spec.groups ?? []), ...Object.values(spec.actions).flatMap((own) => own.group ?? [])]);
  return defined({
    openapi: "3.1.0",
    info: {
      title: serviceTitle(input),
      version: spec.version ?? "unversioned",
      description: infoText(places, mocked, schemas.wire),
    },
    servers: real.length > 0 ? real : ours,
    tags: groups.size > 0 ? [...groups].map((name) => ({ name })) : undefined,
    paths: pathsOf(places, schemas, input, real.length > 0 ? { servers: ours } : {}),
    components: componentsOf(places, schemas),
    "x-docwright-service": serviceOf(spec),
    "x-docwright-errors": spec.errors,
  });
}

/** `ours` goes into operations at paths of our own. */
function pathsOf(
  places: ReadonlyMap<string, Place>,
  schemas: Schemas,
  input: TargetInput,
  ours: JsonSchema,
): JsonSchema {
  const paths = new Map<string, [string, JsonSchema][]>();
  for (const [name, action] of Object.entries(input.spec.actions)) {
    const place = places.get(name);
    if (place === undefined) continue;
    const operation = { ...operationOf(name, action, place, schemas, input), ...(place.parameters ? {} : ours) };
    paths.set(place.path, [...(paths.get(place.path) ?? []), [place.method, operation]]);
  }
  return Object.fromEntries([...paths].map(([path, own]) => [path, Object.fromEntries(own)]));
}

function infoText(places: ReadonlyMap<string, Place>, mock: boolean, { listsFrom }: WireRules): string {
  const own = [...places.values()].filter((place) => !place.parameters).length;
  const subject = own < places.size ? "Of these paths, those" : "Paths";
  const served = mock ? ": a docwright mock answers `POST /<Action>` with the input as JSON" : "";
  return [
    "Made by docwright from the documented API.",
    ...(own > 0
      ? [`${subject} of the form \`/<Action>\` are docwright's; the vendor does not serve them${served}.`]
      : []),
    "Each operation says in `x-docwright-wire` what a client must really send: `send` goes beside the input under the first of `signatures`, and what has no value there is the client's to make.",
    ...(listsFrom === undefined
      ? []
      : ["Lists and structures are written flat, as `Name.N.Member`; `listsFrom` is the number of the first item."]),
    "Values listed in requests are those that the pages document; in answers they are examples, since vendors add values without notice.",
  ].join(" ");
}

function serversOf({ protocol }: Spec): JsonSchema[] {
  const hosts = [
    ...(protocol.endpoint === undefined ? [] : [{ host: protocol.endpoint, region: undefined }]),
    ...(protocol.regionalEndpoints ?? []),
  ];
  return hosts
    .filter(({ host }) => /^[\w.-]+(?::\d+)?$/.test(host))
    .map(({ host, region }) => defined({ url: `https://${host}`, description: region }));
}

/** Requests of true paths stand in their operations. */
function componentsOf(places: ReadonlyMap<string, Place>, schemas: Schemas): JsonSchema {
  const refused = {
    description: "A refusal.",
    content: { "application/json": { schema: schemas.refer(schemas.names.error) } },
  };
  const apart = schemas.wire.refusal.statuses.some((status) => status !== "200");
  return {
    schemas: schemas.all((name) => places.get(name)?.parameters !== undefined),
    ...(apart ? { responses: { Refusal: refused } } : {}),
  };
}

function serviceOf({ vendor, site, service, version, languages, title, protocol }: Spec): JsonSchema {
  return defined({ vendor, site, service, version, languages, title, protocol });
}
