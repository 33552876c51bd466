/**
 * approvals.json: breaks that people accepted, so that each is accepted once:
 *
 *    [{"fingerprint": "3f9c0a11be42", "reason": "nobody calls it", "expires": "2027-01-31"}]
 * `expires` is the last day on which it holds; without it, it holds. What names nothing that differs any more is stale.
 */
import { readJsonFile } from "../read-json-file.js";
import { UsageError } from "../usage-error.js";

/** A finding that somebody accepted. */
export interface Approval {
  /** The 12 signs by which the diff names the finding. */
  readonly fingerprint: string;
  readonly reason: string;
  /** The last day on which it holds, such as 2027-01-31. */
  readonly expires?: string;
}

const KEYS = ["fingerprint", "reason", "expires"];
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** None where there is no such file; a file that was asked for must exist. */
export function readApprovals(path: string, isAsked: boolean): Approval[] {
  const raw = readJsonFile(path);
  if (raw === undefined && isAsked) throw new UsageError(`there is no ${path}; write it, or leave --approvals out`);
  return checkApprovals(raw ?? [], path);
}

export function checkApprovals(raw: unknown, place: string): Approval[] {
  if (!Array.isArray(raw)) throw new UsageError(`${place} must hold a list of approvals`);
  return raw.map((own: unknown, i) => checkApproval(own, `${place}: approval ${i + 1}`));
}

/** Of those that hold today the reasons, by fingerprint. */
export function reasonsOf(approvals: readonly Approval[]): ReadonlyMap<string, string> {
  const holding = approvals.filter((own) => !isExpired(own));
  return new Map(holding.map(({ fingerprint, reason }) => [fingerprint, reason]));
}

export function isExpired({ expires }: Approval): boolean {
  return expires !== undefined && expires < new Date().toISOString().slice(0, 10);
}

function checkApproval(raw: unknown, place: string): Approval {
  const own = (typeof raw === "object" && raw !== null ? raw : {}) as Partial<Record<string, unknown>>;
  const unknown = Object.keys(own).find((key) => !KEYS.includes(key));
  if (unknown !== undefined)
    throw new UsageError(`${place} has a key ${JSON.stringify(unknown)}; it takes ${KEYS.join(", ")}`);
  if (typeof own["fingerprint"] !== "string" || !/^[0-9a-f]{12}$/.test(own["fingerprint"]))
    throw new UsageError(`${place} needs a fingerprint: the 12 signs that the diff prints`);
  if (typeof own["reason"] !== "string" || own["reason"].trim() === "") throw new UsageError(`${place} needs a reason`);
  if (own["expires"] !== undefined && !isDay(own["expires"]))
    throw new UsageError(`${place}: expires must be a day such as 2027-01-31, not ${JSON.stringify(own["expires"])}`);
  return own as unknown as Approval;
}

/** One that the calendar has. */
function isDay(text: unknown): boolean {
  if (typeof text !== "string" || !DAY.test(text)) return false;
  const time = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text);
}
