/**
 * `/_mock/clock`: the time of each mock.   POST {"advance": ms}   {"now": "2030-01-01T00:00:00Z"}   {"freeze": true | false}
 * Clocks go forward only: what has happened stays; `reset` begins anew.
 */
import { isObject, own } from "../../../client/runtime/json.js";
import type { MockClock } from "../clock.js";
import { chosenServices } from "./choose-services.js";
import type { Asked, ControlSetting } from "./control.js";
import { ControlError } from "./control-error.js";

export function showClock(asked: Asked, setting: ControlSetting): unknown {
  const clocks = chosenServices(asked, setting).map(({ name, mock: { clock } }) => ({
    service: name,
    now: new Date(clock.now()).toISOString(),
    frozen: clock.frozen,
  }));
  return { clocks };
}

export function advanceClock(asked: Asked, setting: ControlSetting): unknown {
  const change = readChange(asked.body);
  const clocks = chosenServices(asked, setting).map(({ mock }) => mock.clock);
  // All are tried before one is moved.
  for (const move of clocks.map(change)) move();
  return showClock(asked, setting);
}

type Change = (clock: MockClock) => () => void;

/** The latest time that a Date can hold. */
const lastTime = 8.64e15;

const changes: { readonly [name: string]: (value: unknown) => Change | undefined } = {
  advance: (value) =>
    typeof value === "number" && value >= 0 && value <= lastTime
      ? (clock) => moveTo(clock, clock.now() + value)
      : undefined,
  now(value) {
    const time = typeof value === "string" ? Date.parse(value) : value;
    return typeof time === "number" && Number.isFinite(time) ? (clock) => moveTo(clock, time) : undefined;
  },
  freeze: (value) =>
    typeof value === "boolean" ? (clock) => () => (value ? clock.freeze() : clock.resume()) : undefined,
};

const takes = 'takes {"advance": milliseconds from 0 up}, {"now": an ISO 8601 time} or {"freeze": true or false}';

function readChange(body: unknown): Change {
  const [[name, value] = [""], ...more] = isObject(body) ? Object.entries(body) : [];
  const change = more.length === 0 ? own(changes, name)?.(value) : undefined;
  if (change === undefined) throw new ControlError(400, `/_mock/clock ${takes}`, name === "" ? undefined : name);
  return change;
}

function moveTo(clock: MockClock, time: number): () => void {
  const by = time - clock.now();
  if (by < 0)
    throw new ControlError(
      400,
      `clocks only go forward, and one is at ${new Date(clock.now()).toISOString()}; POST /_mock/reset begins anew`,
      "now",
    );
  if (time > lastTime) throw new ControlError(400, "there is no such time", "now");
  return () => clock.advance(by);
}
