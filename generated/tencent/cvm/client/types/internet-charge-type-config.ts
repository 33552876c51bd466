// Made by docwright from the documented API. Do not edit.
/** Network billing method with a description of it. */
export interface InternetChargeTypeConfig {
  readonly InternetChargeType?: string;
  readonly Description?: string;
}
