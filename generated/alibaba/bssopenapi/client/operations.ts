// Made by docwright from the documented API. Do not edit.
import type { Operation } from "./runtime/operation.js";

export const createInstance: Operation = { action: "CreateInstance", clientToken: "ClientToken" };
