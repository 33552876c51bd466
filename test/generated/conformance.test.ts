// Mock and client on the same inputs, generated from the constraints of every committed spec: what the client's validation
// finds no fault with, the mock answers; what it finds fault with, the mock refuses, naming the member. Each input goes
// through the real wire, signed: as JSON, and flat where a form can say it.
import { expect, test } from "vitest";
import { checksData } from "../../generator/5-view/client-checks.js";
import { mockData } from "../../generator/5-view/mock/mock-data.js";
import type { Action } from "../../generator/4-spec/spec.js";
import { listProblems } from "../../templates/client/runtime/checks.js";
import { alibabaRpcHmac } from "../../templates/client/runtime/protocol-alibaba-hmac.js";
import { alibabaRpc } from "../../templates/client/runtime/protocol-alibaba.js";
import { tencentFlat } from "../../templates/client/runtime/protocol-tencent-flat.js";
import { tencentV3 } from "../../templates/client/runtime/protocol-tencent.js";
import type { Protocol } from "../../templates/client/runtime/protocol.js";
import { createShapes, type ShapesData } from "../../templates/client/runtime/shapes.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { wireCaller } from "../runtime/wire-caller.js";
import { casesOf, type Case } from "./conformance-cases.js";
import { services, type Service } from "./services.js";

interface Way {
  readonly name: string;
  readonly protocol: Protocol;
  readonly flat: boolean;
}

const tencent: readonly Way[] = [
  { name: "JSON", protocol: tencentV3, flat: false },
  { name: "TC3 form", protocol: tencentFlat({ signature: "TC3-HMAC-SHA256" }), flat: true },
  { name: "HmacSHA256 query", protocol: tencentFlat({ signature: "HmacSHA256", method: "GET" }), flat: true },
];
const alibaba: readonly Way[] = [
  { name: "ACS3 query", protocol: alibabaRpc, flat: true },
  { name: "RPC form", protocol: alibabaRpcHmac, flat: true },
];

const counts = new Map<string, number>();

function count(what: string): void {
  counts.set(what, (counts.get(what) ?? 0) + 1);
}

/** What is kept plays no part here: only requests are judged. */
function judgingService({ spec }: Service): MockService {
  const { resources: _, ...data } = mockData(spec) as unknown as MockService;
  const actions = Object.entries(data.actions).map(
    ([name, { binding: _binding, references: _references, ...own }]) => [name, own] as const,
  );
  return { ...data, actions: Object.fromEntries(actions) };
}

const largestQuery = 30_000;

test.each(services)("$name: mock and client agree on every input", { timeout: 120_000 }, async (service) => {
  const { spec } = service;
  const data = judgingService(service);
  const mock = createMock(data, { unknownIds: "adopt", rateLimits: "off" });
  const shapes = createShapes(JSON.parse(JSON.stringify(checksData(spec))) as ShapesData);
  const refusesUnknown = spec.vendor === "tencent";
  const ways = refusesUnknown ? tencent : alibaba;
  const base = refusesUnknown ? 0 : 1;
  const documented = Object.entries(spec.actions).filter(([, action]) => action.input !== undefined);
  for (const [name, action] of documented) {
    for (const one of casesOf(action, spec)) {
      const problems = listProblems(shapes, name, one.input).filter(({ rule }) => refusesUnknown || rule !== "unknown");
      checkVerdict(one, problems.length, refusesUnknown, name);
      for (const { name: way, protocol, flat } of ways) {
        if (flat && (!one.flat || (way.endsWith("query") && JSON.stringify(one.input).length > largestQuery))) continue;
        const call = wireCaller(mock, protocol, { region: regionOf(action, data) });
        const answer = await call(name, one.input);
        const path = problems[0]?.path.replace(/\[(\d+)\]/g, (_, index: string) => `.${Number(index) + base}`);
        const told = `${name}, ${one.label}, ${way}: ${answer.code} ${answer.message}`;
        if (path === undefined) expect(answer.code, told).toBeUndefined();
        else
          expect(
            /^:? /.test(answer.message?.startsWith(path) === true ? answer.message.slice(path.length) : ""),
            `${told}; expected ${path}`,
          ).toBe(true);
        count(way);
        count(path === undefined ? "answered" : "refused");
      }
    }
  }
});

/** The constraints of the one member say it too, without the client. */
function checkVerdict({ label, verdict }: Case, problems: number, refusesUnknown: boolean, action: string): void {
  if (verdict === undefined) return;
  count("verdicts");
  const good = verdict === "accepted" || (verdict === "unknown" && !refusesUnknown);
  expect(problems === 0, `${action}, ${label}: ${problems} problems`).toBe(good);
}

function regionOf({ region }: Action, { regions }: MockService): string {
  return region?.only?.[0] ?? regions?.[0] ?? "ap-guangzhou";
}

test("so many inputs were tried", () => {
  const of = (...names: readonly string[]) => names.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0);
  expect(of("JSON", "ACS3 query")).toBeGreaterThan(8000);
  expect(of("answered", "refused")).toBeGreaterThan(19_500);
  expect(of("answered")).toBeGreaterThan(4000);
  expect(of("verdicts")).toBeGreaterThan(7500);
});
