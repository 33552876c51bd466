// The vendors' SDKs as tests of the served mock call them: with the methods of the generated client, so that tests read
// alike whatever carries the calls. Answers come as plain JSON, refusals as the SDK throws them.
import { type Setup, type TencentSdk } from "./tencent-sdk.js";
import { openCvmSdk } from "./tencent-cvm-sdk.js";
import { openIntlSdk } from "./tencent-intl-sdk.js";

/** Both SDKs that know CVM. */
export const cvmSdks = [
  ["tencentcloud-sdk-nodejs-cvm", openCvmSdk],
  ["tencentcloud-sdk-nodejs-intl-en", () => openIntlSdk("cvm", "v20170312")],
] as const;

type Call = (action: string, input: object) => Promise<unknown>;

/** `client.runInstances(input)` calls the action `RunInstances`. */
export function clientOver<Client extends object>(call: Call): Client {
  const method =
    (name: string) =>
    (input: object = {}) =>
      call(name.charAt(0).toUpperCase() + name.slice(1), input);
  // Promises ask whatever they are given for `then`.
  return new Proxy({} as Client, {
    get: (_, name) => (typeof name === "string" && name !== "then" ? method(name) : undefined),
  });
}

export function tencentClient<Client extends object>(sdk: TencentSdk, setup: Partial<Setup>): Client {
  return clientOver(async (action, input) => plain(await withNewNonce(() => sdk.call(setup, action, input))));
}

/** SDKs draw a nonce out of 65,536: the same call, made twice in a second, is at times a copy of the first. */
export async function withNewNonce(call: () => Promise<unknown>): Promise<unknown> {
  try {
    return await call();
  } catch (error) {
    if (error instanceof Error && error.message.startsWith("Timestamp and Nonce were used")) return withNewNonce(call);
    throw error;
  }
}

/** Instances of classes to JSON, without the null that an SDK puts where a member was not sent. */
export function plain(answer: unknown): unknown {
  return JSON.parse(JSON.stringify(answer), (_, value: unknown) => (value === null ? undefined : value));
}

/** What an SDK throws, all of them by these names. */
export interface SdkRefusal extends Error {
  readonly code: string;
  readonly requestId: string;
}

/** Fails where the call is answered. */
export async function refusalOf(call: Promise<unknown>): Promise<SdkRefusal> {
  const answer: unknown = await call.catch((error: unknown) => error);
  if (answer instanceof Error) return answer as SdkRefusal;
  throw new Error(`not refused: ${JSON.stringify(answer)}`);
}
