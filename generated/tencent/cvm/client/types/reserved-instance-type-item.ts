// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";
import type { ReservedInstancePriceItem } from "./reserved-instance-price-item.js";

/** Hardware specification of a reservable instance type, with its prices. */
export interface ReservedInstanceTypeItem {
  readonly InstanceType: string;
  readonly Cpu: number;
  readonly Memory: number;
  readonly Gpu: number;
  readonly Fpga: number;
  readonly StorageBlock: number;
  readonly NetworkCard: number;
  readonly MaxBandwidth: number;
  readonly Frequency: string;
  readonly CpuModelName: string;
  readonly Pps: number;
  readonly Externals: Externals;
  readonly Remark: string;
  readonly Prices: readonly ReservedInstancePriceItem[];
}
