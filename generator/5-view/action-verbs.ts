/**
 * What the verb at the start of an action's name says of it. Only verbs whose actions change nothing, whatever the service,
 * are listed: a call of theirs may be sent twice.
 */
const READS =
  "Check Count Describe Diagnose Estimate Get Has Inquire Inquiry Is List Lookup Preview Query Read Scan Search Show Validate".split(
    " ",
  );

/** `DescribeZones`, `listAliases`. */
export function isRead(action: string): boolean {
  const [verb = ""] = /^[A-Za-z][a-z]*/.exec(action) ?? [];
  return READS.some((own) => own.toLowerCase() === verb.toLowerCase());
}
