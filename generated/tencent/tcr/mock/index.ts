// Made by docwright from the documented API. Do not edit.
import instances from "./behaviours/tencent/tcr/instances.js";
import { createMock, type Mock, type MockOptions } from "./runtime/mock.js";
import { service } from "./service.js";

export { defineBehaviour } from "./runtime/behaviour.js";
export type { Behaviour, Call, Kept } from "./runtime/behaviour.js";
export { mockCredentials } from "./runtime/mock-credentials.js";
export type { Fault } from "./runtime/faults.js";
export type { Mock, MockOptions } from "./runtime/mock.js";
export { routeMocks } from "./runtime/route.js";
export { service } from "./service.js";

const behaviours = [instances];

/** A local stand-in for Tencent Cloud tcr 2019-09-24. */
export function createTcrMock(options?: MockOptions): Mock {
  return createMock(service, options, behaviours);
}
