// The upgrades of the spec format, by the version they read. Version 1 is the first, so there is none yet. The upgrade of
// version n takes JSON that satisfied schema n and gives JSON for schema n + 1; it is pure, stands in `<n>.ts` beside
// this file, and comes with a fixture of version n among the tests.

export type Upgrade = (spec: Readonly<Record<string, unknown>>) => Readonly<Record<string, unknown>>;

export const upgrades: ReadonlyMap<number, Upgrade> = new Map();
