// What to do about an error code, by the words in its name: the last part goes before the family, and what says nothing gets no advice.
import { expect, test } from "vitest";
import { adviseError } from "../../generator/5-view/site/advise-error.js";

test.each([
  ["RequestLimitExceeded", /^Slow down/],
  ["RequestLimitExceeded.AccountQuotaLimitExceeded", /^Slow down/],
  ["Throttling.User", /^Slow down/],
  ["LimitExceeded.KettleQuota", /quota raised/],
  ["AuthFailure.SignatureExpire", /clock/],
  ["AuthFailure.SignatureFailure", /string to sign/],
  ["AuthFailure.InvalidAuthorization", /string to sign/],
  ["UnauthorizedOperation", /permission/],
  ["InvalidKettleId.NotFound", /^Check the id and the region/],
  ["InvalidKettleId.Malformed", /how the value is written/],
  ["InvalidParameterValue.Duplicate", /there already/],
  ["InvalidParameterValue.NotEmpty", /^Correct the value/],
  ["FailedOperation.KettleNotEmpty", /^Release what uses it/],
  ["MissingParameter", /^Give the parameter/],
  ["UnsupportedOperation.KettleStateBoiling", /into a state/],
  ["UnsupportedOperation.KettleStateStarting", /^Wait/],
  ["ResourceInsufficient.Zone", /^Try another zone/],
  ["InternalError", /^Repeat later/],
  ["DryRunOperation", /^Nothing to do/],
  ["FailedOperation.Teatime", /^Read the message/],
])("%s", (code, advice) => {
  expect(adviseError(code)).toMatch(advice);
});

test("none where the name says nothing", () => {
  expect(adviseError("IpInBlacklist")).toBeUndefined();
});
