/**
 * Anything into a rule of faults, for a service: of the right shape, with an action that exists and a code that is documented
 * for it. Throws FaultError, with the path of what is wrong and the names that are near.
 */
import { isObject, type JsonObject, own } from "../../../client/runtime/json.js";
import { longestDelayMs } from "../latency.js";
import type { MockService } from "../service.js";
import { type Fault, transportWords } from "./fault.js";
import { didYouMean } from "../near-names.js";

export class FaultError extends Error {
  override readonly name = "FaultError";
  /** The member that is wrong; "" for the fault itself. */
  readonly path: string;

  constructor(path: string, message: string) {
    super(`fault${path === "" ? "" : `.${path}`}: ${message}`);
    this.path = path;
  }
}

export function isDocumented(service: MockService, action: string, code: string): boolean {
  return service.commonErrors.includes(code) || own(service.actions, action)?.errors.includes(code) === true;
}

export function parseFault(value: unknown, service: MockService): Fault {
  if (!isObject(value)) throw new FaultError("", "takes an object");
  for (const [name, given] of Object.entries(value)) {
    const check = own(checks, name);
    if (check === undefined) throw new FaultError(name, `no such member${didYouMean(name, Object.keys(checks))}`);
    const wanted = given === undefined ? undefined : check(given);
    if (wanted !== undefined) throw new FaultError(name, `takes ${wanted}, not ${show(given)}`);
  }
  checkTogether(value);
  // The shape is the one of the type now; the compiler cannot follow a table of checks.
  const fault = value as unknown as Fault;
  checkNames(fault, service);
  return fault;
}

type Check = (value: unknown) => string | undefined;

const accept =
  (wanted: string, accepts: (value: unknown) => boolean): Check =>
  (value) =>
    accepts(value) ? undefined : wanted;

const isText = (value: unknown): boolean => typeof value === "string" && value !== "";
const isFrom = (value: unknown, least: number, most: number): boolean =>
  typeof value === "number" && value >= least && value <= most;
const isCount = (value: unknown, least: number): boolean =>
  Number.isInteger(value) && isFrom(value, least, Number.MAX_SAFE_INTEGER);

/** What each member takes. */
const checks: { readonly [name in keyof Required<Fault>]: Check } = {
  action: accept("the name of an action", isText),
  code: accept("an error code", isText),
  message: accept("a text", (value) => typeof value === "string"),
  transport: accept(
    `${transportWords.join(", ")} or a status from 500 to 599`,
    (value) => transportWords.some((word) => word === value) || (isCount(value, 500) && isFrom(value, 500, 599)),
  ),
  input: accept("an object or a function", (value) => isObject(value) || typeof value === "function"),
  nth: accept("a whole number from 1 up", (value) => isCount(value, 1)),
  after: accept("a whole number from 0 up", (value) => isCount(value, 0)),
  times: accept("a whole number from 1 up", (value) => value === Infinity || isCount(value, 1)),
  probability: accept("a number from 0 to 1", (value) => isFrom(value, 0, 1)),
  delayMs: accept("milliseconds, a day at most", (value) => isFrom(value, 0, longestDelayMs)),
  afterwards: accept("true or false", (value) => typeof value === "boolean"),
};

function checkTogether({ code, transport, message, nth, after, times }: JsonObject): void {
  if (code === undefined && transport === undefined) throw new FaultError("", "takes a code or a transport");
  if (code !== undefined && transport !== undefined)
    throw new FaultError("transport", "takes either a code or a transport");
  if (message !== undefined && code === undefined) throw new FaultError("message", "goes with a code only");
  if (nth !== undefined && (after !== undefined || times !== undefined))
    throw new FaultError("nth", "is one call: neither after nor times goes with it");
}

function checkNames({ action, code }: Fault, service: MockService): void {
  if (action !== undefined && own(service.actions, action) === undefined) {
    const near = didYouMean(action, Object.keys(service.actions));
    throw new FaultError("action", `${service.service} has no action ${action}${near}`);
  }
  if (code === undefined) return;
  const known = [...service.commonErrors, ...(own(service.actions, action ?? "")?.errors ?? service.errors)];
  if (known.includes(code)) return;
  const near = didYouMean(code, known);
  throw new FaultError("code", `${action ?? service.service} documents no error code ${code}${near}`);
}

function show(value: unknown): string {
  // JSON knows no NaN and no functions.
  const text = (typeof value === "number" ? undefined : JSON.stringify(value)) ?? String(value);
  return text.length > 40 ? `${text.slice(0, 40)}...` : text;
}
