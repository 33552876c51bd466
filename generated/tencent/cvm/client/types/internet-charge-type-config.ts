// Made by docwright from the documented API. Do not edit.
/** Network billing method with a description of it. */
export interface InternetChargeTypeConfig {
  /** Code of the billing method, as launch settings take it. */
  readonly InternetChargeType?: string;
  /** What the billing method means, in words for people. */
  readonly Description?: string;
}
