/** Reserved instances on sale: some types in the first zones of each region, for one year or three, all paid in advance. */
import { hash32 } from "../../../runtime/random.js";
import { type InstanceType, instanceTypes } from "./instance-types.js";
import { zonesOf } from "./places.js";
import { reservedPrice } from "./prices.js";

const zonesThatSell = 3;
const secondsPerYear = 31_536_000;
const typeNames = ["S3.MEDIUM4", "S3.LARGE8", "C3.LARGE8", "S5.MEDIUM4"];

/** As DescribeReservedInstancesOfferings shows it. */
export interface Offering {
  readonly Zone: string;
  readonly CurrencyCode: string;
  /** Seconds. */
  readonly Duration: number;
  readonly FixedPrice: number;
  readonly InstanceType: string;
  readonly OfferingType: string;
  readonly ReservedInstancesOfferingId: string;
  readonly ProductDescription: string;
  readonly UsagePrice: number;
}

export function offeringsOf(region: string): readonly Offering[] {
  const types = typeNames.flatMap((name) => instanceTypes.get(name) ?? []);
  return zonesOf(region)
    .slice(0, zonesThatSell)
    .flatMap(({ Zone }) => types.flatMap((type) => [1, 3].map((years) => offer(Zone, type, years))));
}

function offer(zone: string, type: InstanceType, years: number): Offering {
  return {
    Zone: zone,
    CurrencyCode: "USD",
    Duration: years * secondsPerYear,
    FixedPrice: reservedPrice(type, years),
    InstanceType: type.name,
    OfferingType: "All Upfront",
    ReservedInstancesOfferingId: idOf(`${zone}/${type.name}/${years}`),
    ProductDescription: "linux",
    UsagePrice: 0,
  };
}

/** The same id each time, of the form of a UUID. */
function idOf(key: string): string {
  const text = [0, 1, 2, 3].map((part) => hash32(`${key}/${part}`).toString(16).padStart(8, "0")).join("");
  return [text.slice(0, 8), text.slice(8, 12), text.slice(12, 16), text.slice(16, 20), text.slice(20)].join("-");
}
