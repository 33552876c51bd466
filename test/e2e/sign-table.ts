// One signature of each kind over awkward requests: what every runtime must make alike. Bundled and run by
// runtimes.test.ts; uses nothing that a runtime may lack.
import { percentEncode } from "../../templates/client/runtime/percent-encode.js";
import { type HmacAlgorithm, signHmac } from "../../templates/client/runtime/sign-hmac.js";
import { signAcs3 } from "../../templates/client/runtime/sign-acs3.js";
import { signRpc } from "../../templates/client/runtime/sign-rpc.js";
import { signTc3 } from "../../templates/client/runtime/sign-tc3.js";

const credentials = { id: "AKIDexample", secret: "exampleSecret/+=é" };
const { secret } = credentials;
const parameters = {
  "Ids.10": "b c+&=",
  "Ids.2": "'()*!~",
  Empty: "",
  Text: "e\u0301 \u{1F469}\u200D\u{1F680} 漢字\r\n\t\u0000",
  Half: "\uD800",
};
const query = Object.entries(parameters)
  .map(([name, value]) => `${name}=${percentEncode(value)}`)
  .join("&");

const acsHeaders = {
  Host: "business.aliyuncs.com",
  "x-acs-action": " CreateInstance ",
  "X-Acs-Date": "2024-11-27T10:20:15Z",
};

export async function signTable(): Promise<Readonly<Record<string, string>>> {
  const request = { method: "POST", host: "cvm.tencentcloudapi.com", parameters };
  const hmac = async (how: HmacAlgorithm): Promise<string> => (await signHmac(request, how, secret)).signature;
  return {
    "tc3 text": await tc3("POST", "", JSON.stringify(parameters)),
    "tc3 bytes": await tc3("POST", "", new Uint8Array([0, 255, 128, 10])),
    "tc3 query": await tc3("GET", query, ""),
    HmacSHA1: await hmac("HmacSHA1"),
    HmacSHA256: await hmac("HmacSHA256"),
    rpc: (await signRpc(request, secret)).signature,
    acs3: (await signAcs3({ method: "POST", path: "/", query, headers: acsHeaders }, credentials)).authorization,
  };
}

async function tc3(method: string, query: string, payload: Parameters<typeof signTc3>[0]["payload"]): Promise<string> {
  const headers = { "Content-Type": "application/json; charset=utf-8", Host: "cvm.tencentcloudapi.com" };
  const scope = { service: "cvm", timestamp: 1551113065 };
  return (await signTc3({ method, query, headers, payload }, credentials, scope)).authorization;
}
