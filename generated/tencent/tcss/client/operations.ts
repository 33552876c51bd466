// Made by docwright from the documented API. Do not edit.
import type { Operation } from "./runtime/operation.js";

export const describeImageAuthorizedInfo: Operation = {
  action: "DescribeImageAuthorizedInfo",
  safe: true,
  rateLimit: { requests: 20, seconds: 1 },
};
