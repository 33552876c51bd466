/**
 * The name of a row -> the steps it prints: members and indices of lists.
 *
 *    Disks.N.Backup.Day     Disks, index N, Backup, Day
 *    Parameter.1.Code       Parameter, index 1, Code
 *    Rule.N.Ip.M            M is an index below another one only
 */
export interface Step {
  readonly name: string;
  readonly index: boolean;
}

/** Undefined where the name is one step, or where its dots are none: two indices together, a part that is no name. */
export function stepsOf(name: string): readonly Step[] | undefined {
  const parts = name.split(".");
  const steps = parts.map((part, i): Step => ({ name: part, index: i > 0 && isIndex(part, parts.slice(1, i)) }));
  const fits = steps.every((step, i) => (step.index ? steps[i - 1]?.index === false : NAME.test(step.name)));
  return fits && steps.length > 1 ? steps : undefined;
}

const NAME = /^[\p{L}_][\p{L}\p{N}_-]*$/u;

function isIndex(part: string, before: readonly string[]): boolean {
  return /^(?:\d+|N|n)$/.test(part) || (/^[Mm]$/.test(part) && before.some((own) => /^(?:\d+|N|n)$/.test(own)));
}

/** `Ids.N`: the row is one element of a list. */
export function isElement(name: string): boolean {
  return stepsOf(name)?.at(-1)?.index === true;
}
