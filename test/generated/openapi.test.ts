// The OpenAPI documents of the committed services: valid by the OpenAPI schema, complete, with schemas that validators take
// as they are. A document that is wrong would be seen.
import { Validator } from "@seriousme/openapi-schema-validator";
import { describe, expect, test } from "vitest";
import { documentsOf, operationsOf, validators, type OpenApi } from "./openapi-documents.js";
import { hostileNotes, hostileSpec } from "./hostile-spec.js";
import { services } from "./services.js";

async function faultsOf(document: unknown): Promise<unknown> {
  const { valid, errors } = await new Validator().validate(
    structuredClone(document) as Parameters<Validator["validate"]>[0],
  );
  return valid ? [] : errors;
}

/** What the schema of OpenAPI cannot say. */
function expectSound({ paths }: OpenApi): void {
  const ids = Object.values(paths).flatMap((item) => Object.values(item).map((own) => own.operationId));
  expect(new Set(ids.map((id) => id.toLowerCase())).size).toBe(ids.length);
  const shapes = Object.keys(paths).map((path) => path.replace(/\{[^}]*\}/g, "{}"));
  expect(new Set(shapes).size).toBe(shapes.length);
  for (const [path, item] of Object.entries(paths)) {
    const inPath = [...path.matchAll(/\{([^}]*)\}/g)].map((found) => found[1]);
    for (const { parameters = [] } of Object.values(item)) {
      const named = parameters.filter((own) => own.in === "path").map((own) => own.name);
      expect(named.sort(), path).toEqual(inPath.sort());
      expect(new Set(parameters.map((own) => `${own.in} ${own.name}`)).size, path).toBe(parameters.length);
    }
  }
}

function expectNames(schemas: object): void {
  const names = Object.keys(schemas);
  for (const name of names) expect(name).toMatch(/^[a-zA-Z0-9._-]+$/);
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(names.length);
}

describe.each(services)("$name", ({ spec }) => {
  test("is valid, and sound where validity says nothing", async () => {
    const { openapi } = await documentsOf(spec);
    expect(await faultsOf(openapi)).toEqual([]);
    expectSound(openapi);
    expectNames(openapi.components.schemas);
  });

  test("has every action, with the name that the wire has for it", async () => {
    const { openapi } = await documentsOf(spec);
    const said = operationsOf(openapi).map((own) => JSON.stringify(own["x-docwright-wire"]));
    const names = Object.keys(spec.actions);
    expect(said).toHaveLength(names.length);
    for (const name of names) expect(said.filter((own) => own.includes(`"value":"${name}"`))).toHaveLength(1);
  });

  test("has a schema of every type, request and response, which ajv takes as they are", async () => {
    const documents = await documentsOf(spec);
    const { $defs } = documents.schema;
    const validate = validators(documents);
    for (const name of Object.keys($defs)) expect(validate(name), name).toBeTypeOf("function");
    const wanted = [
      ...Object.keys(spec.types),
      ...Object.keys(spec.actions).flatMap((name) => [`${name}Request`, `${name}Response`]),
    ];
    expect(Object.keys($defs)).toEqual(expect.arrayContaining(wanted));
    expect(Object.keys(documents.openapi.components.schemas)).toEqual(Object.keys($defs));
    expect(JSON.stringify($defs)).not.toMatch(/"x-docwright-/);
  });
});

const kinds = [
  { kind: "tencent-v3", vendor: "tencent" },
  { kind: "alibaba-rpc", vendor: "alibaba" },
  { kind: "alibaba-roa", vendor: "alibaba" },
  { kind: "ucloud", vendor: "ucloud" },
] as const;

describe.each(kinds)("a hostile spec of $kind", ({ kind, vendor }) => {
  const plain = hostileSpec(kind, vendor);
  const [methods, marks] = [
    ["GET", "post", "LIST", "PUT"],
    ["{", "}", "{x}", "{__proto__}", "?", "#", " ", "é", "/.."],
  ];
  /** Paths that are taken, broken, or full of signs. */
  const actions = Object.entries(plain.actions).map(([name, action], i) => {
    const path = `/${name.slice(0, 20)}/${marks[i % marks.length] ?? ""}`;
    return [
      name,
      { ...action, http: { method: methods[i % methods.length] ?? "", path: i % 3 ? path : "/{a}" } },
    ] as const;
  });
  const spec = kind === "alibaba-roa" ? { ...plain, actions: Object.fromEntries(actions) } : plain;

  test("gives a valid document with every action and type, and schemas that can be compiled", async () => {
    const documents = await documentsOf(spec, hostileNotes(spec));
    expect(await faultsOf(documents.openapi)).toEqual([]);
    expectSound(documents.openapi);
    expectNames(documents.openapi.components.schemas);
    expectNames(documents.schema.$defs);
    expect(operationsOf(documents.openapi)).toHaveLength(Object.keys(spec.actions).length);
    const wanted = Object.keys(spec.types).length + 2 * Object.keys(spec.actions).length;
    expect(Object.keys(documents.schema.$defs).length).toBeGreaterThan(wanted);
    const validate = validators(documents);
    for (const name of Object.keys(documents.schema.$defs)) expect(validate(name), name).toBeTypeOf("function");
  });
});

describe("a wrong document", () => {
  const [service] = services;
  const wrong: readonly [string, (document: Record<string, never>) => void][] = [
    ["without a title", (document) => Reflect.deleteProperty(document["info"] ?? {}, "title")],
    ["with a path that does not start at the root", (document) => Object.assign(document["paths"] ?? {}, { x: {} })],
    ["with a key that OpenAPI does not know", (document) => Object.assign(document, { docwright: 1 })],
    [
      "with a reference to nothing",
      (document) => Object.assign(document, { components: { responses: { A: { $ref: "#/components/responses/B" } } } }),
    ],
  ];

  test.each(wrong)("%s is seen", async (_, spoil) => {
    if (!service) throw new Error("no service");
    const { texts } = await documentsOf(service.spec);
    const document = JSON.parse(texts.get("openapi.json") ?? "") as Record<string, never>;
    spoil(document);
    expect(await faultsOf(document)).not.toEqual([]);
  });
});
