/**
 * The most specific documented code for an input that is wrong: of the codes of the action and the common ones, the first that
 * names the member or says what is wrong; what a behaviour says goes before. Undefined where only the general code of the vendor fits.
 *   InstanceName too long, among InvalidParameterValue.TooLong and InvalidInstanceName.TooLong   ->   the latter
 * A code that names another member never fits: words decide, and a wrong word is worse than none.
 */
import type { MockAction, MockService } from "../service.js";
import type { InputFault } from "./protocol.js";

/** What a code says of a value, the most fitting word first. */
const words: { readonly [kind in InputFault]?: readonly string[] } = {
  tooSmall: ["OutOfRange", "Range", "TooSmall"],
  tooLarge: ["OutOfRange", "Range", "TooLarge"],
  tooShort: ["TooShort"],
  tooLong: ["TooLong", "LengthExceeded"],
  tooFew: ["TooFew"],
  tooMany: ["TooMany", "LimitExceeded", "OverLimit"],
  pattern: ["IncorrectFormat", "Malformed", "Illegal"],
  step: [],
  value: [],
};

/** Forms of codes in which `@` is the member, the most fitting first. */
const others: { readonly [kind in InputFault]?: readonly string[] } = {
  missing: ["MissingParameter\\.@", "Missing@"],
  conflict: [
    "InvalidParameter\\.\\w*Coexist@\\w*",
    "InvalidParameter\\.AtMostOne",
    "InvalidParameterConflict",
    "InvalidParameterCombination",
  ],
  noneOf: ["MissingParameter\\.AtLeastOne", "InvalidParameter\\.SpecifyOneParameter"],
};

function formsOf(kind: InputFault): readonly string[] {
  const said = words[kind];
  if (said === undefined) return others[kind] ?? [];
  const named = ["Invalid@", "InvalidParameterValue\\.?(?:Invalid)?@(?:Value)?"];
  return [
    ...said.flatMap((word) => named.map((form) => `${form}\\.?${word}`)),
    ...named,
    ...said.map((word) => `InvalidParameterValue\\.${word}`),
  ];
}

const chosen = new WeakMap<MockAction, Map<string, string | undefined>>();

/** Members are few, but the names in a map may be anything. */
const maximumKept = 500;

/** `at` is the path of the member, its steps parted by points. */
export function chooseCode(kind: InputFault, at: string, action: MockAction, service: MockService): string | undefined {
  const [, name = ""] = /(?:^|\.)([A-Za-z]\w*)(?:\.\d+)*$/.exec(at) ?? [];
  const own = chosen.get(action) ?? new Map<string, string | undefined>();
  chosen.set(action, own);
  const key = `${name} ${kind}`;
  if (own.has(key)) return own.get(key);
  const said = Object.entries(action.inputCodes ?? {}).find(([fault]) => fault === key)?.[1];
  const code = said ?? findCode(formsOf(kind), name, [...action.errors, ...service.commonErrors]);
  if (own.size < maximumKept) own.set(key, code);
  return code;
}

/** A list goes by the name of one of its items too: `InstanceIds`, `InvalidInstanceId.Malformed`. */
function findCode(forms: readonly string[], name: string, codes: readonly string[]): string | undefined {
  const member = name === "" ? "(?!)" : `(?:${name}|${name.replace(/s$/, "")})`;
  for (const form of forms) {
    const whole = new RegExp(`^${form.replaceAll("@", member)}$`);
    const code = codes.find((own) => whole.test(own));
    if (code !== undefined) return code;
  }
  return undefined;
}
