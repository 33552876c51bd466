/**
 * `/_mock/requests`: the latest calls, oldest first, and one call by its id with the code that makes it again (`snippets`).
 *   ?after=<id>   those since; `last` of an answer is the id to go on from, and a new number of `clears` says to begin again
 *   ?limit=<n>    the newest so many, 200 where nothing is said
 *   ?brief        without bodies, headers and answers
 *   ?service= ?action= ?errors   only those
 */
import type { LoggedCall } from "./call-log.js";
import { chosenServices } from "./choose-services.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";
import { printCall } from "./print-call.js";

/** Headers that say something of a call; of a token only that there is one. */
const shownHeaders =
  "host content-type authorization user-agent x-docwright-fault x-tc-action x-tc-version x-tc-region x-tc-timestamp x-tc-language x-tc-token " +
  "x-acs-action x-acs-version x-acs-date x-acs-signature-nonce x-acs-content-sha256 x-acs-security-token";
const isToken = (name: string): boolean => name.endsWith("-token");

export async function listRequests(asked: Asked, setting: ControlSetting): Promise<unknown> {
  const [id] = asked.path;
  if (id !== undefined) return showRequest(id, asked, setting);
  const { query } = asked;
  const { log } = setting;
  const services = query.has("service") ? chosenServices(asked, setting).map(({ name }) => name) : undefined;
  const action = query.get("action");
  const calls = log
    .after(count(query, "after", 0))
    .filter(({ service }) => services === undefined || services.includes(service ?? ""))
    .filter(({ answer }) => action === null || answer.call?.action === action)
    .filter((call) => !query.has("errors") || isError(call));
  const newest = Math.max(0, calls.length - count(query, "limit", 200));
  const show = query.has("brief") ? summarize : describe;
  return { last: log.lastId, clears: log.clears, calls: calls.slice(newest).map(show) };
}

export function clearRequests(asked: Asked, setting: ControlSetting): unknown {
  const services = asked.query.has("service") ? chosenServices(asked, setting).map(({ name }) => name) : undefined;
  setting.log.clear(services);
  return { last: setting.log.lastId, clears: setting.log.clears };
}

async function showRequest(id: string, { origin }: Asked, setting: ControlSetting): Promise<unknown> {
  const call = /^\d{1,15}$/.test(id) ? setting.log.get(Number(id)) : undefined;
  if (call === undefined) throw new ControlError(404, `there is no call ${id}, or no longer`);
  return { ...describe(call), snippets: await printCall(call, origin, setting) };
}

function summarize({ id, time, ms, service, answer, raw, url }: LoggedCall): object {
  const { requestId, action, version, region, code, fault, undocumented } = answer.call ?? {};
  return {
    id,
    time: new Date(time).toISOString(),
    ms: Math.round(ms * 1000) / 1000,
    service,
    action,
    version,
    region,
    method: raw.method,
    url,
    status: answer.status,
    code,
    requestId,
    fault,
    undocumented,
  };
}

function describe(call: LoggedCall): object {
  const { raw, answer } = call;
  const headers = shownHeaders.split(" ").flatMap((name) => {
    const value = raw.headers.get(name);
    return value === null ? [] : [[name, isToken(name) ? "(left out)" : value] as const];
  });
  return {
    ...summarize(call),
    headers: Object.fromEntries(headers),
    body: raw.text,
    answer: answer.body,
    expected: answer.call?.expected,
    received: answer.call?.received,
  };
}

function isError({ answer }: LoggedCall): boolean {
  return answer.status >= 400 || answer.call?.code !== undefined || answer.call?.fault !== undefined;
}

function count(query: URLSearchParams, name: string, standard: number): number {
  const text = query.get(name) ?? String(standard);
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw new ControlError(400, `?${name}= takes a whole number, not ${text}`, name);
}
