// Instances started, stopped, rebooted, rescued and ended: the states they pass, and what each state refuses.
import { describe, expect, test } from "vitest";
import { codeOf } from "../checked-mock.js";
import { aWhile, linux, run, runOne, show, start, type Started, stop } from "./start.js";

const state = async (started: Started, id: string): Promise<string> => (await show(started, id)).InstanceState;

test("StopInstances", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  const { RequestId } = await client.stopInstances({ InstanceIds: [id] });
  expect(await show(started, id)).toMatchObject({
    InstanceState: "STOPPING",
    StopChargingMode: "NOT_APPLICABLE",
    LatestOperation: "StopInstances",
    LatestOperationState: "OPERATING",
    LatestOperationRequestId: RequestId,
  });
  mock.clock.advance(aWhile);
  expect(await show(started, id)).toMatchObject({
    InstanceState: "STOPPED",
    StopChargingMode: "KEEP_CHARGING",
    LatestOperationState: "SUCCESS",
  });
  expect(await codeOf(client.stopInstances({ InstanceIds: [id] }))).toBe("UnsupportedOperation.InstanceStateStopped");
});

test("StartInstances", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  expect(await codeOf(client.startInstances({ InstanceIds: [id] }))).toBe("UnsupportedOperation.InstanceStateRunning");
  await stop(started, id);
  await client.startInstances({ InstanceIds: [id] });
  expect(await state(started, id)).toBe("STARTING");
  mock.clock.advance(aWhile);
  expect(await state(started, id)).toBe("RUNNING");
  expect(await codeOf(client.startInstances({ InstanceIds: ["ins-00000000"] }))).toBe("InvalidInstanceId.NotFound");
  expect(await codeOf(client.startInstances({ InstanceIds: ["mine"] }))).toBe("InvalidInstanceId.Malformed");
});

test("RebootInstances", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  await client.rebootInstances({ InstanceIds: [id] });
  expect(await state(started, id)).toBe("REBOOTING");
  mock.clock.advance(aWhile);
  expect(await state(started, id)).toBe("RUNNING");
  await stop(started, id);
  expect(await codeOf(client.rebootInstances({ InstanceIds: [id] }))).toBe("UnsupportedOperation.InstanceStateStopped");
});

test("TerminateInstances", async () => {
  const started = start();
  const { client, mock } = started;
  const [first = "", second = ""] = await run(started, { InstanceCount: 2 });
  // Each call takes a second of the mock's time, and the next one would come too late.
  mock.clock.freeze();
  await client.terminateInstances({ InstanceIds: [first] });
  expect(await state(started, first)).toBe("TERMINATING");
  expect(await codeOf(client.terminateInstances({ InstanceIds: [first] }))).toBe(
    "UnsupportedOperation.InstanceStateTerminating",
  );
  mock.clock.advance(aWhile);
  const { InstanceSet } = await client.describeInstances();
  expect(InstanceSet.map(({ InstanceId }) => InstanceId)).toEqual([second]);
  expect(await codeOf(client.startInstances({ InstanceIds: [first] }))).toBe("InvalidInstanceId.NotFound");
});

describe("protection", () => {
  test("protected instances stay, and so do those named with them", async () => {
    const started = start();
    const { client, mock } = started;
    const id = await runOne(started, { DisableApiTermination: true });
    const other = await runOne(started);
    expect(await codeOf(client.terminateInstances({ InstanceIds: [other, id] }))).toBe(
      "UnsupportedOperation.InstancesProtected",
    );
    mock.clock.advance(aWhile);
    expect((await client.describeInstances()).TotalCount).toBe(2);
    await client.modifyInstancesAttribute({ InstanceIds: [id], InstanceName: "open", DisableApiTermination: false });
    await client.terminateInstances({ InstanceIds: [other, id] });
    mock.clock.advance(aWhile);
    expect((await client.describeInstances()).TotalCount).toBe(0);
  });
});

