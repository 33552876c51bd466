// Made by docwright from the documented API. Do not edit.
/** CHC host with its state and the actions it refuses. */
export interface ChcHostDeniedActions {
  readonly ChcId: string;
  readonly State: string;
  readonly DenyActions: readonly string[];
}
