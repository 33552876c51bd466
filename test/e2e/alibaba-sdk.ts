// @alicloud/bssopenapi20171214: model classes tell the wire name and the type of each property. It has an agent of its
// own, so it is driven with the capture server's address as endpoint.
import { loadPackage } from "./packages.js";
import type { Shape } from "./shape.js";

export type Algorithm = "ACS3-HMAC-SHA256" | "HMAC-SHA1";

export interface Setup {
  readonly algorithm: Algorithm;
  readonly host: string;
  readonly region?: string;
  readonly token?: string;
}

export interface AlibabaSdk {
  /** The host that it calls in a region. */
  hostIn(region: string): string;
  readonly actions: ReadonlyMap<string, Shape>;
  call(setup: Setup, action: string, input: object): Promise<unknown>;
}

export const key = { id: "LTAIexample", secret: "exampleSecretOf30Characters/+=" };

type Type = string | ModelClass | { readonly type: string; readonly itemType?: Type };

interface ModelClass {
  new (properties: object): object;
  /** Property -> wire name. */
  names(): Readonly<Record<string, string>>;
  types(): Readonly<Record<string, Type>>;
}

type Client = Record<string, (request: object) => Promise<unknown>> & { readonly _endpoint: string };
type Sdk = Record<string, ModelClass> & { default: new (config: object) => Client };

export function openAlibabaSdk(): AlibabaSdk {
  const sdk = loadPackage("@alicloud/bssopenapi20171214") as Sdk;
  const { $OpenApiUtil } = loadPackage("@alicloud/openapi-core") as { $OpenApiUtil: { Config: ModelClass } };
  const client = (config: object): Client =>
    new sdk.default(new $OpenApiUtil.Config({ accessKeyId: key.id, accessKeySecret: key.secret, ...config }));
  const requests = Object.keys(sdk).filter((name) => methodOf(name.slice(0, -7)) in sdk.default.prototype);
  return {
    hostIn: (regionId) => {
      const { _endpoint: host } = client({ regionId });
      return host;
    },
    actions: new Map(requests.map((name) => [name.slice(0, -7), toShape(sdk[name] as ModelClass)])),
    call: async ({ algorithm, host, region, token }, action, input) => {
      const old = algorithm === "HMAC-SHA1" ? { signatureAlgorithm: "v2" } : {};
      const made = client({ endpoint: host, protocol: "HTTP", regionId: region, securityToken: token, ...old });
      await made[methodOf(action)]?.(toModel(sdk[`${action}Request`] as ModelClass, input));
    },
  };
}

function methodOf(action: string): string {
  return action.charAt(0).toLowerCase() + action.slice(1);
}

/** Wire names to properties, at every depth. */
function toModel(model: ModelClass, input: object): object {
  const properties = Object.entries(model.names()).map(([property, wire]) => {
    const value = (input as Record<string, unknown>)[wire];
    const inner = structureOf(model.types()[property]);
    if (!inner || typeof value !== "object" || value === null) return [property, value];
    return [property, Array.isArray(value) ? value.map((item: object) => toModel(inner, item)) : toModel(inner, value)];
  });
  return new model(Object.fromEntries(properties) as object);
}

function toShape(model: ModelClass): Shape {
  const members = Object.entries(model.names()).map(([property, wire]) => {
    const inner = structureOf(model.types()[property]);
    return [wire, () => inner && toShape(inner)] as const;
  });
  return { members: new Map(members) };
}

function structureOf(type: Type | undefined): ModelClass | undefined {
  if (typeof type === "object") return structureOf(type.itemType);
  return typeof type === "function" ? type : undefined;
}
