// Made by docwright from the documented API. Do not edit.
import zones from "./behaviours/tencent/cvm/zones.js";
import { createMock, type Mock, type MockOptions } from "./runtime/mock.js";
import { service } from "./service.js";

export { defineBehaviour } from "./runtime/behaviour.js";
export type { Behaviour, Call, Kept } from "./runtime/behaviour.js";
export { mockCredentials } from "./runtime/mock.js";
export type { Mock, MockOptions } from "./runtime/mock.js";
export { service } from "./service.js";

const behaviours = [zones];

/** A local stand-in for Tencent Cloud cvm 2017-03-12. */
export function createCvmMock(options?: MockOptions): Mock {
  return createMock(service, options, behaviours);
}
