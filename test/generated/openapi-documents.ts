// The two documents of a spec as the target makes them now, and validators of the schemas in them. The options are those
// that ajv has by itself, with the formats that its users add: who takes schema.json needs no others.
import { Ajv2020, type ErrorObject, type ValidateFunction } from "ajv/dist/2020.js";
import type { Spec } from "../../generator/4-spec/spec.js";
import { generateFiles } from "../../generator/project/generate-files.js";

export interface Operation {
  readonly operationId: string;
  readonly parameters?: readonly { readonly name: string; readonly in: string }[];
  readonly requestBody?: { readonly content: Readonly<Record<string, Content>> };
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, Content>> }>>;
  readonly "x-docwright-wire": Readonly<Record<string, unknown>>;
}

export interface Content {
  readonly schema: object;
  readonly examples?: Readonly<Record<string, { readonly value: unknown }>>;
}

export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

export interface Documents {
  readonly openapi: OpenApi;
  readonly schema: { readonly $id: string; readonly $defs: Readonly<Record<string, object>> };
  readonly texts: ReadonlyMap<string, string>;
}

export async function documentsOf(spec: Spec, notes: Readonly<Record<string, string>> = {}): Promise<Documents> {
  const texts = new Map((await generateFiles(spec, notes, ["openapi"])).map((file) => [file.path, file.text]));
  const read = (path: string): unknown => JSON.parse(texts.get(path) ?? "");
  return { openapi: read("openapi.json") as OpenApi, schema: read("schema.json") as Documents["schema"], texts };
}

export function operationsOf({ paths }: OpenApi): Operation[] {
  return Object.values(paths).flatMap((item) => Object.values(item));
}

/** Validators of the schemas by name. */
export function validators({ schema }: Documents): (name: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true, strictTypes: true });
  for (const format of ["date", "date-time"]) ajv.addFormat(format, true);
  ajv.addSchema(schema);
  return (name) => {
    const found = ajv.getSchema(`${schema.$id}#/$defs/${name}`);
    if (!found) throw new Error(`schema.json has no ${name}`);
    return found;
  };
}

/** Where a value is not as its schema says: `InstanceSet[].SystemDisk.CdcId`, a member that is not known or missing included. */
export function deviations(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  return [...new Set((validate.errors ?? []).map(pathOf))];
}

function pathOf({ instancePath, params }: ErrorObject): string {
  const { additionalProperty, missingProperty } = params as Readonly<Record<string, string | undefined>>;
  const steps = instancePath.split("/").slice(1);
  const last = additionalProperty ?? missingProperty;
  return [...steps, ...(last === undefined ? [] : [last])].join(".").replace(/\.\d+(?=\.|$)/g, "[]");
}
