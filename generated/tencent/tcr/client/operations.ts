// Made by docwright from the documented API. Do not edit.
import type { Operation } from "./runtime/operation.js";

export const checkInstance: Operation = {
  action: "CheckInstance",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};

export const createInstance: Operation = { action: "CreateInstance", rateLimit: { requests: 20, seconds: 1 } };
