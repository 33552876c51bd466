/**
 * Target `openapi`: `openapi.json`, an OpenAPI 3.1 document for tools that are driven by one, and `schema.json`, the JSON
 * Schema of every type, request and answer. Both stand beside the manifest of the service.
 */
import { serviceTitle } from "./describe.js";
import { openapiDocument } from "./openapi/document.js";
import type { JsonSchema } from "./openapi/json-schema.js";
import { plainSchema } from "./openapi/plain-schema.js";
import { printJson } from "./openapi/print-json.js";
import { Schemas } from "./openapi/schemas.js";
import type { Target, TargetInput, View } from "./target.js";

export const openapiTarget: Target = {
  name: "openapi",
  folder: ".",
  needs: [],
  toView(input): View {
    const data = { openapi: printJson(openapiDocument(input)), schema: printJson(schemaDocument(input)) };
    return { data, each: {} };
  },
};

function schemaDocument(input: TargetInput): JsonSchema {
  const { spec, notes } = input;
  const schemas = new Schemas(spec, notes, "#/$defs/");
  const about = [spec.vendor, spec.site, spec.service, spec.version].flatMap((own) => own ?? []);
  return plainSchema({
    $schema: "https://json-schema.org/draft/2020-12/schema",
    $id: `urn:docwright:schema:${about.map((own) => own.replace(/[^A-Za-z0-9._-]+/g, "-")).join(":")}`,
    title: serviceTitle(input),
    $defs: schemas.all(),
  });
}
