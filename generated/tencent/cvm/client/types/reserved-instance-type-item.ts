// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";
import type { ReservedInstancePriceItem } from "./reserved-instance-price-item.js";

/** Hardware specification of a reservable instance type, with its prices. */
export interface ReservedInstanceTypeItem {
  /** Model that can be reserved, as offerings name it. */
  readonly InstanceType: string;
  /** Number of CPU cores that the model has. */
  readonly Cpu: number;
  /** How much memory the model has, in GB. */
  readonly Memory: number;
  /** Number of GPUs that the model has. */
  readonly Gpu: number;
  /** Number of FPGA cards that the model has. */
  readonly Fpga: number;
  /** Number of local HDD storage blocks of the model. */
  readonly StorageBlock: number;
  /** Network card of the model, given as a number. */
  readonly NetworkCard: number;
  /** Highest bandwidth the model reaches in the private network, in Gbps. */
  readonly MaxBandwidth: number;
  /** Clock rate of the processor as text, such as 2.4GHz. */
  readonly Frequency: string;
  /** Maker and model name of the processor. */
  readonly CpuModelName: string;
  /** Packets a second in the private network, counted in ten thousands. */
  readonly Pps: number;
  /** Networks that the model does not support, and its local HDD storage. */
  readonly Externals: Externals;
  /** Further words about the model; often empty. */
  readonly Remark: string;
  /** What a reservation costs, for each zone, term and way of paying. */
  readonly Prices: readonly ReservedInstancePriceItem[];
}
