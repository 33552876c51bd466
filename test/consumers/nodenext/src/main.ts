// Calls against the mock, and the package itself: prints what came of it.
import { diff, parseSpec, UsageError, type Spec } from "docwright";
import { createClient, isError, WaitError } from "../generated/tencent/cvm/client/index.js";
import { inspect, validate } from "../generated/tencent/cvm/client/checks.js";
import { createCvmMock, mockCredentials } from "../generated/tencent/cvm/mock/index.js";

const mock = createCvmMock({ seed: 7 });
const drifts = new Set<string>();
const cvm = createClient({
  credentials: mockCredentials,
  region: "ap-guangzhou",
  fetch: mock.fetch,
  validate,
  inspect,
  onDrift: (event) => drifts.add(event.path),
});
const zones = (await cvm.describeZones()).ZoneSet.map((zone) => zone.Zone);
const refused = await cvm.describeInstances({ Limit: 1000 }).catch((error: Error) => error.name);
mock.faults.add({ action: "DescribeZones", code: "InvalidFilter", times: 1 });
const code = await cvm.describeZones().catch((error: unknown) => isError(error, "InvalidFilter") && error.code);
mock.state.put("Instance", { InstanceName: "old", LoginSettings: { KeepImageLogin: "False" } }, "ap-guangzhou");
let instances = 0;
for await (const instance of cvm.describeInstancesItems()) instances += instance.InstanceId === "" ? 0 : 1;

const problems = parseSpec("{}", "empty").kind;
const none: Spec | undefined = undefined;
const breaking = (await diff("tencent/cvm@22", "tencent/cvm@23")).services.map(({ counts }) => counts.breaking);
const wrong = await diff("nothing", "spec").catch((error: unknown) => error instanceof UsageError);
const drifted = [...drifts];
console.log(
  JSON.stringify({
    zones: zones.length > 0,
    refused,
    code,
    instances,
    drifted,
    problems,
    none,
    breaking,
    wrong,
    wait: typeof WaitError,
  }),
);
