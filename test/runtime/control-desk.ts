// Two mocks with their control endpoints, in process: calls are sent as tools send them, control requests as any program does.
import { createMock } from "../../templates/mock/runtime/mock.js";
import { CallLog, logCalls } from "../../templates/mock/runtime/control/call-log.js";
import { type ControlSetting, openControl } from "../../templates/mock/runtime/control/control.js";
import { routeMocks } from "../../templates/mock/runtime/route.js";
import { rawRequest, type RawRequest } from "../../templates/mock/runtime/wire/raw-request.js";
import { keptMachines } from "./kept-machines.js";
import { machines, orders } from "./sample-services.js";

interface Controlled {
  readonly status: number;
  readonly value: Record<string, unknown>;
}

export interface Desk {
  readonly setting: ControlSetting;
  call(path: string, input?: object, headers?: Record<string, string>): Promise<unknown>;
  /** `/_mock/` and the path. */
  control(method: string, path: string, body?: unknown, headers?: Record<string, string>): Promise<Controlled>;
  raw(request: RawRequest): ReturnType<ReturnType<typeof openControl>>;
}

export function openDesk(more: Partial<ControlSetting> = {}): Desk {
  const mocks = routeMocks([createMock(machines, { behaviours: [keptMachines] }), createMock(orders)]);
  const log = new CallLog();
  const setting = { mocks, log, host: "127.0.0.1", ...more };
  const [call, control] = [logCalls(mocks, log), openControl(setting)];
  return {
    setting,
    raw: control,
    async call(path, input = {}, headers = {}) {
      const { answer } = await call(request("POST", path, JSON.stringify(input), headers));
      return JSON.parse(answer.body) as unknown;
    },
    async control(method, path, body, headers = {}) {
      const text = body === undefined ? "" : typeof body === "string" ? body : JSON.stringify(body);
      const answer = await control(request(method, `/_mock/${path}`, text, headers));
      if (answer === undefined) throw new Error(`${path} is no control endpoint`);
      return { status: answer.status, value: JSON.parse(answer.body) as Record<string, unknown> };
    },
  };
}

export function request(method: string, path: string, body = "", headers: Record<string, string> = {}): RawRequest {
  const all = new Headers({
    host: "127.0.0.1:4010",
    ...(body === "" ? {} : { "content-type": "application/json" }),
    ...headers,
  });
  return rawRequest(method, new URL(`http://${all.get("host")}${path}`), all, new TextEncoder().encode(body));
}

/** Status, message and place of what is refused. */
export async function refusal(desk: Desk, method: string, path: string, body?: unknown): Promise<unknown> {
  const { status, value } = await desk.control(method, path, body);
  const { message, at } = value["error"] as { message: string; at?: string };
  return [status, message, ...(at === undefined ? [] : [at])];
}
