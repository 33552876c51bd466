// Made by docwright from the documented API. Do not edit.
/** CHC host with its state and the actions it refuses. */
export interface ChcHostDeniedActions {
  /** Host that the refusals are about. */
  readonly ChcId: string;
  /** State of the host that causes the refusals. */
  readonly State: string;
  /** Names of actions that the host refuses in that state. */
  readonly DenyActions: readonly string[];
}
