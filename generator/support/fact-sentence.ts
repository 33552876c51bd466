/**
 * Facts of a description as one canonical sentence, and back: what a page file holds where descriptions are dropped.
 *
 *    one of PREPAID (monthly), SPOTPAID; default SPOTPAID; range 1..100; may be null; required when Type is A, B
 * Values are text; whoever reads them knows the type of the member. `parse(print(facts))` gives the same facts.
 */
import type { Bounds, LabelledValue, ProseCondition, ProseFacts, ProseFilter } from "./prose-facts.js";

const PLAIN = /^[\w.:/@*+-]+$/;

export function printFacts(facts: ProseFacts): string {
  const one = (key: string, value: string | number | undefined): string[] =>
    value === undefined ? [] : [`${key} ${printValue(String(value))}`];
  const list = (key: string, values: readonly string[] | undefined): string[] =>
    values ? [`${key} ${values.map(printValue).join(", ")}`] : [];
  const flag = (words: string, set: true | undefined): string[] => (set ? [words] : []);
  const { deprecated } = facts;
  return [
    ...one("value", facts.value),
    ...(facts.values ? [`one of ${printLabelled(facts.values)}`] : []),
    ...one("default", facts.default),
    ...printBounds("range", facts.range),
    ...one("step", facts.step),
    ...printBounds("length", facts.length),
    ...printBounds("items", facts.items),
    ...one("unit", facts.unit),
    ...one("format", facts.format),
    ...flag("may be null", facts.nullable),
    ...(facts.requiredWhen ?? []).map(printCondition),
    ...(facts.rules ?? []).flatMap((rule) => list(RULES[rule.kind], rule.members)),
    ...(deprecated === true ? ["deprecated"] : one("replaced by", deprecated?.use)),
    ...flag("read only", facts.readOnly),
    ...list("from", facts.from),
    ...(facts.filters ?? []).map(printFilter),
    ...flag("client token", facts.clientToken),
    ...flag("optional", facts.optional),
    ...flag("asynchronous", facts.async),
    ...list("regions", facts.regions),
    ...one("example", facts.example),
    ...list("not understood", facts.unread),
  ].join("; ");
}

const RULES = { conflict: "at most one of", atLeastOne: "at least one of", oneOf: "exactly one of" } as const;

