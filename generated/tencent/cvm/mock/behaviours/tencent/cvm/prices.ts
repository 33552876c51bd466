/**
 * Prices, by a rule of our own; no page states any. In USD:
 *   an instance   an hour: 0.012 a core, 0.006 a GB of memory, 0.6 a GPU; in a spot market a fifth of it; nothing on a
 *                 dedicated host
 *   a disk        an hour: 0.0001 a GiB; an SSD twice, an enhanced one three times as much
 *   traffic       0.12 a GB that goes out
 *   in advance    a month is 500 hours; a reserved instance is paid for a year at 60 percent, for three at 45
 */
import type { JsonObject } from "../../../../client/runtime/json.js";
import type { InstanceType } from "./instance-types.js";

const core = 0.012;
const gigabyte = 0.006;
const card = 0.6;
const gibibyte = 0.0001;
const trafficPerGigabyte = 0.12;
const hoursPerMonth = 500;
/** Percent. */
const spotShare = 20;

export interface Disk {
  readonly DiskType?: string;
  readonly DiskSize?: number;
}

/** USD an hour. */
export function typePrice({ family, cpu, memory, gpu }: InstanceType): number {
  return family === "CDH" ? 0 : cpu * core + memory * gigabyte + gpu * card;
}

/** USD an hour. */
export function diskPrice({ DiskType = "", DiskSize = 0 }: Disk): number {
  const factor = /HSSD|TSSD/.test(DiskType) ? 3 : /SSD/.test(DiskType) ? 2 : 1;
  return DiskSize * gibibyte * factor;
}

/** A price for each hour of use, the same however long that is. */
export function hourly(price: number, chargeType = "POSTPAID_BY_HOUR"): JsonObject {
  const share = chargeType === "SPOTPAID" ? spotShare : 100;
  const [full, paid] = [round(price), round((price * share) / 100)];
  return {
    ...noPrice,
    UnitPrice: full,
    UnitPriceDiscount: paid,
    UnitPriceSecondStep: full,
    UnitPriceDiscountSecondStep: paid,
    UnitPriceThirdStep: full,
    UnitPriceDiscountThirdStep: paid,
    Discount: share,
    ChargeUnit: "HOUR",
  };
}

/** A price paid in advance. */
export function inAdvance(pricePerHour: number, months: number): JsonObject {
  const price = round(pricePerHour * hoursPerMonth * months);
  return { ...noPrice, OriginalPrice: price, DiscountPrice: price, Discount: 100 };
}

/** A price for what goes out; nothing where nothing can. */
export function traffic(bandwidth: number): JsonObject {
  const price = bandwidth > 0 ? trafficPerGigabyte : 0;
  return { ...noPrice, UnitPrice: price, UnitPriceDiscount: price, Discount: 100, ChargeUnit: "GB" };
}

const hoursPerYear = 365 * 24;

/** What is paid for a reserved instance, once. */
export function reservedPrice(type: InstanceType, years: number): number {
  return round(typePrice(type) * hoursPerYear * years * (years === 1 ? 0.6 : 0.45));
}

/** Hundredths of a cent are told, no more. */
export function round(price: number): number {
  return Math.round(price * 10_000) / 10_000;
}

/** All of these may be null, and are where they say nothing. */
export const noPrice: JsonObject = {
  UnitPrice: null,
  ChargeUnit: null,
  OriginalPrice: null,
  DiscountPrice: null,
  Discount: null,
  UnitPriceDiscount: null,
  UnitPriceSecondStep: null,
  UnitPriceDiscountSecondStep: null,
  UnitPriceThirdStep: null,
  UnitPriceDiscountThirdStep: null,
  OriginalPriceThreeYear: null,
  DiscountPriceThreeYear: null,
  DiscountThreeYear: null,
  OriginalPriceFiveYear: null,
  DiscountPriceFiveYear: null,
  DiscountFiveYear: null,
  OriginalPriceOneYear: null,
  DiscountPriceOneYear: null,
  DiscountOneYear: null,
};
