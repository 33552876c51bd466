// The model of stage 4: readonly views of the types made from spec/schema.json, under the names the rest of the code uses.
// Objects keyed by name are plain objects; build them with Object.fromEntries, which keeps a name such as `__proto__`
// a name, and read them with Object.entries or into a Map.
import type * as made from "./spec.generated.js";

export type DeepReadonly<T> = T extends readonly (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: DeepReadonly<T[Key]> }
    : T;

/** Version of the format that this docwright reads and writes. */
export const SPEC_VERSION = 1;

export type Spec = DeepReadonly<made.Spec>;
export type Protocol = DeepReadonly<made.Protocol>;
export type RegionalEndpoint = DeepReadonly<made.RegionalEndpoint>;
export type Region = DeepReadonly<made.Region>;

export type Action = DeepReadonly<made.Action>;
export type RateLimit = DeepReadonly<made.RateLimit>;
export type HttpBinding = DeepReadonly<made.HttpBinding>;
export type RegionUse = DeepReadonly<made.RegionUse>;
export type Paging = DeepReadonly<made.Paging>;
export type Filter = DeepReadonly<made.Filter>;
export type MemberRule = DeepReadonly<made.MemberRule>;

export type TypeDefinition = DeepReadonly<made.TypeDefinition>;
export type Member = DeepReadonly<made.Member>;
export type TypeExpression = DeepReadonly<made.TypeExpression>;
export type StructType = DeepReadonly<made.StructType>;
export type Variant = DeepReadonly<made.Variant>;
export type Sighting = DeepReadonly<made.Sighting>;

export type Constraints = DeepReadonly<made.Constraints>;
export type EnumValue = DeepReadonly<made.EnumValue>;
export type Condition = DeepReadonly<made.Condition>;
export type Scalar = made.Scalar;

export type ErrorDefinition = DeepReadonly<made.ErrorDefinition>;
export type ErrorCase = DeepReadonly<made.ErrorCase>;

export type Example = DeepReadonly<made.Example>;
export type ExampleRequest = DeepReadonly<made.ExampleRequest>;
export type ExampleResponse = DeepReadonly<made.ExampleResponse>;

export type Release = DeepReadonly<made.Release>;
export type HistoryChange = DeepReadonly<made.HistoryChange>;
export type Lifetime = DeepReadonly<made.Lifetime>;
