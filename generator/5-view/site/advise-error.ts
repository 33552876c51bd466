/**
 * An error code -> what to do about it, in our own words, by the words that codes of cloud services are put together from. The first
 * that fits counts: from the particular to the general. Undefined where the code says nothing that is known.
 */
import type { ErrorCase } from "../../4-spec/spec.js";

const ADVICE: readonly (readonly [pattern: RegExp, advice: string])[] = [
  [/SignatureExpire|ExpiredTime|Timestamp/, "Set the clock of the caller right: a signature is good for minutes."],
  [
    /SignatureFailure|InvalidAuthorization|SignatureDoesNotMatch|IncompleteSignature/,
    "Compare canonical request and string to sign with the explorer's, then check the secret.",
  ],
  [/TokenFailure|SecurityToken|InvalidToken/, "Fetch a new temporary key; send its token with each request."],
  [/SecretId|AccessKey|SecretKey/, "Check the key: it is unknown, disabled or of another site of the vendor."],
  [/MFA/, "Confirm with a second factor, or use a key that needs none."],
  [
    /Unauthori[sz]ed|Forbidden|NoPermission|AccessDenied|CamRole|NoAuth|AuthFailure/,
    "Grant the caller the permission in its access policy.",
  ],
  [/DryRun/, "Nothing to do: the request would have succeeded, and was made as a dry run."],
  [
    /RequestLimit|Throttl|FlowControl|TooManyRequests|FrequencyLimit/,
    "Slow down and repeat; the generated client does so by itself.",
  ],
  [
    /NoSuchVersion|InvalidVersion|NoSuchProduct|InvalidAction|NoSuchAction|ActionNotFound|ActionOffline/,
    "Check name and version of the action: the service does not offer it, or no longer.",
  ],
  [/UnknownParameter/, "Leave out parameters that the action does not document."],
  [/SizeLimit/, "Ask for less at once: fewer items, smaller pages."],
  [
    /SoldOut|InsufficientBalance|OutOfStock|ResourceInsufficient|Insufficient/,
    "Try another zone, model or size, or later: there is not enough left.",
  ],
  [/Balance|Arrear|Overdue|Payment/, "Top up the account or settle what is unpaid."],
  [
    /Quota|LimitExceeded|OverLimit|ExceedLimit|LimitedExceeded|LimitExceed|Overflow/,
    "Remove what is not needed, ask for less, or have the quota raised.",
  ],
  [
    /NotFound|NotExist|NoSuch|Inexist|NonExist|NoExist|NotFind/,
    "Check the id and the region: what it names is not there, or not any more.",
  ],
  [
    /Duplicate|Already|Exist(?:s|ed)?(?![a-z])|Repeat|Occupied|IsUsed/,
    "Choose another name or value: it is there already.",
  ],
  [/InUse|Dependen|(?:\w|^Resource)NotEmpty|StillHas|Bound|Associated/, "Release what uses it first."],
  [
    /Mutex|InProgress|Pending|Creating|Starting|Stopping|Rebooting|Terminating|Migrating|Rollback|Conflict(?:Operation|Task)/,
    "Wait until the operation under way is over, then repeat.",
  ],
  [/[a-z](?:State|Status)(?=[A-Z]|$)/, "Bring the resource into a state that allows the operation first."],
  [
    /MissingParameter|Missing|Required/,
    "Give the parameter: it is required, or required together with others that were given.",
  ],
  [/Malformed|Format|Illegal/, "Correct how the value is written; the table of the input tells its form."],
  [/TooLong|TooShort|Length/, "Keep to the documented length."],
  [/TooSmall|TooLarge|TooBig|OutOfRange|Range$/, "Keep to the documented range."],
  [/Combination|Conflict|Coexist|AtLeastOne|OnlyOne/, "Check which parameters exclude or need each other."],
  [
    /(?:Region|Zone)\w*(?:Not|Un|Mismatch)|Unsupported(?:Region|Zone)|InvalidRegion|InvalidZone/,
    "Choose a region or zone in which this is offered.",
  ],
  [
    /NotSupport|Unsupport|NotAllow|OperationDenied|NotSupported/,
    "Choose another way: this combination of resource and operation is not offered.",
  ],
  [/InvalidParameter|InvalidArgument|Invalid/, "Correct the value; the table of the input tells what is allowed."],
  [
    /ServiceUnavailable|Unavailable|InternalError|InternalServerError|ServerError|Busy|Timeout/,
    "Repeat later, with growing waits; report the request id when it stays.",
  ],
  [/Failed|Failure|Error/, "Read the message of the answer; repeat once, then report the request id."],
];

/** Whatever limit it was. */
const THROTTLED = /^(?:RequestLimit|Throttl)/;

export function adviseError(code: string): string | undefined {
  const found = (part: string): string | undefined => ADVICE.find(([pattern]) => pattern.test(part))?.[1];
  if (THROTTLED.test(code)) return found(code);
  // The last part says what happened, those before it of which kind that is.
  return found(code.slice(code.lastIndexOf(".") + 1)) ?? found(code);
}

/** What to do about a code: the pages' own advice where the spec keeps it, else ours. */
export function solutionsOf(code: string, cases: readonly ErrorCase[]): string[] {
  const told = [...new Set(cases.flatMap(({ solution }) => solution ?? []))];
  return told.length > 0 ? told : [adviseError(code) ?? []].flat();
}
