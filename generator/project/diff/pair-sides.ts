/**
 * The specs of two sides -> what is compared with what: a service with itself, in the same version, else in the only one there is.
 * What one side alone holds is compared with a service that holds nothing. One spec a side is one pair, whatever they are of.
 */
import type { Spec } from "../../4-spec/spec.js";
import type { SideSpec } from "./read-sides.js";

export interface SpecPair {
  readonly before: SideSpec;
  readonly after: SideSpec;
}

export function pairSides(before: readonly SideSpec[], after: readonly SideSpec[]): SpecPair[] {
  const [old, now] = [before[0], after[0]];
  if (before.length === 1 && after.length === 1 && old && now) return [{ before: old, after: now }];
  const open = new Set(after);
  const take = (found: SideSpec | undefined): SideSpec | undefined => (found && open.delete(found) ? found : undefined);
  const exact = before.map((own) => take([...open].find((other) => keyOf(own) === keyOf(other))));
  const pairs = before.map((own, i): SpecPair => {
    const after = exact[i] ?? take(onlyOf(own, before, open)) ?? { label: "nothing", spec: emptyOf(own.spec) };
    return { before: own, after };
  });
  return [...pairs, ...[...open].map((own) => ({ before: { label: "nothing", spec: emptyOf(own.spec) }, after: own }))];
}

function onlyOf(own: SideSpec, before: readonly SideSpec[], open: ReadonlySet<SideSpec>): SideSpec | undefined {
  const isSame = (other: SideSpec): boolean => serviceOf(other) === serviceOf(own);
  const [found, ...others] = [...open].filter(isSame);
  return others.length === 0 && before.filter(isSame).length === 1 ? found : undefined;
}

function serviceOf({ spec }: SideSpec): string {
  return JSON.stringify([spec.vendor, spec.site, spec.service]);
}

function keyOf({ spec }: SideSpec): string {
  return JSON.stringify([spec.vendor, spec.site, spec.service, spec.version]);
}

/** The same service, holding nothing. */
export function emptyOf(spec: Spec): Spec {
  const { groups: _, ...rest } = spec;
  return { ...rest, actions: {}, types: {}, errors: {}, history: [] };
}
