// Made by docwright from the documented API. Do not edit.
import type { Externals } from "./externals.js";
import type { ItemPrice } from "./item-price.js";
import type { LocalDiskType } from "./local-disk-type.js";

/** Instance model in a zone with specifications, price and stock level. */
export interface InstanceTypeQuotaItem {
  /** Availability zone in which the model is sold. */
  readonly Zone: string;
  /** Model that the figures are about, as launch calls take it. */
  readonly InstanceType: string;
  /** Way of paying that price and stock apply to. */
  readonly InstanceChargeType: "POSTPAID_BY_HOUR" | "CDHPAID" | (string & {});
  /** Network card of the model, given as a number. */
  readonly NetworkCard: number;
  /**
   * Networks that the model does not support, and its local HDD storage.
   * May be null.
   */
  readonly Externals: Externals | null;
  /** Number of CPU cores that the model has. */
  readonly Cpu: number;
  /**
   * How much memory the model has.
   * In GB.
   */
  readonly Memory: number;
  /** Model family that the instance type belongs to. */
  readonly InstanceFamily: string;
  /** Name of the model for people, such as Standard S2. */
  readonly TypeName: string;
  /**
   * Local disks that the model can be bought with.
   * May be null.
   */
  readonly LocalDiskTypeList: readonly LocalDiskType[] | null;
  /** Whether the model can be bought in the zone now. */
  readonly Status: "SELL" | "SOLD_OUT" | (string & {});
  /** What the model costs under that way of paying. */
  readonly Price: ItemPrice;
  /**
   * Why the model cannot be bought, where it is sold out.
   * May be null.
   */
  readonly SoldOutReason: string | null;
  /**
   * Bandwidth that the model has in the private network.
   * In Gbps.
   */
  readonly InstanceBandwidth: number;
  /** Packets a second in the private network, counted in ten thousands. */
  readonly InstancePps: number;
  /** Number of local HDD storage blocks of the model. */
  readonly StorageBlockAmount: number;
  /** Maker and model name of the processor. */
  readonly CpuType: string;
  /** Number of GPUs that the model has. */
  readonly Gpu: number;
  /** Number of FPGA cards that the model has. */
  readonly Fpga: number;
  /** Further words about the model; often empty. */
  readonly Remark: string;
  /**
   * GPU cards of the model; a fraction where one is shared.
   * Since release 20.
   */
  readonly GpuCount: number;
  /**
   * Clock rate of the processor as text, such as 3.2 GHz.
   * Since release 20.
   */
  readonly Frequency: string;
  /**
   * How much of the model is in stock in the zone.
   * One of `EnoughStock` (Inventory is sufficient), `NormalStock` (Supply is guaranteed), `UnderStock`,
   * `WithoutStock`. May be null. Since release 24.
   */
  readonly StatusCategory: "EnoughStock" | "NormalStock" | "UnderStock" | "WithoutStock" | (string & {}) | null;
}
