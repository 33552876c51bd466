// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";

/** Scheduled action on an instance, currently only its termination. */
export interface ActionTimer {
  readonly TimerAction?: string;
  readonly ActionTime?: string;
  readonly Externals?: Externals;
  /** Since release 27. */
  readonly ActionTimerId?: string;
  /** One of `UNDO` (unexecuted), `DOING` (executing), `DONE` (execution completed). Since release 27. */
  readonly Status?: "UNDO" | "DOING" | "DONE" | (string & {});
  /** Since release 27. */
  readonly InstanceId?: string;
}
