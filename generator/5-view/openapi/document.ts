/**
 * A spec -> its OpenAPI 3.1 document. A service whose actions share one address gets a path an action, so that tools can
 * tell them apart; the vendor does not serve these paths, and the document says so.
 */
import type { Spec } from "../../4-spec/spec.js";
import { serviceTitle } from "../describe.js";
import type { TargetInput } from "../target.js";
import { defined, type JsonSchema } from "./json-schema.js";
import { operationOf } from "./operation.js";
import { type Place, placesOf } from "./places.js";
import { Schemas } from "./schemas.js";

const MOCK = { url: "http://127.0.0.1:4010", description: "A docwright mock of the service" };

export function openapiDocument(input: TargetInput): JsonSchema {
  const { spec, notes } = input;
  const schemas = new Schemas(spec, notes, "#/components/schemas/");
  const places = placesOf(spec);
  const made = [...places.values()].some((place) => !place.parameters);
  const real = serversOf(spec);
  const paths = new Map<string, Map<string, JsonSchema>>();
  for (const [name, place] of places) {
    const action = spec.actions[name];
    if (action === undefined) continue;
    const operation = operationOf(name, action, place, schemas, input);
    // Beside true paths, those of our own are served by the mock alone.
    const own = real.length > 0 && hasTrue(places) && !place.parameters ? { ...operation, servers: [MOCK] } : operation;
    paths.set(place.path, (paths.get(place.path) ?? new Map<string, JsonSchema>()).set(place.method, own));
  }
  const groups = [
    ...new Set([...(spec.groups ?? []), ...Object.values(spec.actions).flatMap((own) => own.group ?? [])]),
  ];
  return defined({
    openapi: "3.1.0",
    info: {
      title: serviceTitle(input),
      version: spec.version ?? "unversioned",
      description: infoText(made, hasTrue(places)),
    },
    servers: hasTrue(places) && real.length > 0 ? real : [MOCK],
    tags: groups.length > 0 ? groups.map((name) => ({ name })) : undefined,
    paths: Object.fromEntries([...paths].map(([path, own]) => [path, Object.fromEntries(own)])),
    components: componentsOf(places, schemas),
    "x-docwright-service": serviceOf(spec),
    "x-docwright-errors": spec.errors,
  });
}

function hasTrue(places: ReadonlyMap<string, Place>): boolean {
  return [...places.values()].some((place) => place.parameters);
}

function infoText(made: boolean, truly: boolean): string {
  const ours = [
    `${truly ? "Some of these paths, those of the form" : "Paths of the form"} \`/<Action>\` are docwright's: the vendor does not serve them, a docwright mock answers \`POST /<Action>\` with the input as JSON.`,
    "Each operation says in `x-docwright-wire` what a client must really send.",
  ];
  return [
    "Made by docwright from the documented API.",
    ...(made ? ours : ["Each operation says in `x-docwright-wire` what a client must send beside its parameters."]),
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