describe("an instance that was stopped to save money", () => {
  test("can only be started or ended", async () => {
    const started = start();
    const { client, mock } = started;
    const id = await runOne(started);
    await client.stopInstances({ InstanceIds: [id], StoppedMode: "STOP_CHARGING" });
    mock.clock.advance(aWhile);
    expect((await show(started, id)).StopChargingMode).toBe("STOP_CHARGING");
    const refused = "UnsupportedOperation.StoppedModeStopCharging";
    expect(await codeOf(client.resetInstance({ InstanceId: id }))).toBe(refused);
    expect(await codeOf(client.resetInstancesType({ InstanceIds: [id], InstanceType: "S5.LARGE8" }))).toBe(refused);
    await client.startInstances({ InstanceIds: [id] });
    mock.clock.advance(aWhile);
    expect(await show(started, id)).toMatchObject({ InstanceState: "RUNNING", StopChargingMode: "NOT_APPLICABLE" });
  });

  test("must have cloud disks alone", async () => {
    const started = start();
    const id = await runOne(started, { DataDisks: [{ DiskType: "LOCAL_SSD", DiskSize: 100 }] });
    await started.client.stopInstances({ InstanceIds: [id], StoppedMode: "STOP_CHARGING" });
    started.mock.clock.advance(aWhile);
    expect((await show(started, id)).StopChargingMode).toBe("KEEP_CHARGING");
  });
});

test("EnterRescueMode", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  expect(await codeOf(client.enterRescueMode({ InstanceId: id, Password: "short" }))).toBe(
    "InvalidParameterValue.InvalidPassword",
  );
  await client.enterRescueMode({ InstanceId: id, Password: "Rescue-me-1" });
  expect(await state(started, id)).toBe("ENTER_RESCUE_MODE");
  mock.clock.advance(aWhile);
  const { InstanceStatusSet } = await client.describeInstancesStatus({ InstanceIds: [id] });
  expect(InstanceStatusSet).toEqual([{ InstanceId: id, InstanceState: "RESCUE_MODE" }]);
  expect(await codeOf(client.stopInstances({ InstanceIds: [id] }))).toBe(
    "UnsupportedOperation.InstanceStateRescueMode",
  );
});

test("ExitRescueMode", async () => {
  const started = start();
  const { client, mock } = started;
  const id = await runOne(started);
  expect(await codeOf(client.exitRescueMode({ InstanceId: id }))).toBe("UnsupportedOperation.InstanceStateRunning");
  await client.enterRescueMode({ InstanceId: id, Password: "Rescue-me-1" });
  mock.clock.advance(aWhile);
  await client.exitRescueMode({ InstanceId: id });
  expect(await state(started, id)).toBe("EXIT_RESCUE_MODE");
  mock.clock.advance(aWhile);
  expect(await state(started, id)).toBe("RUNNING");
});

describe("states refuse", () => {
  test.each([
    ["PENDING", "UnsupportedOperation.InstanceStatePending"],
    ["STARTING", "UnsupportedOperation.InstanceStateStarting"],
    ["STOPPING", "UnsupportedOperation.InstanceStateStopping"],
    ["REBOOTING", "UnsupportedOperation.InstanceStateRebooting"],
    ["SHUTDOWN", "UnsupportedOperation.InstanceStateShutdown"],
    ["TERMINATING", "UnsupportedOperation.InstanceStateTerminating"],
    ["RESCUE_MODE", "UnsupportedOperation.InstanceStateRescueMode"],
  ])("while %s", async (InstanceState, code) => {
    const { client, mock } = start();
    const { id } = mock.state.put("Instance", { InstanceState, OsName: "CentOS 7.9 64bit" }, "ap-guangzhou");
    const InstanceIds = [String(id)];
    expect(await codeOf(client.stopInstances({ InstanceIds }))).toBe(code);
    expect(await codeOf(client.startInstances({ InstanceIds }))).toBe(code);
    expect(await codeOf(client.resetInstance({ InstanceId: String(id), ImageId: linux }))).toBe(code);
    // What runs may be stopped first; what is in any other state may not.
    expect(await codeOf(client.resetInstancesPassword({ InstanceIds, Password: "Abc-1234", ForceStop: true }))).toBe(
      code,
    );
  });

  test("one thing is done after the other", async () => {
    const started = start();
    const id = await runOne(started);
    await started.client.stopInstances({ InstanceIds: [id] });
    expect(await codeOf(started.client.modifyInstancesProject({ InstanceIds: [id], ProjectId: 1 }))).toBe(
      "OperationDenied.InstanceOperationInProgress",
    );
  });
});
