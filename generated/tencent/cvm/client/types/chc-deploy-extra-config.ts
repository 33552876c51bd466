// Made by docwright from the documented API. Do not edit.
/** MiniOS options of a CHC deployment network; no members are documented. */
export interface ChcDeployExtraConfig {}
