/**
 * JSON as pages print it -> JSON, without what writers and converters put between its lines. Undefined where it is not
 * JSON even then; nothing inside a string is touched.
 *
 *    //json response            a comment line
 *    "List": [\\                 a backslash at the end of a line
 *    "Id": 1, }                 a comma before a bracket
 */
export interface RepairedJson {
  readonly value: unknown;
  /** What was left out, in words; empty where the text is JSON as it stands. */
  readonly without: readonly string[];
}

const REPAIRS: readonly { readonly what: string; readonly apply: (text: string) => string }[] = [
  { what: "comment lines", apply: (text) => text.replace(/^[ \t]*(?:\/\/|#).*$/gm, "") },
  { what: "backslashes at the ends of lines", apply: (text) => text.replace(/\\[ \t]*$/gm, "") },
  {
    what: "commas before brackets",
    apply: (text) => text.replace(/"(?:[^"\\]|\\.)*"|,(\s*[\]}])/g, (own, tail: string | undefined) => tail ?? own),
  },
];

export function repairJson(text: string): RepairedJson | undefined {
  const without: string[] = [];
  let own = text;
  for (let i = 0; ; i++) {
    const value = parse(own);
    if (value !== undefined) return { value: value.value, without };
    const repair = REPAIRS[i];
    if (!repair) return undefined;
    const repaired = repair.apply(own);
    if (repaired !== own) without.push(repair.what);
    own = repaired;
  }
}

function parse(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    return undefined;
  }
}
