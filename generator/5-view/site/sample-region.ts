/**
 * An input to show and the regions of a service -> the region to call in: one whose id an id of the input begins with, as zones do,
 * else the first. Undefined where the action takes none.
 */
import type { Spec } from "../../4-spec/spec.js";

export function sampleRegion(action: string, input: unknown, { actions, protocol }: Spec): string | undefined {
  const use = actions[action]?.region;
  if (use?.use === "none") return undefined;
  const regions = use?.only ?? protocol.regions?.map(({ id }) => id) ?? [];
  return regionOf(input, regions) ?? regions[0];
}

/** The longest that fits: one region may begin as another does. */
export function regionOf(input: unknown, regions: readonly string[]): string | undefined {
  const texts = textsIn(input);
  const fitting = regions.filter((id) => texts.some((text) => text === id || text.startsWith(`${id}-`)));
  return fitting.reduce<string | undefined>((best, id) => (best && best.length >= id.length ? best : id), undefined);
}

function textsIn(value: unknown): string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
