// Made by docwright from the documented API. Do not edit.
/** Instance ID with the present state of that instance. */
export interface InstanceStatus {
  /** Instance whose state this is. */
  readonly InstanceId: string;
  /**
   * Where the instance stands in its life cycle.
   * One of `PENDING` (Creating), `LAUNCH_FAILED` (Creation failed), `RUNNING` (Running), `STOPPED` (Shut down),
   * `STARTING` (Starting up), `STOPPING` (Shutting down), `REBOOTING` (Restarting), `SHUTDOWN`, `TERMINATING`
   * (Terminating), `ENTER_RESCUE_MODE`, `RESCUE_MODE`, `EXIT_RESCUE_MODE`, `ENTER_SERVICE_LIVE_MIGRATE`,
   * `SERVICE_LIVE_MIGRATE`, `EXIT_SERVICE_LIVE_MIGRATE`.
   */
  readonly InstanceState:
    | "PENDING"
    | "LAUNCH_FAILED"
    | "RUNNING"
    | "STOPPED"
    | "STARTING"
    | "STOPPING"
    | "REBOOTING"
    | "SHUTDOWN"
    | "TERMINATING"
    | "ENTER_RESCUE_MODE"
    | "RESCUE_MODE"
    | "EXIT_RESCUE_MODE"
    | "ENTER_SERVICE_LIVE_MIGRATE"
    | "SERVICE_LIVE_MIGRATE"
    | "EXIT_SERVICE_LIVE_MIGRATE"
    | (string & {});
}
