/** The operating systems of instances: CentOS 7 and 8 become TencentOS; and the address of the console of one that runs. */
import { millisecondsPerState } from "../../../runtime/state/pass-states.js";
import type { JsonObject } from "../../../../client/runtime/json.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { instancesOf, isRunning, runsWindows } from "./instances-of.js";

/** By the version of CentOS. */
const targets: { readonly [version: string]: string } = { "7": "2.4", "8": "3.1" };

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    ConvertOperatingSystems: {
      coverage: "stateful",
      answersDryRun: true,
      answer(call) {
        const instances = instancesOf(call);
        const versions = instances.map((instance) => targetOf(call, instance));
        if (call.input["DryRun"] === true) {
          const SupportTargetOSList: JsonObject[] = [...new Set(versions)].map((version) => ({
            TargetOSType: "TencentOS",
            TargetOSVersion: version,
          }));
          return { SupportTargetOSList, TaskId: null };
        }
        instances.forEach((instance, index) => {
          call.pass(instance, ["REBOOTING"], "RUNNING");
          call.later(instance, millisecondsPerState, { OsName: `TencentOS Server ${versions[index]}` });
        });
        return { SupportTargetOSList: null, TaskId: String(Math.floor(call.chance(call.requestId) * 1e8)) };
      },
    },
    DescribeInstanceVncUrl: {
      coverage: "computed",
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        refuseByState(call, instance);
        const ticket = Math.floor(call.chance(`${call.requestId}/vnc`) * 2 ** 32).toString(36);
        return { InstanceVncUrl: encodeURIComponent(`wss://vnc.invalid:26789/vnc?s=${ticket}`) };
      },
    },
  },
});

function targetOf(call: Call, instance: Kept): string {
  if (!isRunning(instance))
    call.refuse("UnsupportedOperation.InstanceStateNotRunning", `${instance.id} is not running.`);
  if (runsWindows(instance)) call.refuse("UnsupportedOperation.InstanceOsWindows", `${instance.id} runs Windows.`);
  const [, version = ""] = /^CentOS\D*(\d+)/i.exec(String(instance.value["OsName"])) ?? [];
  return (
    targets[version] ??
    call.refuse("UnsupportedOperation.InstanceOsConvertOsNotSupport", `${instance.id} runs no CentOS 7 or 8.`)
  );
}

/** With the documented code that ends with the name of the state. */
function refuseByState(call: Call, { id, value }: Kept): void {
  const state = String(value["InstanceState"]);
  const name = state.toLowerCase().replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
  const code = `UnsupportedOperation.InstanceState${name}`;
  if (call.facts.errors.includes(code)) call.refuse(code, `${id} is ${state}.`);
}
