/**
 * The data a mock is driven by: one service, as plain JSON generated from its spec.
 * The engine knows nothing else about it.
 * Members, types and constraints are those of the spec format; a type that no page defines is left out of `types`.
 */
export interface MockService {
  readonly vendor: string;
  readonly service: string;
  readonly version: string;
  readonly protocol: { readonly kind: string; readonly responseRoot?: string; readonly endpoint?: string };
  /** The ids of all regions; absent where the pages list none. */
  readonly regions?: readonly string[];
  readonly actions: { readonly [name: string]: MockAction };
  readonly types: { readonly [name: string]: readonly Member[] };
  /** All documented error codes. */
  readonly errors: readonly string[];
  /** The codes that every action can answer with. */
  readonly commonErrors: readonly string[];
}

export interface MockAction {
  readonly status: "current" | "obsolete" | "undocumented";
  readonly region?: { readonly use: "required" | "optional" | "none"; readonly only?: readonly string[] };
  readonly input?: readonly Member[];
  readonly output?: readonly Member[];
  readonly errors: readonly string[];
  readonly examples?: readonly MockExample[];
}

/**
 * A valid documented example: the input as nested JSON or as flat parameters, the answer with or without its root
 * member.
 */
export interface MockExample {
  readonly request?: unknown;
  readonly response?: unknown;
}

export interface Member {
  readonly name: string;
  readonly type: TypeExpression;
  readonly required?: boolean;
  readonly in?: "query" | "body" | "path" | "header";
  readonly nullable?: boolean;
  readonly example?: unknown;
  readonly readOnly?: boolean;
  readonly deprecated?: true | { readonly use: string };
  readonly from?: string;
  readonly constraints?: Constraints;
  /** Other spellings of the name, with the place where they stand. */
  readonly seen?: readonly { readonly where: string; readonly as: string }[];
}

export type TypeExpression =
  | ScalarType
  | { readonly kind: "any" }
  | { readonly kind: "array"; readonly of: TypeExpression }
  | { readonly kind: "map"; readonly of: TypeExpression }
  | { readonly kind: "ref"; readonly name: string }
  | StructType;

export type ScalarType =
  | { readonly kind: "string" | "boolean" | "float" | "binary" }
  | { readonly kind: "integer"; readonly bits?: number; readonly unsigned?: boolean }
  | { readonly kind: "timestamp" | "date"; readonly format?: string };

export interface StructType {
  readonly kind: "struct";
  readonly members: readonly Member[];
  readonly variants?: readonly Variant[];
  readonly source?: "page" | "example";
}

export interface Variant {
  readonly when: { readonly [member: string]: Scalar };
  readonly required?: boolean;
  readonly members: readonly Member[];
}

export type Scalar = string | number | boolean;

export interface Constraints {
  readonly enum?: readonly { readonly value: Scalar; readonly label?: string; readonly deprecated?: boolean }[];
  readonly default?: unknown;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusiveMinimum?: number;
  readonly exclusiveMaximum?: number;
  readonly step?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly pattern?: string;
  readonly format?: string;
  readonly unit?: string;
  readonly requiredWhen?: readonly unknown[];
  readonly items?: Constraints;
}
