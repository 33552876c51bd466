// A caller of the served mock: the runtime of the generated clients, with the mock's key, one try a call.
import { createFullCaller } from "../../../dist/runtime/client/runtime/full-caller.js";
import { tencentV3 } from "../../../dist/runtime/client/runtime/protocol-tencent.js";

const service = {
  vendor: "tencent",
  service: "cvm",
  version: "2017-03-12",
  protocol: "tencent-v3",
  responseRoot: "Response",
};
export const [key, region] = [{ id: "mock-id", secret: "mock-secret" }, "ap-guangzhou"];

/** @param {string} endpoint @returns {(action: string, input?: object) => Promise<any>} */
export function openCaller(endpoint) {
  const { call } = createFullCaller(service, tencentV3, { credentials: key, region, endpoint, retry: { attempts: 1 } });
  return (action, input = {}) => call(action, input);
}

/** What an instance is made from: a zone that sells, and an image that everybody sees. @param {ReturnType<typeof openCaller>} call */
export async function launchInput(call) {
  const { ZoneSet } = await call("DescribeZones");
  const { ImageSet } = await call("DescribeImages");
  const { Zone } = ZoneSet.find((/** @type {any} */ own) => own.ZoneState === "AVAILABLE");
  return { Placement: { Zone }, ImageId: ImageSet[0].ImageId };
}
