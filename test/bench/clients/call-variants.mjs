// The ways to call that are compared, each opened as its documentation says: a port of the local server and an action in, a
// function that makes one call out. The action is the vendor's name of it.
import http from "node:http";
import { pathToFileURL } from "node:url";
import { load } from "./builds.mjs";

const key = { id: "AKIDexampleOfABench", secret: "exampleSecretOf32Characters/+=ab" };
const region = "ap-guangzhou";

/** @typedef {{ readonly port: number, readonly action: string, readonly client: string }} Target with the path of our index.js */
/** @typedef {() => Promise<unknown>} Call */

/** @type {Readonly<Record<string, (target: Target) => Call | Promise<Call>>>} */
export const variants = {
  "ours, node:http": (target) => openOurs(target, {}),
  "ours, fetch": (target) => openOurs(target, { fetch: globalThis.fetch }),
  "SDK cvm": (target) => openSdk(target, {}),
  "SDK cvm, keep-alive agent": (target) => openSdk(target, { agent: new http.Agent({ keepAlive: true }) }),
  "SDK intl-en": openIntlSdk,
  "node:http alone": openFloor,
  "ours, bssopenapi": openOurBilling,
  "SDK bssopenapi": openBillingSdk,
};

/** @param {Target} target @param {object} more @returns {Promise<Call>} */
async function openOurs({ client, port, action }, more) {
  const { createClient } = await import(pathToFileURL(client).href);
  const own = createClient({ credentials: key, region, endpoint: `http://127.0.0.1:${port}`, ...more });
  const method = action.replace("D", "d");
  return () => own[method]();
}

/** @param {Target} target @param {object} more @returns {Call} */
function openSdk({ port, action }, more) {
  const { Client } = load("tencentcloud-sdk-nodejs-cvm").cvm.v20170312;
  const profile = { httpProfile: { endpoint: `127.0.0.1:${port}`, protocol: "http://", ...more } };
  const sdk = new Client({ credential: { secretId: key.id, secretKey: key.secret }, region, profile });
  return () => sdk[action]({});
}

/** @param {Target} target @returns {Call} */
function openIntlSdk({ port, action }) {
  const name = "tencentcloud-sdk-nodejs-intl-en";
  const { Client, Models } = load(name).cvm.v20170312;
  const { Credential, ClientProfile, HttpProfile } = load(`${name}/tencentcloud/common`);
  const profile = new ClientProfile("TC3-HMAC-SHA256", new HttpProfile("http://", `127.0.0.1:${port}`, "POST"));
  const sdk = new Client(new Credential(key.id, key.secret), region, profile);
  const Request = Models[`${action}Request`];
  return () =>
    new Promise((done, fail) => {
      sdk[action](new Request(), (/** @type {unknown} */ error, /** @type {unknown} */ answer) => {
        if (error) fail(error);
        else done(answer);
      });
    });
}

/** One request and one parsed answer, unsigned. @param {Target} target @returns {Call} */
function openFloor({ port, action }) {
  const agent = new http.Agent({ keepAlive: true });
  const options = { host: "127.0.0.1", port, agent, method: "POST", headers: { "X-TC-Action": action } };
  return () =>
    new Promise((done, fail) => {
      const request = http.request(options, (response) => {
        let text = "";
        response.setEncoding("utf8").on("data", (chunk) => (text += chunk));
        response.on("end", () => done(JSON.parse(text)));
      });
      request.on("error", fail).end("{}");
    });
}

/** @param {Target} target @returns {Promise<Call>} */
async function openOurBilling({ client, port }) {
  const { createClient } = await import(pathToFileURL(client).href);
  const own = createClient({ credentials: key, endpoint: `http://127.0.0.1:${port}` });
  const Parameter = [{ Code: "Region", Value: "cn-hangzhou" }];
  return () => own.createInstance({ ProductCode: "acr", SubscriptionType: "Subscription", Period: 12, Parameter });
}

/** @param {Target} target @returns {Call} */
function openBillingSdk({ port }) {
  const {
    default: Client,
    CreateInstanceRequest,
    CreateInstanceRequestParameter,
  } = load("@alicloud/bssopenapi20171214");
  const { Config } = load("@alicloud/openapi-core").$OpenApiUtil;
  const endpoint = `127.0.0.1:${port}`;
  const sdk = new Client(new Config({ accessKeyId: key.id, accessKeySecret: key.secret, endpoint, protocol: "HTTP" }));
  const toRequest = () => {
    const parameter = [new CreateInstanceRequestParameter({ code: "Region", value: "cn-hangzhou" })];
    return new CreateInstanceRequest({ productCode: "acr", subscriptionType: "Subscription", period: 12, parameter });
  };
  return () => sdk.createInstance(toRequest());
}