function printValue(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

function printBounds(key: string, bounds: Bounds | undefined): string[] {
  if (!bounds) return [];
  const { least, most, above, below } = bounds;
  return [
    ...(least === undefined && most === undefined ? [] : [`${key} ${least ?? ""}..${most ?? ""}`]),
    ...(above === undefined ? [] : [`${key} above ${above}`]),
    ...(below === undefined ? [] : [`${key} below ${below}`]),
  ];
}

function printLabelled(values: readonly LabelledValue[]): string {
  return values
    .map(
      ({ value, label, deprecated }) =>
        printValue(value) + (label === undefined ? "" : ` (${printValue(label)})`) + (deprecated ? " deprecated" : ""),
    )
    .join(", ");
}

function printCondition(own: ProseCondition): string {
  const member = printValue(own.member);
  if ("present" in own) return own.present ? `required with ${member}` : `required without ${member}`;
  return `required when ${member} is ${own.is.map(printValue).join(", ")}`;
}

function printFilter({ name, type, values }: ProseFilter): string {
  const kind = type === "string" ? "" : ` as ${printValue(type)}`;
  return `filter ${printValue(name)}${kind}${values ? ` of ${printLabelled(values)}` : ""}`;
}

const FLAGS: ReadonlyMap<string, keyof ProseFacts> = new Map([
  ["may be null", "nullable"],
  ["deprecated", "deprecated"],
  ["read only", "readOnly"],
  ["client token", "clientToken"],
  ["optional", "optional"],
  ["asynchronous", "async"],
]);

type Part = (rest: string, facts: Record<string, unknown>) => boolean;

const single =
  (key: keyof ProseFacts): Part =>
  (rest, facts) => {
    facts[key] = parseValue(rest);
    return true;
  };
const several =
  (key: keyof ProseFacts): Part =>
  (rest, facts) => {
    facts[key] = parseList(rest);
    return true;
  };
const bounds =
  (key: "range" | "length" | "items"): Part =>
  (rest, facts) => {
    const own = parseBounds(rest);
    facts[key] = { ...(facts[key] as Bounds | undefined), ...own };
    return own !== undefined;
  };
const append =
  (key: "requiredWhen" | "rules" | "filters", parse: (rest: string) => unknown): Part =>
  (rest, facts) => {
    const own = parse(rest);
    facts[key] = [...((facts[key] as unknown[] | undefined) ?? []), own];
    return own !== undefined;
  };
const rule = (kind: keyof typeof RULES): Part => append("rules", (rest) => ({ kind, members: parseList(rest) }));

const successor: Part = (rest, facts) => {
  facts["deprecated"] = { use: parseValue(rest) };
  return true;
};

/** By the words a part begins with; the longer ones first where one begins another. */
const PARTS: readonly (readonly [string, Part])[] = [
  ["value", single("value")],
  ["one of", (rest, facts) => (facts["values"] = parseAllLabelled(rest)) !== undefined],
  ["default", single("default")],
  ["range", bounds("range")],
  ["step", (rest, facts) => (facts["step"] = Number(rest)) > 0],
  ["length", bounds("length")],
  ["items", bounds("items")],
  ["unit", single("unit")],
  ["format", single("format")],
  ["required when", append("requiredWhen", parseCondition)],
  ["required without", append("requiredWhen", (rest) => ({ member: parseValue(rest), present: false }))],
  ["required with", append("requiredWhen", (rest) => ({ member: parseValue(rest), present: true }))],
  [RULES.conflict, rule("conflict")],
  [RULES.atLeastOne, rule("atLeastOne")],
  [RULES.oneOf, rule("oneOf")],
  ["replaced by", successor],
  ["from", several("from")],
  ["filter", append("filters", parseFilter)],
  ["regions", several("regions")],
  ["example", single("example")],
  ["not understood", several("unread")],
];

/** The facts of a canonical sentence; undefined where the text is none. */
export function parseFacts(text: string): ProseFacts | undefined {
  const facts: Record<string, unknown> = {};
  try {
    for (const part of splitOutside(text, "; ").filter((own) => own !== "")) {
      const flag = FLAGS.get(part);
      if (flag) facts[flag] = true;
      else {
        const [key = "", parse] = PARTS.find(([words]) => part.startsWith(`${words} `)) ?? [];
        if (!parse?.(part.slice(key.length + 1), facts)) return undefined;
      }
    }
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
  return facts as ProseFacts;
}

function parseBounds(text: string): Bounds | undefined {
  const [, end, open] = /^(above|below) (-?\d\S*)$/.exec(text) ?? [];
  if (end !== undefined) return { [end]: Number(open) };
  const [all, least = "", most = ""] = /^(-?[\d.e+-]*?)\.\.(-?[\d.e+-]*)$/.exec(text) ?? [];
  if (all === undefined) return undefined;
  return { ...(least === "" ? {} : { least: Number(least) }), ...(most === "" ? {} : { most: Number(most) }) };
}

/** Throws a SyntaxError where a quoted value is none. */
function parseValue(text: string): string {
  return text.startsWith('"') ? String(JSON.parse(text)) : text;
}

function parseList(text: string): string[] {
  return splitOutside(text, ", ").map(parseValue);
}

const VALUE = String.raw`"(?:[^"\\]|\\.)*"|\S+`;
const LABELLED = new RegExp(`^(${VALUE})(?: \\((${VALUE})\\))?( deprecated)?$`, "s");
const CONDITION = new RegExp(`^(${VALUE}) is (.*)$`, "s");
const FILTER = new RegExp(`^(${VALUE})(?: as (${VALUE}))?(?: of (.*))?$`, "s");

function parseAllLabelled(text: string): LabelledValue[] | undefined {
  const values = splitOutside(text, ", ").map(parseLabelled);
  return values.every((own) => own !== undefined) ? values : undefined;
}

function parseLabelled(text: string): LabelledValue | undefined {
  const [all, value = "", label, deprecated] = LABELLED.exec(text) ?? [];
  if (all === undefined) return undefined;
  return {
    value: parseValue(value),
    ...(label === undefined ? {} : { label: parseValue(label) }),
    ...(deprecated === undefined ? {} : { deprecated: true }),
  };
}

function parseCondition(text: string): ProseCondition | undefined {
  const [all, member = "", values = ""] = CONDITION.exec(text) ?? [];
  return all === undefined ? undefined : { member: parseValue(member), is: parseList(values) };
}

function parseFilter(text: string): ProseFilter | undefined {
  const [all, name = "", type = "string", rest] = FILTER.exec(text) ?? [];
  const values = rest === undefined ? undefined : parseAllLabelled(rest);
  if (all === undefined || (rest !== undefined && !values)) return undefined;
  return { name: parseValue(name), type: parseValue(type), ...(values ? { values } : {}) };
}

/** Splits at a separator that stands outside double quotes. */
function splitOutside(text: string, separator: string): string[] {
  const parts: string[] = [];
  let open = "";
  let quoted = false;
  for (let i = 0; i < text.length; i++) {
    const sign = text[i] ?? "";
    if (quoted && sign === "\\") open += sign + (text[++i] ?? "");
    else if (!quoted && text.startsWith(separator, i)) {
      parts.push(open);
      open = "";
      i += separator.length - 1;
    } else {
      if (sign === '"') quoted = !quoted;
      open += sign;
    }
  }
  return [...parts, open];
}
