// tencentcloud-sdk-nodejs-intl-en: one class a structure and no declarations, so what it knows is asked of the classes:
// a fresh instance has all members, and a member that turns an object into an instance holds a structure.
// A call takes an instance made from JSON and a callback.
import { loadPackage } from "./packages.js";
import type { Shape } from "./shape.js";
import { key, type Setup, type TencentSdk } from "./tencent-sdk.js";

const name = "tencentcloud-sdk-nodejs-intl-en";

type Model = Record<string, unknown> & { deserialize(input: object): void };
type ModelClass = new () => Model;
type Client = Record<string, (model: Model, done: (error: unknown, answer: unknown) => void) => void> & {
  endpoint: string;
};
type Named = Record<string, new (...given: unknown[]) => object>;

interface Product {
  readonly Client: new (credential: object, region: string | null, profile?: object) => Client;
  readonly Models: Record<string, ModelClass>;
}

/** `product` and `version` as the package spells them: `cvm`, `v20170312`. */
export function openIntlSdk(product: string, version: string): TencentSdk {
  const { Client, Models } = (loadPackage(name) as Record<string, Record<string, Product>>)[product]?.[version] ?? {};
  const { Credential, ClientProfile, HttpProfile } = loadPackage(`${name}/tencentcloud/common`) as Named;
  if (!Client || !Models || !Credential || !ClientProfile || !HttpProfile) throw new Error(`${name} has no ${product}`);
  const client = ({ signMethod, method, host, region, token, credentials = key, headers }: Partial<Setup>): Client => {
    const http = Object.assign(new HttpProfile("http://", host, method), { headers });
    const credential = new Credential(credentials.id, credentials.secret, token);
    return new Client(credential, region ?? null, new ClientProfile(signMethod, http));
  };
  let actions: TencentSdk["actions"] | undefined;
  const requests = Object.entries(Models).filter(
    ([own]) => own.endsWith("Request") && own.slice(0, -7) in Client.prototype,
  );
  return {
    defaultHost: () => client({}).endpoint,
    get actions() {
      return (actions ??= new Map(requests.map(([own, model]) => [own.slice(0, -7), toShape(model)])));
    },
    call: (setup, action, input) =>
      new Promise((done, fail) => {
        const model = new (Models[`${action}Request`] as ModelClass)();
        model.deserialize(input);
        client(setup)[action]?.(model, (error, answer) => (error ? fail(error) : done(answer)));
      }),
  };
}

function toShape(model: ModelClass): Shape {
  const names = Object.keys(new model());
  return { members: new Map(names.map((member) => [member, () => structureOf(model, member)])) };
}

/** Given an object, and given a list of one: whatever comes back as an instance tells the class. */
function structureOf(model: ModelClass, member: string): Shape | undefined {
  for (const probe of [[{}], {}]) {
    const instance = new model();
    instance.deserialize({ [member]: probe });
    const value: unknown = [instance[member]].flat()[0];
    if (typeof value === "object" && value !== null && value.constructor !== Object) {
      return toShape(value.constructor as ModelClass);
    }
  }
  return undefined;
}
