/**
 * RunInstances: checks what it asks for, makes the instances, and ends them when their timer says so. The quota of instances a
 * zone is ours.
 */
import { type Call, defineBehaviour, type Kept } from "../../../runtime/behaviour.js";
import { millisecondsPerState } from "../../../runtime/state/pass-states.js";
import { checkLaunch, type CheckedLaunch, isWindows } from "./check-launch.js";
import { chcHostsFor, occupyChcHost } from "./chc-launch.js";
import { type Launch, readLaunch } from "./launch.js";
import { makeInstance } from "./make-instance.js";
import { isHostName } from "./name-instances.js";
import { findPlaces } from "./network.js";
import { isPassword } from "./passwords.js";
import { hourly, typePrice } from "./prices.js";
import { readTime } from "./times.js";

const mostPerZone = 500;
/** A timer is at least five minutes ahead; documented. */
const leastAhead = 5 * 60_000;
/** Base64 of 16 KB. */
const mostUserData = 22_000;

export default defineBehaviour({
  service: "tencent/cvm",
  actions: {
    RunInstances: {
      coverage: "stateful",
      answer(call) {
        const launch = readLaunch(call);
        const checked = checkLaunch(call, launch);
        checkAccess(call, launch, checked);
        checkQuotas(call, launch, checked);
        checkPrice(call, launch, checked);
        const end = readTimer(call, launch);
        const hosts = chcHostsFor(call, launch);
        const { vpc, subnet, addresses } = findPlaces(call, launch.VirtualPrivateCloud, checked);
        const made = addresses.map((address, index) =>
          makeInstance(call, launch, checked, { index, vpc, subnet, address }),
        );
        made.forEach((instance, index) => {
          call.pass(instance, ["PENDING"], "RUNNING");
          if (end !== undefined) endLater(call, instance, end);
          occupyChcHost(call, hosts[index], instance);
        });
        return { InstanceIdSet: made.map(({ id }) => id) };
      },
    },
  },
});

function checkAccess(call: Call, launch: Launch, { image }: CheckedLaunch): void {
  const { Password, KeyIds = [] } = launch.LoginSettings ?? {};
  const onWindows = isWindows(image);
  if (Password !== undefined && !isPassword(Password, onWindows))
    call.refuse("InvalidPassword", "The password is too simple.");
  for (const id of KeyIds)
    if (call.find("KeyPair", id) === undefined)
      call.refuse("InvalidParameterValue.KeyPairNotFound", `There is no key pair ${id}.`);
  if (onWindows && KeyIds.length > 0)
    call.refuse("UnsupportedOperation.KeyPairUnsupportedWindows", "Windows has no use for key pairs.");
  if (launch.HostName !== undefined && !isHostName(launch.HostName, onWindows))
    call.refuse("InvalidParameterValue.IllegalHostName", `${launch.HostName} is no name of a host.`);
  for (const id of launch.SecurityGroupIds ?? [])
    if (!/^sg-\w+$/.test(id)) call.refuse("InvalidSecurityGroupId.NotFound", `There is no security group ${id}.`);
  if ((launch.UserData ?? "").length > mostUserData)
    call.refuse("InvalidParameterValue.InvalidUserDataFormat", "User data is at most 16 KB.");
  const keys = (launch.TagSpecification ?? []).flatMap(({ Tags }) => Tags.map(({ Key }) => Key));
  if (new Set(keys).size < keys.length)
    call.refuse("InvalidParameterValue.DuplicateTags", "A key stands in the tags twice.");
}

function checkQuotas(call: Call, { DisasterRecoverGroupIds = [] }: Launch, { zone, count }: CheckedLaunch): void {
  const instances = call.all("Instance");
  const inZone = instances.filter(({ value }) => (value["Placement"] as { Zone: string }).Zone === zone);
  if (inZone.length + count > mostPerZone)
    call.refuse("InstancesQuotaLimitExceeded", `A zone has ${mostPerZone} instances at most.`);
  for (const id of DisasterRecoverGroupIds) {
    const group = call.find("DisasterRecoverGroup", id);
    if (group === undefined)
      return call.refuse("FailedOperation.DisasterRecoverGroupNotFound", `There is no placement group ${id}.`);
    const inGroup = instances.filter(({ value }) => value["DisasterRecoverGroupId"] === id);
    if (inGroup.length + count > Number(group.value["CvmQuotaTotal"]))
      call.refuse("ResourceInsufficient.DisasterRecoverGroupCvmQuota", `Placement group ${id} is full.`);
  }
}

/** A bid below the price of the market gets nothing. */
function checkPrice(call: Call, { InstanceChargeType, InstanceMarketOptions }: Launch, { type }: CheckedLaunch): void {
  if (InstanceChargeType !== "SPOTPAID" || InstanceMarketOptions === undefined) return;
  const { UnitPriceDiscount } = hourly(typePrice(type), InstanceChargeType);
  if (Number(InstanceMarketOptions.SpotOptions.MaxPrice) < Number(UnitPriceDiscount))
    call.refuse("InvalidParameterValue.InsufficientPrice", `The price is ${String(UnitPriceDiscount)} USD an hour.`);
}

function readTimer(call: Call, { ActionTimer }: Launch): number | undefined {
  if (ActionTimer?.ActionTime === undefined) return undefined;
  const end = readTime(ActionTimer.ActionTime);
  if (end === undefined)
    return call.refuse("InvalidParameterValue.InvalidTimeFormat", `${ActionTimer.ActionTime} is no time in UTC.`);
  if (end < call.now + leastAhead) call.refuse("InvalidParameterValue", "A timer is at least five minutes ahead.");
  return end;
}

function endLater(call: Call, instance: Kept, end: number): void {
  const ahead = end - call.now;
  call.later(instance, ahead, { InstanceState: "TERMINATING" }, "firm");
  call.later(instance, ahead + millisecondsPerState, "remove", "firm");
}
