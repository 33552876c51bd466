/** Instances set up anew: another image, password, type, bandwidth or network. Those that run are restarted. */
import { valueAt } from "../../../runtime/state/paths.js";
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { checkImage, checkType, isWindows } from "./check-launch.js";
import { describeSystem, describeType } from "./describe-instance.js";
import { instancesOf, isOnDedicatedHost, restartRunning, runsWindows, zoneOf } from "./instances-of.js";
import type { Launch, VirtualPrivateCloud } from "./launch.js";
import { findPlaces } from "./network.js";
import { isHostName } from "./name-instances.js";
import { isPassword } from "./passwords.js";
import { typePrice } from "./prices.js";
import { readInstanceType } from "./instance-types.js";

/** What a type can only be changed on; documented. */
const changeableDisks = ["CLOUD_BASIC", "CLOUD_PREMIUM", "CLOUD_SSD"];

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    ResetInstance: {
      coverage: "stateful",
      answer(call, inferred) {
        const [instance] = instancesOf(call);
        if (instance === undefined) return inferred();
        const image = checkImage(call, String(call.input["ImageId"] ?? instance.value["ImageId"]));
        checkReset(call, instance, image);
        const output = inferred();
        const { KeyIds = [] } = (call.input as Launch).LoginSettings ?? {};
        call.change(instance, {
          ...describeSystem(image, isWindows(image)),
          "LoginSettings.Password": "",
          "LoginSettings.KeyIds": KeyIds,
        });
        call.pass(instance, ["REBOOTING"], "RUNNING");
        return output;
      },
    },
    ResetInstancesPassword: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        const onWindows = instances.some(runsWindows);
        if (!isPassword(String(call.input["Password"]), onWindows, 3))
          call.refuse("InvalidParameterValue.InvalidPassword", "The password is too simple.");
        const output = inferred();
        // No listing shows it.
        for (const instance of instances) call.change(instance, { "LoginSettings.Password": "" });
        restartRunning(call, instances);
        return output;
      },
    },
    ResetInstancesType: {
      coverage: "stateful",
      answer(call, inferred) {
        const type = checkType(call, String(call.input["InstanceType"]));
        const instances = instancesOf(call);
        for (const instance of instances) {
          checkTypeChange(call, instance);
          if (typePrice(type) < priceOf(instance)) countDowngrade(call, instance);
        }
        const output = inferred();
        for (const instance of instances) call.change(instance, describeType(type));
        restartRunning(call, instances);
        return output;
      },
    },
    ResetInstancesInternetMaxBandwidth: {
      coverage: "stateful",
      answer(call, inferred) {
        const bandwidth = Number(valueAt(call.input, "InternetAccessible.InternetMaxBandwidthOut") ?? 0);
        if (bandwidth < 0) call.refuse("InvalidParameterValue.Range", "A bandwidth is not below 0.");
        if (call.input["StartTime"] !== undefined || call.input["EndTime"] !== undefined)
          call.refuse("InvalidParameterValue", "Only bandwidth that is paid in advance has a term.");
        return inferred();
      },
    },
    ModifyInstancesVpcAttribute: {
      coverage: "stateful",
      answer(call, inferred) {
        const instances = instancesOf(call);
        const [first] = instances;
        if (first === undefined) return inferred();
        const given = call.input["VirtualPrivateCloud"] as unknown as VirtualPrivateCloud;
        const found = findPlaces(call, given, { zone: zoneOf(first), count: instances.length, moving: instances });
        const output = inferred();
        instances.forEach((instance, index) => {
          const addresses = [found.addresses[index]];
          call.change(instance, {
            PrivateIpAddresses: addresses,
            "VirtualPrivateCloud.VpcId": found.vpc,
            "VirtualPrivateCloud.SubnetId": found.subnet,
            "VirtualPrivateCloud.PrivateIpAddresses": addresses,
          });
        });
        restartRunning(call, instances);
        return output;
      },
    },
  },
});

function checkReset(call: Call, instance: Kept, image: Kept): void {
  const { LoginSettings: { Password, KeyIds = [] } = {}, SystemDisk, HostName } = call.input as Launch;
  const onWindows = isWindows(image);
  if (Password !== undefined && !isPassword(Password, onWindows))
    call.refuse("InvalidParameterValue.InvalidPassword", "The password is too simple.");
  if (onWindows && KeyIds.length > 0)
    call.refuse("UnsupportedOperation.KeyPairUnsupportedWindows", "Windows has no use for key pairs.");
  if (HostName !== undefined && !isHostName(HostName, onWindows))
    call.refuse("InvalidParameterValue.IllegalHostName", `${HostName} is no name of a host.`);
  const { DiskType: type, DiskSize: size } = (instance.value as Launch).SystemDisk ?? {};
  if ((SystemDisk?.DiskType ?? type) !== type || (SystemDisk?.DiskSize ?? size ?? 0) < (size ?? 0))
    call.refuse("InvalidParameterValue", "A system disk can only grow, and stays of its type.");
}

function checkTypeChange(call: Call, instance: Kept): void {
  if (isOnDedicatedHost(instance))
    call.refuse("InvalidInstance.NotSupported", `${instance.id} is on a dedicated host.`);
  const disk = String(valueAt(instance.value, "SystemDisk.DiskType"));
  if (!changeableDisks.includes(disk))
    call.refuse("UnsupportedOperation.SystemDiskType", `The system disk of ${instance.id} is ${disk}.`);
}

function priceOf({ value }: Kept): number {
  const type = readInstanceType(String(value["InstanceType"]));
  return typeof type === "string" ? 0 : typePrice(type);
}

/** DescribeInstancesOperationLimit tells it. */
function countDowngrade(call: Call, instance: Kept): void {
  call.hide(instance, { downgrades: Number(instance.hidden["downgrades"] ?? 0) + 1 });
}
