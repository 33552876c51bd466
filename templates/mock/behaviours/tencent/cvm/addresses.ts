/**
 * Addresses of instances. A subnet has 4096 of them: that of a zone is in 172.16.0.0/16, in the order of the zones; any other
 * is somewhere in 10.0.0.0/8, as its id says. Public ones are of the range that no host on the internet has (198.18.0.0/15).
 */
import { hash32 } from "../../../runtime/random.js";
import { defaultNetwork } from "./places.js";

const sizeOfSubnet = 4096;
/** The network itself and its gateway. */
const firstHost = 2;
const publicStart = parseAddress("198.18.0.0");
const publicSize = 2 ** 17;

function startOf(subnet: string, zone: string): number {
  const number = Number(zone.slice(zone.lastIndexOf("-") + 1)) || 1;
  if (subnet === defaultNetwork(zone).subnet) return parseAddress("172.16.0.0") + (number - 1) * sizeOfSubnet;
  return parseAddress("10.0.0.0") + (hash32(subnet) % 4096) * sizeOfSubnet;
}

/** The lowest that nobody has; undefined where the subnet is full. */
export function freeAddress(subnet: string, zone: string, used: ReadonlySet<string>): string | undefined {
  const start = startOf(subnet, zone);
  for (let host = firstHost; host < sizeOfSubnet - 1; host += 1) {
    const address = printAddress(start + host);
    if (!used.has(address)) return address;
  }
  return undefined;
}

/** Subnets that a caller made elsewhere may have any private range. */
export function isInSubnet(address: string, subnet: string, zone: string): boolean {
  const number = parseAddress(address);
  if (subnet !== defaultNetwork(zone).subnet) return /^(10|172\.(1[6-9]|2\d|3[01])|192\.168)\./.test(address);
  const start = startOf(subnet, zone);
  return number >= start + firstHost && number < start + sizeOfSubnet - 1;
}

export function publicAddress(key: string, used: ReadonlySet<string>): string {
  for (let next = hash32(key); ; next += 1) {
    const address = printAddress(publicStart + (next % publicSize));
    if (!used.has(address)) return address;
  }
}

/** Four numbers from 0 to 255. */
export function isAddress(text: string): boolean {
  return /^\d{1,3}(\.\d{1,3}){3}$/.test(text) && text.split(".").every((part) => Number(part) < 256);
}

function parseAddress(text: string): number {
  return text.split(".").reduce((number, part) => number * 256 + Number(part), 0);
}

function printAddress(number: number): string {
  return [24, 16, 8, 0].map((bits) => Math.floor(number / 2 ** bits) % 256).join(".");
}
