// Made by docwright from the documented API. Do not edit.
/**
 * Cloud tags for a new registry; members are not documented here.
 * No page defines this type: its members are unknown.
 */
export type TagSpecification = Readonly<Record<string, unknown>>;
