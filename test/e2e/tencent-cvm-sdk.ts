// tencentcloud-sdk-nodejs-cvm: typed by declarations alone, so what it knows is read from its .d.ts files; it passes
// inputs on as they are.
import { type InterfaceDeclaration, Project, type SourceFile } from "ts-morph";
import { loadPackage, readPackageFile } from "./packages.js";
import type { Shape } from "./shape.js";
import { key, type Setup, type TencentSdk } from "./tencent-sdk.js";

const name = "tencentcloud-sdk-nodejs-cvm";

interface Client {
  readonly endpoint: string;
  request(action: string, input: object, more: object): Promise<unknown>;
}

export function openCvmSdk(): TencentSdk {
  const sdk = loadPackage(name) as { cvm: { v20170312: { Client: new (config: object) => Client } } };
  const client = ({ signMethod, region, token, language, credentials = key, ...http }: Partial<Setup>): Client =>
    new sdk.cvm.v20170312.Client({
      credential: { secretId: credentials.id, secretKey: credentials.secret, token },
      region,
      profile: { signMethod, language, httpProfile: httpProfile(http) },
    });
  let actions: TencentSdk["actions"] | undefined;
  return {
    defaultHost: () => client({}).endpoint,
    // Half a second: only where somebody asks.
    get actions() {
      return (actions ??= readActions());
    },
    call: (setup, action, input) => client(setup).request(action, input, { multipart: setup.multipart }),
  };
}

function httpProfile({ method, host, headers }: Partial<Setup>): object {
  // The SDK would take undefined for the name of a method.
  return { endpoint: host, protocol: "http://", headers, ...(method && { reqMethod: method }) };
}

function readActions(): ReadonlyMap<string, Shape> {
  const project = new Project({ useInMemoryFileSystem: true });
  const read = (file: string): SourceFile =>
    project.createSourceFile(file, readPackageFile(name, `tencentcloud/services/cvm/v20170312/${file}`));
  const models = read("cvm_models.d.ts");
  const methods = read("cvm_client.d.ts").getClassOrThrow("Client").getMethods();
  return new Map(
    methods.map((method) => {
      const type = method.getParameterOrThrow("req").getTypeNodeOrThrow().getText();
      // A request without members is declared as an alias of null.
      const empty = models.getTypeAlias(type)?.getTypeNodeOrThrow().getText() === "null";
      return [method.getName(), empty ? { members: new Map() } : toShape(models.getInterfaceOrThrow(type), models)];
    }),
  );
}

function toShape(own: InterfaceDeclaration, models: SourceFile): Shape {
  const members = own.getProperties().map((property) => {
    const type = property.getTypeNodeOrThrow().getText();
    const item = /^Array<(\w+)>$/.exec(type)?.[1] ?? type;
    const inner = (): Shape | undefined => {
      const nested = models.getInterface(item);
      return nested && toShape(nested, models);
    };
    return [property.getName(), inner] as const;
  });
  return { members: new Map(members) };
}
