// Services whose actions have methods and paths: our client's requests find their action and are read as the spec says; what
// leads nowhere is refused as the gateway does.
import { describe, expect, test } from "vitest";
import { createFullCaller } from "../../templates/client/runtime/full-caller.js";
import type { HttpBinding } from "../../templates/client/runtime/operation.js";
import { alibabaRoa } from "../../templates/client/runtime/protocol-alibaba-roa.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { mockCredentials } from "../../templates/mock/runtime/mock-credentials.js";
import { matchRoute } from "../../templates/mock/runtime/wire/match-route.js";
import { readInput } from "../../templates/mock/runtime/wire/read-input.js";
import { roaMock } from "../../templates/mock/runtime/wire/protocol-roa.js";
import type { MockAction, MockService } from "../../templates/mock/runtime/service.js";
import { toServiceInfo } from "./sample-services.js";
import { madeRequest, readAnswer, signedRequest, wireCaller } from "./wire-caller.js";

const text = { kind: "string" } as const;
const action = (http: HttpBinding, input: MockAction["input"] = []): MockAction => {
  return { status: "current", http, input, output: [{ name: "requestId", type: text }], errors: [] };
};

const clusters: MockService = {
  vendor: "alibaba",
  service: "cs",
  version: "2015-12-15",
  protocol: { kind: "alibaba-roa", endpoint: "cs.example.com" },
  actions: {
    ListClusters: action({ method: "GET", path: "/clusters", query: ["Page", "Tag"] }, [
      { name: "Page", type: { kind: "integer" } },
      {
        name: "Tag",
        type: { kind: "array", of: { kind: "struct", members: [{ name: "Key", type: text }] } },
      },
    ]),
    GetAll: action({ method: "GET", path: "/clusters/all" }),
    GetCluster: action({ method: "GET", path: "/clusters/{ClusterId}" }, [
      { name: "ClusterId", type: text, required: true },
    ]),
    ScaleCluster: action({ method: "PUT", path: "/clusters/{ClusterId}/nodes", header: ["x-acs-own"] }, [
      { name: "ClusterId", type: text, required: true },
      { name: "x-acs-own", type: { kind: "boolean" } },
      { name: "size", type: { kind: "integer" }, required: true, constraints: { maximum: 10 } },
    ]),
    PutList: action({ method: "POST", path: "/lists", body: "body" }, [
      { name: "body", type: { kind: "array", of: { kind: "integer" } }, required: true },
    ]),
    NoAddress: { status: "current", input: [], output: [], errors: [] },
  },
  types: {},
  errors: [],
  commonErrors: [],
};

function caller(name: string, auth: "on" | "off" = "on") {
  const mock = createMock(clusters, { auth });
  const http = clusters.actions[name]?.http;
  const call = wireCaller(mock, alibabaRoa, http === undefined ? {} : { http });
  return async (input: object) => {
    const { status, code, message } = await call(name, input);
    return code === undefined ? `${status}` : `${status} ${code}: ${message}`;
  };
}

