// A typed client as the generator writes it, against the mock: in one process, and over HTTP.
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { Caller, CallOptions, FullCallerOptions } from "../../templates/client/runtime/options.js";
import { isError } from "../../templates/client/runtime/errors.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import { createMock, type Mock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { machines, orders, toServiceInfo } from "./sample-services.js";

interface RunMachinesRequest {
  Placement: { Zone: string };
  ChargeType?: "PREPAID" | "POSTPAID" | (string & {});
}
interface RunMachinesResponse {
  MachineIdSet: string[];
  RequestId: string;
}

function runMachines(caller: Caller, input: RunMachinesRequest, options?: CallOptions): Promise<RunMachinesResponse> {
  return caller.call("RunMachines", input, options);
}

function createClient(options: FullCallerOptions) {
  const caller = createFullCaller(toServiceInfo(machines), tencentV3, options);
  return { runMachines: (input: RunMachinesRequest, more?: CallOptions) => runMachines(caller, input, more) };
}

const credentials = mockCredentials;
const placement = { Zone: "zone ÷ é 😀" };

/** Serves a mock the way a command would: the Host header makes the URL. */
function serve(mock: Mock): Server {
  return createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "GET", url = "/", headers } = request;
      const init = {
        method,
        headers: headers as Record<string, string>,
        ...(method === "GET" ? {} : { body: Buffer.concat(chunks) }),
      };
      void mock.fetch(`http://${headers.host}${url}`, init).then(async (answer) => {
        response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
      });
    });
  });
}

describe("in one process", () => {
  test("Tencent: an answer, a documented error, a wrong key", async () => {
    const mock = createMock(machines);
    const client = createClient({ credentials, region: "ap-one", fetch: mock.fetch });
    const answer: RunMachinesResponse = await client.runMachines({ Placement: placement });
    expect(answer.MachineIdSet).toEqual(["ins-doc1", "ins-doc2"]);
    mock.faults.add({ action: "RunMachines", code: "InvalidZone.Mismatch" });
    const error = await client.runMachines({ Placement: placement }).catch((thrown: unknown) => thrown);
    expect(isError(error, "InvalidZone.*") && error.requestId).toBe(mock.requests[1]?.requestId);
    expect(mock.requests.map((call) => [call.action, call.region, call.code])).toEqual([
      ["RunMachines", "ap-one", undefined],
      ["RunMachines", "ap-one", "InvalidZone.Mismatch"],
    ]);
  });

  test("an abort reaches the mock's fetch", async () => {
    const mock = createMock(machines);
    await expect(mock.fetch("http://h/", { signal: AbortSignal.abort() })).rejects.toMatchObject({
      name: "AbortError",
    });
    expect(mock.requests).toEqual([]);
  });
});

describe("over HTTP", () => {
  const servers = [createMock(machines), createMock(orders)].map(serve);
  const origin = (index: number) => {
    const address = servers[index]?.address() as AddressInfo;
    return `http://127.0.0.1:${address.port}`;
  };

  beforeAll(() =>
    Promise.all(servers.map((server) => new Promise<void>((done) => server.listen(0, "127.0.0.1", done)))),
  );
  afterAll(() => Promise.all(servers.map((server) => new Promise((done) => server.close(done)))));

  test("Tencent: signed and answered, refused under a wrong secret", async () => {
    const options = { credentials, region: "ap-two", endpoint: origin(0) };
    expect(await createClient(options).runMachines({ Placement: placement })).toMatchObject({
      MachineIdSet: ["ins-doc1", "ins-doc2"],
    });
    const wrong = createClient({ ...options, credentials: { id: "mock-id", secret: "wrong" } });
    const error = await wrong.runMachines({ Placement: placement }).catch((thrown: unknown) => thrown);
    expect(isError(error, "AuthFailure.SignatureFailure")).toBe(true);
  });

  test("Alibaba: signed and answered, refused under a wrong secret", async () => {
    const input = { ProductCode: "a&b=c d+é", Period: 12, Parameter: [{ Code: "Size", Value: "Big" }] };
    const options = { credentials, endpoint: origin(1) };
    const call = (more: object) =>
      createFullCaller(toServiceInfo(orders), alibabaRpc, { ...options, ...more }).call("CreateOrder", input);
    expect(await call({})).toMatchObject({ Code: "Success", Success: true });
    const error = await call({ credentials: { id: "mock-id", secret: "wrong" } }).catch((thrown: unknown) => thrown);
    expect(error).toMatchObject({ code: "SignatureDoesNotMatch", status: 400 });
    expect(isError(error)).toBe(true);
  });

  test("nobody listens", async () => {
    const client = createClient({ credentials, endpoint: "http://127.0.0.1:1" });
    await expect(client.runMachines({ Placement: placement })).rejects.toMatchObject({
      name: "TransportError",
      failure: "network",
    });
  });
});
