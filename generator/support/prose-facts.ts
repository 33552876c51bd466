/**
 * The facts that a description states about its member, as text: whoever reads them knows the member's type.
 * Made by the constraint rules, printed and parsed by fact-sentence.ts.
 */
export interface ProseFacts {
  /** The one value of a common parameter on this page. */
  readonly value?: string;
  /** Of an array: of its elements; so are range, length, unit, format. */
  readonly values?: readonly LabelledValue[];
  readonly default?: string;
  readonly range?: Bounds;
  readonly step?: number;
  readonly length?: Bounds;
  readonly items?: Bounds;
  readonly unit?: string;
  readonly format?: string;
  readonly nullable?: true;
  readonly requiredWhen?: readonly ProseCondition[];
  /** Rules across members, this one included. */
  readonly rules?: readonly ProseRule[];
  readonly deprecated?: true | { readonly use: string };
  readonly readOnly?: true;
  /** Actions whose output supplies the value: `DescribeZones`, `DescribeZones.Zone`, or the whole path. */
  readonly from?: readonly string[];
  readonly filters?: readonly ProseFilter[];
  readonly clientToken?: true;
  readonly optional?: true;
  readonly async?: true;
  readonly regions?: readonly string[];
  readonly example?: string;
  /** Kinds of facts that the words announce in a form no rule understands. */
  readonly unread?: readonly string[];
}

/** `above` and `below` are the open ends. */
export interface Bounds {
  readonly least?: number;
  readonly most?: number;
  readonly above?: number;
  readonly below?: number;
}

export interface LabelledValue {
  readonly value: string;
  readonly label?: string;
  readonly deprecated?: true;
}

export type ProseCondition =
  { readonly member: string; readonly is: readonly string[] } | { readonly member: string; readonly present: boolean };

export interface ProseRule {
  readonly kind: "conflict" | "atLeastOne" | "oneOf";
  readonly members: readonly string[];
}

export interface ProseFilter {
  readonly name: string;
  /** `string` where the words name none. */
  readonly type: string;
  readonly values?: readonly LabelledValue[];
}