describe("our client's calls", () => {
  test.each<[string, object, string]>([
    ["ListClusters", {}, "200"],
    ["ListClusters", { Page: 2, Tag: [{ Key: "a b&é" }] }, "200"],
    ["ListClusters", { Page: "two" }, "400 InvalidParameter: Page must be of type integer."],
    ["GetCluster", { ClusterId: "c/1 é" }, "200"],
    ["GetAll", {}, "200"],
    ["ScaleCluster", { ClusterId: "c1", size: 3, "x-acs-own": true }, "200"],
    [
      "ScaleCluster",
      { ClusterId: "c1", size: 3, "x-acs-own": "maybe" },
      "400 InvalidParameter: x-acs-own must be of type boolean.",
    ],
    ["ScaleCluster", { ClusterId: "c1" }, "400 Missingsize: size is required."],
    ["ScaleCluster", { ClusterId: "c1", size: 11 }, "400 InvalidParameter: size must be at most 10."],
    ["ScaleCluster", { ClusterId: "c1", size: "3" }, "400 InvalidParameter: size must be of type integer."],
    ["PutList", { body: [1, 2] }, "200"],
    ["PutList", { body: ["a"] }, "400 InvalidParameter: body.1 must be of type integer."],
    ["PutList", {}, "400 Missingbody: body is required."],
  ])("%s %j: %s", async (name, input, expected) => {
    expect(await caller(name)(input)).toBe(expected);
  });

  test("answers are read by the whole client, under the name that the output has for its id", async () => {
    const mock = createMock(clusters);
    const options = { credentials: mockCredentials, fetch: mock.fetch };
    const { call } = createFullCaller(toServiceInfo(clusters), alibabaRoa, options);
    const operation = { action: "GetCluster", http: { method: "GET", path: "/clusters/{ClusterId}" } };
    expect(await call(operation, { ClusterId: "c 1" })).toEqual({ requestId: mock.requests[0]?.requestId });
    expect(mock.requests[0]?.action).toBe("GetCluster");
  });

  test("a wrong key, a copy, and none", async () => {
    const mock = createMock(clusters);
    const http = { method: "GET", path: "/clusters" };
    const raw = await signedRequest(mock, alibabaRoa, "ListClusters", {}, { http, nonce: () => "n" });
    const codes = [];
    for (const own of [raw, raw, madeRequest("GET", "/clusters", {})])
      codes.push(readAnswer(await mock.handle(own)).code);
    const wrong = { http, credentials: { id: "mock-id", secret: "x" } };
    codes.push((await wireCaller(mock, alibabaRoa, wrong)("ListClusters", {})).code);
    expect(codes).toEqual([undefined, "SignatureNonceUsed", "IncompleteSignature", "SignatureDoesNotMatch"]);
  });
});

describe("addresses", () => {
  const headers = { "x-acs-version": "2015-12-15" };

  test.each<[string, string, Record<string, string>, string]>([
    ["GET", "/clusters", {}, "200"],
    ["GET", "/clusters/", {}, "200"],
    ["GET", "/clusters?Page=1", {}, "200"],
    ["PUT", "/clusters", {}, "404 InvalidAction.NotFound"],
    ["GET", "/nothing", {}, "404 InvalidAction.NotFound"],
    ["GET", "/clusters/a/b", {}, "404 InvalidAction.NotFound"],
    ["GET", "/clusters//", {}, "404 InvalidAction.NotFound"],
    ["GET", "/clusters/%zz", {}, "404 InvalidAction.NotFound"],
    ["GET", "/clusters/c1", { "x-acs-action": "GetCluster" }, "200"],
    ["GET", "/clusters/c1", { "x-acs-action": "ListClusters" }, "404 InvalidAction.NotFound"],
    ["GET", "/clusters/c1", { "x-acs-version": "2000-01-01" }, "400 InvalidVersion"],
    ["BREW", "/clusters", {}, "400 UnsupportedHTTPMethod"],
    ["POST", "/lists", { "content-type": "application/json" }, "400 Missingbody"],
  ])("%s %s %j: %s", async (method, target, more, expected) => {
    const mock = createMock(clusters, { auth: "off" });
    const { status, code } = readAnswer(await mock.handle(madeRequest(method, target, { ...headers, ...more })));
    expect(code === undefined ? `${status}` : `${status} ${code}`).toBe(expected);
  });

  test("of two that fit, the one with more words of its own", () => {
    expect(matchRoute("GET", "/clusters/all", undefined, clusters)).toEqual({ action: "GetAll", values: [] });
    expect(matchRoute("GET", "/clusters/all", "GetCluster", clusters)).toEqual({
      action: "GetCluster",
      values: [["ClusterId", "all"]],
    });
  });

  test.each<[string, string, unknown]>([
    ["application/json", '{"size":3,"Extra":[1]}', { ClusterId: "c 1", size: 3, Extra: [1], "x-acs-own": false }],
    ["application/x-www-form-urlencoded", "size=3", { ClusterId: "c 1", size: 3, "x-acs-own": false }],
    ["application/json", "[1]", undefined],
    ["application/json", "{", undefined],
    ["application/json", '{"ClusterId":"other","size":1}', { ClusterId: "c 1", size: 1, "x-acs-own": false }],
  ])("path, header and a body of %s %s are one input", (contentType, body, expected) => {
    const raw = madeRequest(
      "PUT",
      "/clusters/c%201/nodes",
      { "content-type": contentType, "x-acs-own": "false" },
      body,
    );
    const { action: name, input } = roaMock.read(raw, clusters);
    expect(name).toBe("ScaleCluster");
    expect(readInput(input, clusters.actions["ScaleCluster"] as MockAction, clusters)).toEqual(expected);
  });
});
