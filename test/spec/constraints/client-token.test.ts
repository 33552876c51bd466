// The token that makes a repeated call take effect once.
import { clientToken } from "../../../generator/4-spec/constraints/client-token.js";
import { number, testRule } from "./rule-cases.js";

const yes = { clientToken: true } as const;

testRule(clientToken, {}, [
  ["A unique string of the client to ensure that a call is idempotent.", yes],
  ["Used to ensure the idempotency of the request.", yes],
  ["用于保证请求的幂等性。", yes],
  ["Token of the caller.", yes, { name: "ClientToken" }],
  ["Token of the door.", undefined],
  ["用于保证请求的幂等性。", undefined, { type: number }],
]);
