// The fields of all objects in spec/schema.json, in its order.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

interface ObjectSchema {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly required?: readonly string[];
}

export interface SchemaField {
  readonly object: string;
  readonly field: string;
  readonly isOptional: boolean;
}

export function readSchema(): SchemaField[] {
  const path = fileURLToPath(new URL("../../spec/schema.json", import.meta.url));
  const schema = JSON.parse(readFileSync(path, "utf8")) as ObjectSchema & {
    readonly $defs: Readonly<Record<string, ObjectSchema>>;
  };
  return Object.entries({ Spec: schema, ...schema.$defs }).flatMap(([object, { properties = {}, required = [] }]) =>
    Object.keys(properties).map((field) => ({ object, field, isOptional: !required.includes(field) })),
  );
}
