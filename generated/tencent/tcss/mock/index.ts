// Made by docwright from the documented API. Do not edit.
import { createMock, type Mock, type MockOptions } from "./runtime/mock.js";
import { service } from "./service.js";

export { defineBehaviour } from "./runtime/behaviour.js";
export type { Behaviour, Call, Kept } from "./runtime/behaviour.js";
export { mockCredentials } from "./runtime/mock-credentials.js";
export type { Fault } from "./runtime/faults.js";
export type { Mock, MockOptions } from "./runtime/mock.js";
export { routeMocks } from "./runtime/route.js";
export { service } from "./service.js";

/** A local stand-in for Tencent Cloud tcss 2020-11-01. */
export function createTcssMock(options?: MockOptions): Mock {
  return createMock(service, options);
}
