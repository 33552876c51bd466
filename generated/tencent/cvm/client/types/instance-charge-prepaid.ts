// Made by docwright from the documented API. Do not edit.
/** Subscription terms of an instance: months bought and renewal behaviour. */
export interface InstanceChargePrepaid {
  /** 1 to 2. */
  readonly Period: number;
  /** Default `NOTIFY_AND_MANUAL_RENEW`. */
  readonly RenewFlag?: string;
}
