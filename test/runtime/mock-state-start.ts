/** A mock of the small service of mock-state-sample.ts, called past signatures, as plain JSON. */
import type { Behaviour } from "../../templates/mock/runtime/behaviour.js";
import { createMock, type Mock, type MockOptions } from "../../templates/mock/runtime/mock.js";
import type { MockService } from "../../templates/mock/runtime/service.js";
import { workshop } from "./mock-state-sample.js";

export type Answered = { readonly [member: string]: unknown; readonly Error?: { readonly Code: string } };

export interface Started {
  readonly mock: Mock;
  /** The members under the root of the answer; `Error` where it is refused. */
  readonly call: (name: string, input?: object, region?: string) => Promise<Answered>;
  /** The code of the refusal, or `ok`. */
  readonly outcome: (name: string, input?: object, region?: string) => Promise<string>;
  /** How each listed machine is. */
  readonly states: (region?: string) => Promise<string>;
}

export function start(options: MockOptions = {}, service: MockService = workshop): Started {
  const mock = createMock(service, { auth: "off", ...options });
  const call: Started["call"] = async (name, input = {}, region = "one") => {
    const headers = {
      "content-type": "application/json",
      "x-tc-action": name,
      "x-tc-version": service.version,
      "x-tc-region": region,
    };
    const answer = await mock.fetch("http://h/", { method: "POST", headers, body: JSON.stringify(input) });
    return ((await answer.json()) as { Response: Answered }).Response;
  };
  const outcome: Started["outcome"] = async (...args) => (await call(...args)).Error?.Code ?? "ok";
  const states: Started["states"] = async (region) =>
    records(await call("DescribeMachines", {}, region), "MachineSet")
      .map(({ State }) => String(State))
      .join(" ");
  return { mock, call, outcome, states };
}

/** A list of records in an answer. */
export function records(answer: Answered, member: string): readonly { readonly [name: string]: unknown }[] {
  return answer[member] as readonly { readonly [name: string]: unknown }[];
}

/** A behaviour of the workshop. */
export function said(behaviour: Omit<Behaviour, "service">): Behaviour {
  return { service: "tencent/workshop", ...behaviour };
}
