// Calls as a busy test suite makes them, for as long as told: things made, listed, changed and deleted, and calls that are
// refused. What is made is deleted again, so that a server that grows grows by what it should have forgotten.
import { openCaller } from "./caller.mjs";

const pause = (/** @type {number} */ ms) => new Promise((done) => setTimeout(done, ms));

/**
 * Fills what a mock remembers up to a limit, the client tokens above all: growing to the limit is no leak.
 * @param {string} origin @param {object} launch as of launchInput
 */
export async function fillLimits(origin, launch) {
  const call = openCaller(origin);
  for (let count = 0; count < 11_000; count += 1)
    await call("InquiryPriceRunInstances", { ...launch, ClientToken: `token-${count}` });
}

/** @param {string} origin @param {object} launch @param {number} worker @param {() => boolean} isOver @returns {Promise<number>} the calls made */
export async function keepCalling(origin, launch, worker, isOver) {
  const call = openCaller(origin);
  let calls = 0;
  const count = (/** @type {string} */ action, /** @type {object} */ input = {}) => {
    calls += 1;
    return call(action, input);
  };
  const refused = (/** @type {string} */ action, /** @type {object} */ input) =>
    count(action, input).then(
      () => Promise.reject(new Error(`${action} was not refused`)),
      () => undefined,
    );
  while (!isOver()) {
    const ClientToken = `${worker}-${calls}`;
    const { InstanceIdSet: InstanceIds } = await count("RunInstances", { ...launch, ClientToken });
    // It takes some seconds to run, and some to be gone; meanwhile there is other work.
    await Promise.all([pause(3000), handleKeys(count, refused, worker, 100)]);
    await count("DescribeInstances", { InstanceIds });
    await count("ModifyInstancesAttribute", { InstanceIds, InstanceName: `worker-${worker}` });
    await count("TerminateInstances", { InstanceIds });
  }
  return calls;
}

async function handleKeys(count, refused, worker, rounds) {
  for (let round = 0; round < rounds; round += 1) {
    const { KeyPair } = await count("CreateKeyPair", { KeyName: `key_${worker}_${round}`, ProjectId: 0 });
    await count("DescribeKeyPairs", { KeyIds: [KeyPair.KeyId] });
    await count("ModifyKeyPairAttribute", { KeyId: KeyPair.KeyId, Description: "in use" });
    await count("DescribeInstances", { Filters: [{ Name: "zone", Values: ["ap-guangzhou-3"] }], Limit: 20 });
    await count("DeleteKeyPairs", { KeyIds: [KeyPair.KeyId] });
    await refused("DescribeInstances", { Limit: "many" });
    await refused("NoSuchAction", {});
  }
}
