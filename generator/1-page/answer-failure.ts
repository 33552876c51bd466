/**
 * JSON answer -> what it says where it gives no page: its code and message, or that it is empty. JSON that is no answer
 * at all (settings, specs, lists) says nothing. Which success looks how differs, so words decide only where no page is.
 *
 *     {"code": 404, "message": "..."}   {"success": false, "msg": "..."}   {"Response": {"Error": {"Code": "...", "Message": "..."}}}
 */
export type Json = Readonly<Record<string, unknown>>;

const STATUS = /^(?:(?:ret|err|error)?_?(?:code|no)|status|success)$/i;
const FINE = /^(?:0+|200|true|ok|success(?:ful)?|null|)$/i;
const ERROR = /^errors?$/i;
const SAYS = /^(?:msg|message|error_?msg|error_?message|detail)$/i;
const CARRIES = /^(?:data|result|content)$/i;

/** From here on a number refuses in every numbering; below it some mean success. */
const REFUSES = 300;

export function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A refusal that holds whatever else the answer carries. */
export function refusalOf(value: Json): string | undefined {
  const around = [value, ...Object.values(value).filter(isObject)];
  const errors = around.flatMap((own) => entriesOf(own, ERROR).filter(isObject));
  const error = errors.find((own) => entriesOf(own, STATUS).length > 0 || entriesOf(own, SAYS).length > 0);
  if (error) return printFailure(error);
  const refused = entriesOf(value, STATUS).some((own) => own === false || Number(own) >= REFUSES);
  return refused && isAnswer(value) ? printFailure(value) : undefined;
}

/** Why an answer has no page, asked where none was found. */
export function failureOf(value: Json): string | undefined {
  const status = entriesOf(value, STATUS);
  if (status.length === 0 || !isAnswer(value)) return undefined;
  if (status.some((own) => isScalar(own) && !FINE.test(String(own)))) return printFailure(value);
  const carried = entriesOf(value, CARRIES);
  const lists = carried.flatMap((own) => (isObject(own) ? Object.values(own) : [own])).filter(Array.isArray);
  return lists.some((own) => own.some(isObject)) ? undefined : "it answers without a page";
}

function isAnswer(value: Json): boolean {
  return entriesOf(value, SAYS).length > 0 || entriesOf(value, CARRIES).length > 0;
}

function printFailure(value: Json): string {
  const words = [...entriesOf(value, STATUS), ...entriesOf(value, SAYS)].filter(isScalar).map(String);
  return `it answers with an error: ${words.join(" ").slice(0, 120)}`;
}

function entriesOf(value: Json, key: RegExp): unknown[] {
  return Object.entries(value).flatMap(([name, own]) => (key.test(name) ? [own] : []));
}

function isScalar(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
