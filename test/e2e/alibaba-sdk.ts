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
  /** By default the key below. */
  readonly credentials?: Key;
}

export interface AlibabaSdk {
  /** The host that it calls in a region. */
  hostIn(region: string): string;
  readonly actions: ReadonlyMap<string, Shape>;
  /** The body of the answer, by its names on the wire. */
  call(setup: Setup, action: string, input: object): Promise<unknown>;
}

interface Key {
  readonly id: string;
  readonly secret: string;
}

export const key: Key = { id: "LTAIexample", secret: "exampleSecretOf30Characters/+=" };

type Type = string | ModelClass | { readonly type: string; readonly itemType?: Type };

interface ModelClass {
  new (properties: object): object;
  /** Property -> wire name. */
  names(): Readonly<Record<string, string>>;
  types(): Readonly<Record<string, Type>>;
}

interface Answered {
  readonly body: { toMap(): unknown };
}

type Client = Record<string, (request: object) => Promise<Answered>> & { readonly _endpoint: string };
type Sdk = Record<string, ModelClass> & { default: new (config: object) => Client };

export function openAlibabaSdk(): AlibabaSdk {
  const sdk = loadPackage("@alicloud/bssopenapi20171214") as Sdk;
  const { $OpenApiUtil } = loadPackage("@alicloud/openapi-core") as { $OpenApiUtil: { Config: ModelClass } };
  const client = (config: object, { id, secret } = key): Client =>
    new sdk.default(new $OpenApiUtil.Config({ accessKeyId: id, accessKeySecret: secret, ...config }));
  const requests = Object.keys(sdk).filter((name) => methodOf(name.slice(0, -7)) in sdk.default.prototype);
  return {
    hostIn: (regionId) => {
      const { _endpoint: host } = client({ regionId });
      return host;
    },
    actions: new Map(requests.map((name) => [name.slice(0, -7), toShape(sdk[name] as ModelClass)])),
    call: async ({ algorithm, host, region, token, credentials }, action, input) => {
      const old = algorithm === "HMAC-SHA1" ? { signatureAlgorithm: "v2" } : {};
      const config = { endpoint: host, protocol: "HTTP", regionId: region, securityToken: token, ...old };
      const made = client(config, credentials);
      const answer = await made[methodOf(action)]?.(toModel(sdk[`${action}Request`] as ModelClass, input));
      return answer?.body.toMap();
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
