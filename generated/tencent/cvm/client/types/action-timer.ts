// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";

/** Scheduled action on an instance, currently only its termination. */
export interface ActionTimer {
  /** What is done to the instance when the time comes. */
  readonly TimerAction?: "TerminateInstances" | (string & {});
  /**
   * When the action is carried out.
   * Format date-time.
   */
  readonly ActionTime?: string;
  /**
   * Further settings that were stored with the timer.
   * Read only.
   */
  readonly Externals?: Externals;
  /**
   * Refers to the timer once it is set.
   * Read only. Since release 27.
   */
  readonly ActionTimerId?: string;
  /**
   * How far the timer has got with its action.
   * One of `UNDO` (unexecuted), `DOING` (executing), `DONE` (execution completed). Read only. Since release 27.
   */
  readonly Status?: "UNDO" | "DOING" | "DONE" | (string & {});
  /**
   * Instance that the timer acts upon.
   * Read only. Since release 27.
   */
  readonly InstanceId?: string;
}

/** Scheduled action on an instance, currently only its termination. */
export interface ActionTimerInput {
  /** What is done to the instance when the time comes. */
  readonly TimerAction?: "TerminateInstances" | (string & {});
  /**
   * When the action is carried out.
   * Format date-time.
   */
  readonly ActionTime?: string;
}
