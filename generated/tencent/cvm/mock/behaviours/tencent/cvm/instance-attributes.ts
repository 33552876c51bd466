/** Names, hosts, projects, renewal, security groups and key pairs of instances. */
import { valuesAt } from "../../../runtime/state/paths.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { instancesOf, isRunning, restartRunning, runsWindows } from "./instances-of.js";
import { isHostName } from "./name-instances.js";

/** Documented. */
const mostSecurityGroups = 5;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    ModifyInstancesAttribute: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        const host = call.input["HostName"];
        for (const instance of instances)
          if (typeof host === "string" && !isHostName(host, runsWindows(instance)))
            call.refuse("InvalidParameterValue.IllegalHostName", `${host} is no name of a host.`);
        const groups = call.at("SecurityGroups[]").map(String);
        checkGroups(call, groups, "InvalidSecurityGroupId.NotFound");
        if (groups.length > mostSecurityGroups) refuseMoreGroups(call);
        const output = inferred();
        if (host !== undefined && call.input["AutoReboot"] !== false)
          for (const instance of instances.filter(isRunning)) call.pass(instance, ["REBOOTING"], "RUNNING");
        return output;
      },
    },
    ModifyInstancesProject: {
      coverage: "stateful",
      answer(call, inferred) {
        if (Number(call.input["ProjectId"]) < 0)
          call.refuse("InvalidProjectId.NotFound", "Projects are counted from 0.");
        return inferred();
      },
    },
    ModifyInstancesRenewFlag: {
      coverage: "stateful",
      answer(call, inferred) {
        for (const { id, value } of instancesOf(call))
          if (value["InstanceChargeType"] !== "PREPAID")
            call.refuse("UnsupportedOperation.InstanceChargeType", `${id} is not paid in advance.`);
        return inferred();
      },
    },
    AssociateSecurityGroups: {
      coverage: "stateful",
      answer(call, inferred) {
        const given = call.at("SecurityGroupIds[]").map(String);
        checkGroups(call, given, "InvalidSgId.Malformed");
        for (const { value } of instancesOf(call))
          if (new Set([...valuesAt(value, "SecurityGroupIds[]"), ...given]).size > mostSecurityGroups)
            refuseMoreGroups(call);
        return inferred();
      },
    },
    DisassociateSecurityGroups: {
      coverage: "stateful",
      answer(call, inferred) {
        checkGroups(call, call.at("SecurityGroupIds[]").map(String), "InvalidSgId.Malformed");
        return inferred();
      },
    },
    AssociateInstancesKeyPairs: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        refuseWindows(call, instances);
        const output = inferred();
        // Keys from before are no longer good.
        for (const instance of instances) call.change(instance, { "LoginSettings.KeyIds": call.at("KeyIds[]") });
        restartRunning(call, instances);
        return output;
      },
    },
    DisassociateInstancesKeyPairs: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        refuseWindows(call, instances);
        const output = inferred();
        restartRunning(call, instances);
        return output;
      },
    },
  },
});

/** Security groups are made elsewhere: any of the right shape exists. */
function checkGroups(call: Call, ids: readonly string[], code: string): void {
  for (const id of ids) if (!/^sg-\w+$/.test(id)) call.refuse(code, `${id} is no security group.`);
}

function refuseMoreGroups(call: Call): never {
  return call.refuse(
    "LimitExceeded.AssociateUSGLimitExceeded",
    `An instance has ${mostSecurityGroups} security groups at most.`,
  );
}

function refuseWindows(call: Call, instances: readonly Kept[]): void {
  for (const instance of instances)
    if (runsWindows(instance)) call.refuse("UnsupportedOperation.InstanceOsWindows", `${instance.id} runs Windows.`);
}
