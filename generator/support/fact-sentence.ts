/**
 * Facts of a description as one canonical sentence, and back: what a page file holds where descriptions are dropped.
 *
 *    one of PREPAID (monthly), SPOTPAID; default SPOTPAID; range 1..100; may be null
 * Values are text; whoever reads them knows the type of the member. `parse(print(facts))` gives the same facts.
 */
export interface ProseFacts {
  /** The one value of a common parameter on this page. */
  readonly value?: string;
  readonly values?: readonly { readonly value: string; readonly label?: string }[];
  readonly default?: string;
  readonly range?: Bounds;
  readonly length?: Bounds;
  readonly items?: Bounds;
  readonly unit?: string;
  readonly nullable?: true;
  readonly optional?: true;
  readonly async?: true;
  readonly regions?: readonly string[];
  readonly example?: string;
}

export interface Bounds {
  readonly least?: number;
  readonly most?: number;
}

const PLAIN = /^[\w.:/@*+-]+$/;

export function printFacts(facts: ProseFacts): string {
  const parts: string[] = [];
  if (facts.value !== undefined) parts.push(`value ${printValue(facts.value)}`);
  if (facts.values) parts.push(`one of ${facts.values.map(printLabelled).join(", ")}`);
  if (facts.default !== undefined) parts.push(`default ${printValue(facts.default)}`);
  for (const key of ["range", "length", "items"] as const) {
    const bounds = facts[key];
    if (bounds) parts.push(`${key} ${bounds.least ?? ""}..${bounds.most ?? ""}`);
  }
  if (facts.unit !== undefined) parts.push(`unit ${printValue(facts.unit)}`);
  if (facts.nullable) parts.push("may be null");
  if (facts.optional) parts.push("optional");
  if (facts.async) parts.push("asynchronous");
  if (facts.regions) parts.push(`regions ${facts.regions.map(printValue).join(", ")}`);
  if (facts.example !== undefined) parts.push(`example ${printValue(facts.example)}`);
  return parts.join("; ");
}

function printValue(text: string): string {
  return PLAIN.test(text) ? text : JSON.stringify(text);
}

function printLabelled(own: { readonly value: string; readonly label?: string }): string {
  return printValue(own.value) + (own.label === undefined ? "" : ` (${printValue(own.label)})`);
}

/** The facts of a canonical sentence; undefined where the text is none. */
export function parseFacts(text: string): ProseFacts | undefined {
  const facts: Record<string, unknown> = {};
  for (const part of splitOutside(text, "; ")) {
    const [, key = "", rest = ""] =
      /^(value|one of|default|range|length|items|unit|regions|example) (.*)$/s.exec(part) ?? [];
    const flag = FLAGS[part];
    const bounds = /^(-?[\d.]*?)\.\.(-?[\d.]*)$/.exec(rest);
    if (part === "") continue;
    if (flag) facts[flag] = true;
    else if (key === "one of") facts["values"] = splitOutside(rest, ", ").map(parseLabelled);
    else if (key === "regions") facts["regions"] = splitOutside(rest, ", ").map(parseValue);
    else if (bounds && ["range", "length", "items"].includes(key))
      facts[key] = parseBounds(bounds[1] ?? "", bounds[2] ?? "");
    else if (key !== "" && !["range", "length", "items"].includes(key)) facts[key] = parseValue(rest);
    else return undefined;
  }
  return facts as ProseFacts;
}

const FLAGS: Readonly<Record<string, string>> = {
  "may be null": "nullable",
  optional: "optional",
  asynchronous: "async",
};

function parseBounds(least: string, most: string): Bounds {
  return { ...(least === "" ? {} : { least: Number(least) }), ...(most === "" ? {} : { most: Number(most) }) };
}

function parseValue(text: string): string {
  return text.startsWith('"') ? (JSON.parse(text) as string) : text;
}

function parseLabelled(text: string): { value: string; label?: string } {
  const [, value = "", label] = /^("(?:[^"\\]|\\.)*"|\S+)(?: \((.*)\))?$/s.exec(text) ?? [];
  return { value: parseValue(value), ...(label === undefined ? {} : { label: parseValue(label) }) };
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
