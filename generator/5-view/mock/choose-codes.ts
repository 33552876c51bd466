/**
 * The documented error codes of an action -> the one that says a given thing of a given resource: a word of the kind
 * (`NotFound`, `Malformed`, `Duplicate`), and besides it nothing but the resource's noun and words that say nothing.
 *   InvalidKeyPairId.NotFound, InvalidParameterValue.LaunchTemplateNotFound     no such key, no such template
 *   InvalidParameterValue.InstanceTypeNotFound                                  nothing of an instance
 */
import type { StateRefusals } from "../../runtime/mock/runtime/state/binding.js";
import type { Found } from "./find-resources.js";
import type { StateFacts } from "./read-record.js";
import { remembered } from "../../support/remembered.js";
import { keyOf, wordsOf } from "./words.js";

const KINDS = {
  notFound:
    /(?:Does|Is)?(?:Not|No|Non)(?:Found|Find|Exist(?:s|ed|ent|ing)?)(?![a-z])|NoSuch|MismatchRegion|Inexist(?:ent|ence)?/g,
  malformed:
    /(?:Is)?Malformed|(?:Incorrect|Invalid|Illegal|Wrong|Error)Format|Format(?:Error|Invalid|Illegal|Incorrect)|Illegal(?![a-z])/g,
  inUse:
    /(?:Is|Being|Still)?(?:InUse|InUsing|NotEmpty)(?:d|ing)?(?![a-z])|Dependency(?:Violation)?|(?:Has|Still)(?:Bound|Attached|Associated|Dependen)\w*/g,
  duplicate:
    /(?:Is)?(?:Duplicated?|Already(?:Exists?|Existed|Used|InUse)|(?<!Not|No|Non)Exist(?:s|ed)?|Repeated|Occupied|Conflict)(?![a-z])/g,
  quota:
    /(?:Over|OutOf|Insufficient)?Quota(?:LimitExceeded|OverLimit|Exceeded|Exceed|Limit|Insufficient)?|LimitExceeded|OverLimit|ExceedLimit/g,
} as const;

/** Words of a code that say nothing of what is wrong. */
const EMPTY = new Set(
  "id ids specified the error err code internal failed failure operation denied invalid incorrect parameter param value resource rejected unsupported unavailable insufficient forbidden in to".split(
    " ",
  ),
);

/** What a code is about besides its kind, as a key; undefined where it is not of that kind. */
export function subjectOf(code: string, kind: keyof typeof KINDS): string | undefined {
  return subjects[kind](code);
}

const subjectIn = (pattern: RegExp): ((code: string) => string | undefined) =>
  remembered((code) => {
    const rest = code.replace(pattern, ".");
    if (rest === code) return undefined;
    const words = wordsOf(rest).filter((word) => !EMPTY.has(word.toLowerCase()));
    return keyOf(words.join(""));
  });

const subjects = {
  notFound: subjectIn(KINDS.notFound),
  malformed: subjectIn(KINDS.malformed),
  inUse: subjectIn(KINDS.inUse),
  duplicate: subjectIn(KINDS.duplicate),
  quota: subjectIn(KINDS.quota),
};

/**
 * The code about the resource. Where the action names no other, also one about nothing in particular, or about something that
 * no id is named after (`ResourceNotFound.InvalidPlacementSet`): then it is another word for the resource.
 */
export function chooseCode(
  codes: readonly string[],
  kind: keyof typeof KINDS,
  { nouns }: Pick<Found, "nouns">,
  /** Stems of all ids of the service, where the action names only one resource. */
  stems?: ReadonlySet<string>,
): string | undefined {
  const about = codes.filter((code) => nouns.has(subjectOf(code, kind) ?? "?"));
  // `InvalidInstanceId.NotFound` says most exactly which member is wrong.
  const exact = about.find((code) => /^Invalid\w+I[dD]s?\./.test(code)) ?? about[0];
  if (exact !== undefined || stems === undefined) return exact;
  const general = codes.find((code) => subjectOf(code, kind) === "");
  return general ?? (kind === "notFound" || kind === "inUse" ? byOtherWord(codes, kind, stems) : undefined);
}

/** Codes that are about the thing itself, whatever they call it; a dependency is about something else. */
const OTHER_WORD = /^ResourceNotFound\.|NotEmpty$/;

function byOtherWord(
  codes: readonly string[],
  kind: keyof typeof KINDS,
  stems: ReadonlySet<string>,
): string | undefined {
  const [only, ...more] = codes.filter((code) => {
    const subject = subjectOf(code, kind);
    return subject !== undefined && !stems.has(subject) && OTHER_WORD.test(code);
  });
  return more.length === 0 ? only : undefined;
}

/** A code for each state whose name it holds: `InstanceStateRebooting`; `InstanceStateNotRunning` for all states but one. */
export function refusalsOf(
  codes: readonly string[],
  { nouns }: Found,
  state: StateFacts | undefined,
): StateRefusals["codes"] | undefined {
  if (state === undefined) return undefined;
  const found = new Map<string, string>();
  for (const code of codes) {
    const said = keyOf(code.split(".").at(-1) ?? "");
    const rest = [...nouns, ""]
      .flatMap((noun) => [`${noun}state`, `${noun}status`])
      .find((start) => said.startsWith(start) && said !== start);
    if (rest === undefined) continue;
    const name = said.slice(rest.length);
    for (const [value, word] of state.words)
      if (
        keyOf(word) === name ||
        (name.startsWith("not") && hasState(state, name.slice(3)) && keyOf(word) !== name.slice(3))
      )
        found.set(String(value), found.get(String(value)) ?? code);
  }
  return found.size === 0 ? undefined : Object.fromEntries(found);
}

function hasState({ words }: StateFacts, name: string): boolean {
  return [...words.values()].some((word) => keyOf(word) === name);
}
