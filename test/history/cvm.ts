// The releases of CVM, each un-applied once a test file.
import type { Spec } from "../../generator/4-spec/spec.js";
import { specAsOf } from "../../generator/history/as-of.js";
import { leaveOutUnknown } from "../../generator/history/leave-out-unknown.js";
import type { AsOf, Unknown } from "../../generator/history/unknown.js";
import { serviceNamed } from "../generated/services.js";

export const { spec } = serviceNamed("tencent/cvm");

/** Between two releases, both included. */
export const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, i) => from + i);

const made = new Map<number, { readonly asOf: AsOf; readonly strict: Spec }>();

function madeAt(release: number): { readonly asOf: AsOf; readonly strict: Spec } {
  const known = made.get(release);
  if (known) return known;
  const asOf = specAsOf(spec, release);
  const own = { asOf, strict: leaveOutUnknown(asOf) };
  made.set(release, own);
  return own;
}

export const at = (release: number): AsOf => madeAt(release).asOf;
export const strict = (release: number): Spec => madeAt(release).strict;

export function paths(release: number, facts: Unknown["facts"]): string[] {
  return at(release).unknown.flatMap((own) => (own.facts === facts ? [own.path] : []));
}
