/**
 * Where things of this service are: the zones of each region, and the network that stands in for the one a caller would have
 * made elsewhere, since no action here makes networks. The pages list the regions, and the zones of one of them.
 */
import { hash32 } from "../../../runtime/random.js";

/** The first three digits of a zone's number, and its city. */
const regions: { readonly [region: string]: readonly [number: number, city: string] } = {
  "ap-guangzhou": [100, "Guangzhou"],
  "ap-shanghai": [200, "Shanghai"],
  "ap-hongkong": [300, "Hong Kong"],
  "ap-shanghai-fsi": [700, "Shanghai Finance"],
  "ap-beijing": [800, "Beijing"],
  "ap-singapore": [900, "Singapore"],
  "ap-shenzhen-fsi": [110, "Shenzhen Finance"],
  "na-siliconvalley": [150, "Silicon Valley"],
  "ap-chengdu": [160, "Chengdu"],
  "eu-frankfurt": [170, "Frankfurt"],
  "ap-seoul": [180, "Seoul"],
  "ap-chongqing": [190, "Chongqing"],
  "na-ashburn": [220, "Virginia"],
  "ap-bangkok": [230, "Bangkok"],
  "ap-tokyo": [250, "Tokyo"],
  "ap-nanjing": [330, "Nanjing"],
  "ap-jakarta": [720, "Jakarta"],
  "sa-saopaulo": [740, "Sao Paulo"],
};

/** More than any documented example names. */
const zonesPerRegion = 8;

export interface Zone {
  readonly Zone: string;
  readonly ZoneName: string;
  readonly ZoneId: string;
  readonly ZoneState: string;
}

export function zonesOf(region: string): readonly Zone[] {
  const [number, city] = regions[region] ?? [999, region];
  return Array.from({ length: zonesPerRegion }, (_, index) => ({
    Zone: `${region}-${index + 1}`,
    ZoneName: `${city} Zone ${index + 1}`,
    ZoneId: `${number}00${index + 1}`,
    ZoneState: "AVAILABLE",
  }));
}

export interface Network {
  readonly vpc: string;
  readonly subnet: string;
}

/** What `DEFAULT`, or nothing, stands for: one network a region, one subnet a zone. */
export function defaultNetwork(zone: string): Network {
  return { vpc: `vpc-${wordOf(zone.replace(/-\d+$/, ""))}`, subnet: `subnet-${wordOf(zone)}` };
}

export function defaultSecurityGroup(zone: string): string {
  return `sg-${wordOf(zone.replace(/-\d+$/, ""))}`;
}

/** Eight letters and digits, the same each time. */
function wordOf(key: string): string {
  const digits = hash32(key).toString(36) + hash32(`${key}+`).toString(36);
  return digits.padEnd(8, "0").slice(0, 8);
}
