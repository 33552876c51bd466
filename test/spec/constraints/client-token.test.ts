// The token that makes a repeated call take effect once.
import { clientToken } from "../../../generator/4-spec/constraints/client-token.js";
import { number, testRule } from "./rule-cases.js";

const yes = { clientToken: true } as const;

testRule(clientToken, {}, [
  ["A unique string supplied by the client to ensure that the request is idempotent.", yes],
  ["A string used to ensure the idempotency of the request.", yes],
  ["用于保证请求的幂等性。", yes],
  ["Token of the caller.", yes, { name: "ClientToken" }],
  ["Token of the door.", undefined],
  ["用于保证请求的幂等性。", undefined, { type: number }],
]);
