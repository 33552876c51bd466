// Made by docwright from the documented API. Do not edit.
/**
 * Prepaid terms of a registry: period and auto-renewal; members are undocumented.
 * No page defines this type: its members are unknown.
 */
export type RegistryChargePrepaid = Readonly<Record<string, unknown>>;
