// What is no fault, and what is said of it: with the path, and the names that are near.
import { expect, test } from "vitest";
import type { Fault } from "../../templates/mock/runtime/faults.js";
import { FaultError, parseFault } from "../../templates/mock/runtime/faults/parse-fault.js";
import { createMock } from "../../templates/mock/runtime/mock.js";
import { machines } from "./sample-services.js";

function refusalOf(value: unknown): unknown {
  try {
    parseFault(value, machines);
    return "taken";
  } catch (error) {
    return error instanceof FaultError ? [error.path, error.message] : error;
  }
}

test.each<[unknown, string, string]>([
  [undefined, "", "fault: takes an object"],
  [[], "", "fault: takes an object"],
  [{}, "", "fault: takes a code or a transport"],
  [{ code: "InternalError", transport: "reset" }, "transport", "fault.transport: takes either a code or a transport"],
  [{ code: "" }, "code", 'fault.code: takes an error code, not ""'],
  [{ code: 5 }, "code", "fault.code: takes an error code, not 5"],
  [{ code: "Nope" }, "code", "fault.code: cvm documents no error code Nope"],
  [
    { code: "InternalEror" },
    "code",
    "fault.code: cvm documents no error code InternalEror (did you mean InternalError?)",
  ],
  [
    { action: "RunMachines", code: "InvalidMachineId.Malformed" },
    "code",
    "fault.code: RunMachines documents no error code InvalidMachineId.Malformed",
  ],
  [{ action: 1, code: "InternalError" }, "action", "fault.action: takes the name of an action, not 1"],
  [
    { action: "runmachine", transport: "reset" },
    "action",
    "fault.action: cvm has no action runmachine (did you mean RunMachines?)",
  ],
  [{ action: "toString", transport: "reset" }, "action", "fault.action: cvm has no action toString"],
  [
    { transport: "explode" },
    "transport",
    'fault.transport: takes reset, timeout, slow, truncate, malformed or a status from 500 to 599, not "explode"',
  ],
  [{ transport: 404 }, "transport", expect.stringMatching(/ not 404$/) as string],
  [{ transport: 500.5 }, "transport", expect.stringMatching(/ not 500.5$/) as string],
  [{ transport: "503" }, "transport", expect.stringMatching(/ not "503"$/) as string],
  [{ transport: "reset", message: "x" }, "message", "fault.message: goes with a code only"],
  [{ transport: "reset", input: [] }, "input", "fault.input: takes an object or a function, not []"],
  [{ transport: "reset", nth: 0 }, "nth", "fault.nth: takes a whole number from 1 up, not 0"],
  [{ transport: "reset", nth: 1, times: 1 }, "nth", "fault.nth: is one call: neither after nor times goes with it"],
  [{ transport: "reset", after: -1 }, "after", "fault.after: takes a whole number from 0 up, not -1"],
  [{ transport: "reset", times: "2" }, "times", 'fault.times: takes a whole number from 1 up, not "2"'],
  [{ transport: "reset", probability: 1.5 }, "probability", "fault.probability: takes a number from 0 to 1, not 1.5"],
  [{ transport: "reset", probability: NaN }, "probability", "fault.probability: takes a number from 0 to 1, not NaN"],
  [{ transport: "slow", delayMs: 1e9 }, "delayMs", "fault.delayMs: takes milliseconds, a day at most, not 1000000000"],
  [{ transport: "reset", afterwards: "yes" }, "afterwards", 'fault.afterwards: takes true or false, not "yes"'],
  [{ transport: "reset", probabilty: 1 }, "probabilty", "fault.probabilty: no such member (did you mean probability?)"],
  [JSON.parse('{"transport": "reset", "__proto__": {}}'), "__proto__", "fault.__proto__: no such member"],
])("%j", (value, path, message) => {
  expect(refusalOf(value)).toEqual([path, message]);
});

test("a long value is cut in the message", () => {
  expect(refusalOf({ transport: "x".repeat(1000) })).toEqual([
    "transport",
    expect.stringMatching(/, not "x{39}\.\.\.$/),
  ]);
});

test.each<Fault>([
  { code: "InternalError" },
  { action: "RunMachines", code: "InvalidZone.Mismatch", message: "", times: 2, after: 0 },
  { transport: 599, probability: 0, input: { Placement: { Zone: "z" } } },
  { action: "HiddenAction", transport: "slow", delayMs: 0, afterwards: false, nth: 1 },
])("%j is taken as it is", (fault) => {
  expect(parseFault(fault, machines)).toEqual(fault);
});

test("adding and options refuse the same", () => {
  const wrong = { transport: "nowhere" } as unknown as Fault;
  expect(() => createMock(machines).faults.add(wrong)).toThrow(FaultError);
  expect(() => createMock(machines, { faults: [wrong] })).toThrow("fault.transport");
});
