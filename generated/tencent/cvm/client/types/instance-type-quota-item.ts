// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";
import type { ItemPrice } from "./item-price.js";
import type { LocalDiskType } from "./local-disk-type.js";

/** Instance model in a zone with specifications, price and stock level. */
export interface InstanceTypeQuotaItem {
  readonly Zone: string;
  readonly InstanceType: string;
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {});
  readonly NetworkCard: number;
  /** May be null. */
  readonly Externals: Externals | null;
  readonly Cpu: number;
  /** In GB. */
  readonly Memory: number;
  readonly InstanceFamily: string;
  readonly TypeName: string;
  /** May be null. */
  readonly LocalDiskTypeList: readonly LocalDiskType[] | null;
  readonly Status: "SELL" | "SOLD_OUT" | (string & {});
  readonly Price: ItemPrice;
  /** May be null. */
  readonly SoldOutReason: string | null;
  /** In Gbps. */
  readonly InstanceBandwidth: number;
  readonly InstancePps: number;
  readonly StorageBlockAmount: number;
  readonly CpuType: string;
  readonly Gpu: number;
  readonly Fpga: number;
  readonly Remark: string;
  /** Since release 20. */
  readonly GpuCount: number;
  /** Since release 20. */
  readonly Frequency: string;
  /**
   * One of `EnoughStock` (Inventory is sufficient), `NormalStock` (Supply is guaranteed), `UnderStock`,
   * `WithoutStock`. May be null. Since release 24.
   */
  readonly StatusCategory: "EnoughStock" | "NormalStock" | "UnderStock" | "WithoutStock" | (string & {}) | null;
}
