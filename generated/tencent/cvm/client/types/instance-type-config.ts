// Made by docwright from the documented API. Do not edit.
/**
 * Instance model entry of an obsolete action; known only by example.
 * No page defines this type: its members are unknown.
 */
export type InstanceTypeConfig = Readonly<Record<string, unknown>>;
