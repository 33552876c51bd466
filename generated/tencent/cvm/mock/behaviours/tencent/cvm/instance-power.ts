/** Instances started, stopped, ended and rescued. */
import { millisecondsPerState } from "../../../runtime/state/pass-states.js";
import { valuesAt } from "../../../runtime/state/paths.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { freeChcHosts } from "./chc-launch.js";
import { instancesOf } from "./instances-of.js";
import { isPassword } from "./passwords.js";

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    StartInstances: {
      coverage: "stateful",
      answer(call, inferred) {
        const output = inferred();
        for (const instance of instancesOf(call)) call.change(instance, { StopChargingMode: "NOT_APPLICABLE" });
        return output;
      },
    },
    StopInstances: {
      coverage: "stateful",
      answer(call, inferred) {
        const output = inferred();
        for (const instance of instancesOf(call))
          call.later(instance, millisecondsPerState, { StopChargingMode: stopMode(call, instance) });
        return output;
      },
    },
    TerminateInstances: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        for (const { id, value } of instances)
          if (value["DisableApiTermination"] === true)
            call.refuse("UnsupportedOperation.InstancesProtected", `${id} is protected from this action.`);
        const output = inferred();
        freeChcHosts(call, instances);
        return output;
      },
    },
    EnterRescueMode: {
      coverage: "stateful",
      answer(call, inferred) {
        if (!isPassword(String(call.input["Password"]), false))
          call.refuse("InvalidParameterValue.InvalidPassword", "The password is too simple.");
        return inferred();
      },
    },
    ExitRescueMode: {
      coverage: "stateful",
      refusals: {
        codes: {
          RUNNING: "UnsupportedOperation.InstanceStateRunning",
          STOPPED: "UnsupportedOperation.InstanceStateStopped",
        },
      },
    },
  },
});

/** Only what is paid by the hour and has cloud disks alone can cost nothing. */
function stopMode(call: Call, { value }: Kept): string {
  const disks = [...valuesAt(value, "SystemDisk.DiskType"), ...valuesAt(value, "DataDisks[].DiskType")];
  const canSave =
    value["InstanceChargeType"] === "POSTPAID_BY_HOUR" && disks.every((disk) => String(disk).startsWith("CLOUD_"));
  return call.input["StoppedMode"] === "STOP_CHARGING" && canSave ? "STOP_CHARGING" : "KEEP_CHARGING";
}
