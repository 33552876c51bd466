/** What the checks of inputs and outputs find: the words between a client and `checks.js`, which it does not import. */
export interface InputProblem {
  /** `Filters[0].Values`. */
  readonly path: string;
  /** The constraint that is not met, such as `required` or `maxItems`. */
  readonly rule: string;
  /** Never holds the value. */
  readonly message: string;
}

export interface Drift {
  readonly action: string;
  /** As in the spec: `DescribeZones.output.ZoneSet[].Zone`. */
  readonly path: string;
  readonly kind: string;
  readonly expected?: string | undefined;
  /** The JSON type that came. */
  readonly found: string;
}
