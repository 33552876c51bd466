/**
 * Fields of the model -> the kind of fact that they are. Complete by its type: a field that the model gains and that has no kind
 * does not compile.
 */
import type * as spec from "../4-spec/spec.js";
import type { Change } from "./change.js";
import type { Kind } from "./rules/registry.js";

interface Objects {
  readonly Spec: spec.Spec;
  readonly Protocol: spec.Protocol;
  readonly RegionalEndpoint: spec.RegionalEndpoint;
  readonly Region: spec.Region;
  readonly Action: spec.Action;
  readonly Filter: spec.Filter;
  readonly Member: spec.Member;
  readonly StructType: spec.StructType;
  readonly Variant: spec.Variant;
  readonly Constraints: spec.Constraints;
  readonly EnumValue: spec.EnumValue;
  readonly TypeDefinition: spec.TypeDefinition;
  readonly ErrorDefinition: spec.ErrorDefinition;
  readonly ErrorCase: spec.ErrorCase;
  readonly Release: spec.Release;
}

type KindsOfFields = { readonly [Name in keyof Objects]: { readonly [Field in keyof Objects[Name]]-?: Kind } };

const KINDS: KindsOfFields = {
  Spec: {
    specVersion: "documentation",
    vendor: "service",
    site: "service",
    service: "service",
    version: "service",
    languages: "documentation",
    title: "documentation",
    protocol: "protocol",
    groups: "documentation",
    actions: "action",
    types: "structure",
    errors: "error-definition",
    history: "documentation",
  },
  Protocol: {
    kind: "protocol",
    responseRoot: "protocol",
    endpoint: "endpoint",
    regionalEndpoints: "endpoint",
    regions: "region",
    commonParameters: "common-parameter",
  },
  RegionalEndpoint: { region: "endpoint", host: "endpoint" },
  Region: { id: "region", title: "documentation" },
  Action: {
    status: "status",
    group: "documentation",
    rateLimit: "rate-limit",
    async: "asynchrony",
    http: "http-binding",
    region: "region-use",
    input: "input",
    output: "output",
    errors: "error-code",
    rules: "group-rule",
    paging: "paging",
    clientToken: "client-token",
    filters: "filter",
    permissions: "permission",
    examples: "documentation",
    url: "documentation",
    updated: "documentation",
    lifetime: "documentation",
    description: "documentation",
  },
  Filter: { name: "filter", type: "filter", enum: "enumeration" },
  Member: {
    name: "member",
    type: "type",
    required: "required",
    in: "location",
    nullable: "nullable",
    example: "documentation",
    readOnly: "read-only",
    deprecated: "deprecation",
    from: "documentation",
    constraints: "documentation",
    lifetime: "documentation",
    seen: "documentation",
    description: "documentation",
  },
  StructType: { kind: "type", members: "member", variants: "variant", source: "documentation" },
  Variant: { when: "variant", required: "variant", members: "member", description: "documentation" },
  Constraints: {
    enum: "enumeration",
    default: "default",
    minimum: "range",
    maximum: "range",
    exclusiveMinimum: "range",
    exclusiveMaximum: "range",
    step: "step",
    minLength: "length",
    maxLength: "length",
    minItems: "item-count",
    maxItems: "item-count",
    pattern: "pattern",
    format: "format",
    unit: "unit",
    requiredWhen: "condition",
    items: "documentation",
  },
  EnumValue: { value: "enumeration-value", label: "documentation", deprecated: "deprecation" },
  TypeDefinition: {
    usage: "documentation",
    usedBy: "documentation",
    defined: "structure",
    source: "documentation",
    members: "member",
    rules: "group-rule",
    lifetime: "documentation",
    description: "documentation",
  },
  ErrorDefinition: { common: "error-definition", cases: "documentation" },
  ErrorCase: {
    http: "error-definition",
    message: "documentation",
    solution: "documentation",
    actions: "documentation",
  },
  Release: { release: "documentation", time: "documentation", changes: "documentation" },
};

/** Of a list that came or went as a whole with the page of its action, the page is what is new: its status says so. */
const LISTS_OF_PAGES = new Set(["Action.input", "Action.output", "Action.errors"]);

/** Words and orders are the only facts of which no consumer notices anything. */
export function isNoticed(kind: Kind): boolean {
  return kind !== "documentation" && kind !== "order";
}

export function kindOfFact({ what, fact, at, before, after }: Change): Kind {
  if (what === "reordered") return "order";
  const [name = "", field = ""] = fact.split(".");
  const kind = (KINDS as Readonly<Record<string, Readonly<Record<string, Kind>>>>)[name]?.[field];
  const isItem = typeof at[at.length - 1] === "object";
  if (kind === undefined || (LISTS_OF_PAGES.has(fact) && !isItem)) return "documentation";
  if (kind === "enumeration") return isItem ? "enumeration-value" : kind;
  // A status of HTTP that only one of the pages tells says nothing of the service.
  if (fact === "ErrorCase.http" && (before === undefined || after === undefined)) return "documentation";
  return fact === "Protocol.commonParameters" && !isItem ? "protocol" : kind;
}
