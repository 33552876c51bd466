// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";

/** Scheduled action on an instance, currently only its termination. */
export interface ActionTimer {
  readonly TimerAction?: "TerminateInstances" | (string & {});
  /** Format date-time. */
  readonly ActionTime?: string;
  /** Read only. */
  readonly Externals?: Externals;
  /** Read only. Since release 27. */
  readonly ActionTimerId?: string;
  /** One of `UNDO` (unexecuted), `DOING` (executing), `DONE` (execution completed). Read only. Since release 27. */
  readonly Status?: "UNDO" | "DOING" | "DONE" | (string & {});
  /** Read only. Since release 27. */
  readonly InstanceId?: string;
}

/** Scheduled action on an instance, currently only its termination. */
export interface ActionTimerInput {
  readonly TimerAction?: "TerminateInstances" | (string & {});
  /** Format date-time. */
  readonly ActionTime?: string;
}
