// `x-docwright-wire` against what the generated clients send: the same address, content type and common parameters, no
// more and no less, with the values that it names. And what the generated mock answers, against the schemas of answers.
import { expect, test } from "vitest";
import * as bssopenapi from "../../generated/alibaba/bssopenapi/client/index.js";
import * as cvm from "../../generated/tencent/cvm/client/index.js";
import { createCvmMock, mockCredentials } from "../../generated/tencent/cvm/mock/index.js";
import { deviations, documentsOf, operationsOf, validators } from "./openapi-documents.js";
import { serviceNamed } from "./services.js";
import { validRequest } from "./valid-input.js";

interface Wire {
  readonly method: string;
  readonly path: string;
  readonly contentType?: string;
  readonly send: readonly {
    readonly in: string;
    readonly name: string;
    readonly value?: string;
    readonly use?: string;
  }[];
  readonly listsFrom?: number;
}

async function wireOf(service: string, action: string): Promise<Wire> {
  const { openapi } = await documentsOf(serviceNamed(service).spec);
  const found = operationsOf(openapi).find((own) => own.operationId === action);
  return found?.["x-docwright-wire"] as unknown as Wire;
}

/** The one request that a client sends. */
async function sentBy(
  call: (fetch: (url: string | Request, init?: RequestInit) => Promise<Response>) => Promise<unknown>,
) {
  const requests: Request[] = [];
  await call((url, init) => {
    requests.push(new Request(url, init));
    return Promise.resolve(new Response('{"Response":{"RequestId":"1"}}'));
  });
  const [request] = requests;
  if (!request || requests.length !== 1) throw new Error("a call sends one request");
  return request;
}

const credentials = { id: "id", secret: "secret" };

test("tencent/cvm: headers of the first signature", async () => {
  const wire = await wireOf("tencent/cvm", "StartInstances");
  const request = await sentBy((fetch) =>
    cvm.createClient({ credentials, region: "ap-guangzhou", fetch }).startInstances({ InstanceIds: ["ins-1"] }),
  );
  expect([request.method, new URL(request.url).pathname]).toEqual([wire.method, wire.path]);
  expect(request.headers.get("content-type")?.split(";")[0]).toBe(wire.contentType);
  const sent = [...request.headers.keys()].filter((name) => name !== "content-type");
  expect(wire.send.map((own) => own.name.toLowerCase()).sort()).toEqual(sent.sort());
  for (const { in: where, name, value } of wire.send) {
    expect(where).toBe("header");
    if (value !== undefined) expect(request.headers.get(name)).toBe(value);
  }
  expect(wire.send.filter((own) => own.value !== undefined).map((own) => own.value)).toEqual([
    "StartInstances",
    "2017-03-12",
  ]);
  expect(wire).not.toHaveProperty("listsFrom");
  expect(await request.json()).toEqual({ InstanceIds: ["ins-1"] });
});

test("alibaba/bssopenapi: headers of the first signature, and a query with lists counted from the number it names", async () => {
  const wire = await wireOf("alibaba/bssopenapi", "CreateInstance");
  const input = {
    ProductCode: "acr",
    SubscriptionType: "Subscription",
    Period: 1,
    Parameter: [{ Code: "a", Value: "b" }],
  };
  const request = await sentBy((fetch) => bssopenapi.createClient({ credentials, fetch }).createInstance(input));
  expect([request.method, new URL(request.url).pathname]).toEqual([wire.method, wire.path]);
  expect(wire).not.toHaveProperty("contentType");
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const flat = ["Code", "Value"].map((name) => `Parameter.${wire.listsFrom}.${name}`);
  // The client fills in the token that makes the call safe to repeat.
  const own = [...flat, "ProductCode", "SubscriptionType", "Period", "ClientToken"];
  expect(own.sort()).toEqual(Object.keys(query).sort());
  expect(await request.text()).toBe("");
  const sent = [...request.headers.keys()].filter((name) => name !== "accept");
  expect(wire.send.map(({ name }) => name.toLowerCase()).sort()).toEqual(sent.sort());
  for (const { in: where, name, value } of wire.send) {
    expect(where).toBe("header");
    if (value !== undefined) expect(request.headers.get(name)).toBe(value);
  }
  expect(wire.send.flatMap(({ value }) => value ?? [])).toEqual(["CreateInstance", "2017-12-14"]);
});

test("tencent/cvm: the mock answers POST /<Action>, unsigned, as its schema says", async () => {
  const { spec } = serviceNamed("tencent/cvm");
  const validate = validators(await documentsOf(spec));
  const { fetch, requests } = createCvmMock();
  const post = (path: string, body: string) => fetch(`http://127.0.0.1:4010${path}`, { method: "POST", body });
  for (const [name, action] of Object.entries(spec.actions)) {
    const answer: unknown = await (await post(`/${name}`, JSON.stringify(validRequest(action, spec, false)))).json();
    expect(deviations(validate(`${name}Response`), answer), name).toEqual([]);
  }
  // Examples name things that the mock does not have: it says so.
  const refused = requests.flatMap(({ code }) => code ?? []);
  expect(refused.length).toBeLessThan(requests.length);
  expect(refused.filter((code) => !Object.hasOwn(spec.errors, code))).toEqual([]);
  const codes = [];
  for (const [path, body] of [
    ["/DescribeZones", "{"],
    ["/DescribeZones", '{"Limitt":1}'],
    ["/NoSuchAction", "{}"],
    ["/constructor", "{}"],
  ] as const) {
    const { Response } = (await (await post(path, body)).json()) as { Response: { Error: { Code: string } } };
    codes.push(Response.Error.Code);
  }
  expect(codes).toEqual(["InvalidParameter", "UnknownParameter", "InvalidAction", "MissingParameter"]);
});

test("tencent/cvm: the mock answers every action as its schema says, refusals included", async () => {
  const { spec } = serviceNamed("tencent/cvm");
  const validate = validators(await documentsOf(spec));
  const mock = createCvmMock();
  const bodies: unknown[] = [];
  const fetch = async (request: string | Request, init?: RequestInit): Promise<Response> => {
    const answer = await mock.fetch(request, init);
    bodies.push(await answer.clone().json());
    return answer;
  };
  for (const [name, action] of Object.entries(spec.actions)) {
    const { caller } = cvm.createClient({
      credentials: mockCredentials,
      region: action.region?.only?.[0] ?? "ap-guangzhou",
      fetch,
    });
    await caller.call(name, validRequest(action, spec, false)).catch((error: unknown) => {
      expect(error, name).toBeInstanceOf(cvm.ApiError);
    });
    expect(deviations(validate(`${name}Response`), bodies.at(-1)), name).toEqual([]);
  }
  expect(bodies).toHaveLength(Object.keys(spec.actions).length);
  const { caller } = cvm.createClient({ credentials: mockCredentials, region: "ap-guangzhou", fetch });
  await expect(caller.call("NoSuchAction", {})).rejects.toBeInstanceOf(cvm.ApiError);
  expect(deviations(validate("ErrorResponse"), bodies.at(-1))).toEqual([]);
});
