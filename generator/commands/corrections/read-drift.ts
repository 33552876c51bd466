/**
 * One line of a file that clients wrote their drift to -> the event, or a report of what is wrong with the line.
 *
 *    {"vendor": "v", "service": "s", "action": "ListBoxes", "path": "type:Box.Lid", "kind": "unknown-member", "found": "string"}
 * The line is data of somebody else's program: what is not of the known form is refused, other keys are not looked at.
 */
import type { Report } from "../../diagnostics/diagnostic.js";
import type { Origin } from "../../diagnostics/origin.js";
import type { FoundType } from "../../runtime/client/runtime/inspect-output.js";

export type { FoundType };

/** All words of the clients: the compiler tells of one that is missing here. */
const WORDS: Readonly<Record<FoundType, true>> = {
  null: true,
  string: true,
  number: true,
  integer: true,
  boolean: true,
  object: true,
  array: true,
  nothing: true,
};
const FOUND = Object.keys(WORDS);

export interface DriftEvent {
  readonly vendor?: string;
  readonly service?: string;
  readonly version?: string;
  readonly action: string;
  readonly path: string;
  readonly kind: string;
  readonly found: FoundType;
  readonly value?: string | number | boolean;
  /** Values of the documented type stood in the same place. */
  readonly mixed?: true;
  /** ISO 8601, UTC. */
  readonly time?: string;
  readonly requestId?: string;
}

type Fields = Readonly<Record<string, unknown>>;

export function parseDrift(line: string, origin: Origin, report: Report): DriftEvent | undefined {
  const fields = parseObject(line);
  if (!fields) {
    report.add("drift/no-json", {}, origin);
    return undefined;
  }
  const bad = REQUIRED.find(([field, , isGood]) => !isGood(fields[field])) ?? optionalFault(fields);
  if (bad) {
    report.add("drift/field", { field: bad[0], expected: bad[1] }, origin);
    return undefined;
  }
  const { vendor, service, version, action, path, kind, found, value } = fields as unknown as DriftEvent;
  const time = timeOf(fields["time"]);
  const requestId = fields["requestId"];
  return {
    action,
    path,
    kind,
    found,
    ...(vendor === undefined ? {} : { vendor }),
    ...(service === undefined ? {} : { service }),
    // A service without versions has none on the wire.
    ...(version === undefined || version === "" ? {} : { version }),
    ...(value === undefined ? {} : { value }),
    ...(fields["mixed"] === true ? { mixed: true } : {}),
    ...(time === undefined ? {} : { time }),
    ...(typeof requestId === "string" && /^[\w-]{1,64}$/.test(requestId) ? { requestId } : {}),
  };
}

function parseObject(line: string): Fields | undefined {
  try {
    const value = JSON.parse(line) as unknown;
    return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as Fields) : undefined;
  } catch {
    return undefined;
  }
}

type Check = readonly [field: string, expected: string, isGood: (value: unknown) => boolean];

const isText = (value: unknown, longest: number): boolean =>
  typeof value === "string" && value.length <= longest && value !== "";

const REQUIRED: readonly Check[] = [
  ["action", "a name", (value) => isText(value, 200)],
  ["path", "a path of at most 1000 characters", (value) => isText(value, 1000)],
  ["kind", "a word", (value) => typeof value === "string" && /^[a-z][a-z-]{0,49}$/.test(value)],
  ["found", `one of ${FOUND.join(", ")}`, (value) => FOUND.some((own) => own === value)],
];

const OPTIONAL: readonly Check[] = [
  ...["vendor", "service"].map((field): Check => [field, "a name", (value) => isText(value, 200)]),
  ["version", "a name", (value) => value === "" || isText(value, 200)],
  [
    "value",
    "a short text, a number or a boolean",
    (value) => ["number", "boolean"].includes(typeof value) || (typeof value === "string" && value.length <= 200),
  ],
];

function optionalFault(fields: Fields): Check | undefined {
  return OPTIONAL.find(([field, , isGood]) => Object.hasOwn(fields, field) && !isGood(fields[field]));
}

/** Milliseconds since 1970, or a text that is a time; others say nothing. */
function timeOf(value: unknown): string | undefined {
  const good = typeof value === "number" || (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value));
  const time = new Date(good ? value : NaN);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString();
}
