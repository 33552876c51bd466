/** The instances that a call is about, what they run, and what happens to those that run when something else is done first. */
import { valueAt } from "../../../runtime/state/paths.js";
import type { Call, Kept } from "../../../runtime/behaviour.js";

export function instancesOf(call: Call): readonly Kept[] {
  return [...call.named("Instance", "InstanceIds"), ...call.named("Instance", "InstanceId")];
}

export function isRunning({ value }: Kept): boolean {
  return value["InstanceState"] === "RUNNING";
}

export function runsWindows({ value }: Kept): boolean {
  return /windows/i.test(String(value["OsName"]));
}

export function isOnDedicatedHost({ value }: Kept): boolean {
  return value["InstanceChargeType"] === "CDHPAID";
}

export function zoneOf({ value }: Kept): string {
  return String(valueAt(value, "Placement.Zone"));
}

/** Those that run are stopped and started again. */
export function restartRunning(call: Call, instances: readonly Kept[]): void {
  for (const instance of instances.filter(isRunning)) call.pass(instance, ["STOPPING", "STARTING"], "RUNNING");
}
