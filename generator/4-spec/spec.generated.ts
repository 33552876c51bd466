// The types of a service spec. Use their readonly views in spec.ts.
// Made from spec/schema.json by `npm run schema`; never edited.

/**
 * The type of a value. `kind` tells the forms apart.
 */
export type TypeExpression = PlainType | IntegerType | TimeType | ArrayType | MapType | ReferenceType | StructType;
/**
 * A plain JSON value.
 */
export type Scalar = string | number | boolean;
/**
 * A condition on another member: it has one of some values, or it is present or absent. One that is not fully understood is left out and reported.
 */
export type Condition = ValueCondition | PresenceCondition;
/**
 * A name came in a release, or went with it.
 */
export type LifetimeEvent = LifetimeAdded | LifetimeDeleted;
/**
 * Releases in which a name came and went, oldest first; only as far as the release notes tell.
 */
export type Lifetime = LifetimeEvent[];
/**
 * One entry of the release notes. `kind` tells the forms apart.
 */
export type HistoryChange = NameChange | ActionChange | TypeChange;

/**
 * The normalized spec of one service in one version: every fact its documentation pages state, and nothing they do not. Where the pages are silent, the field is absent.
 */
export interface Spec {
  /**
   * Version of this format. New optional fields leave it as it is; any other change raises it and brings an upgrade that runs when an older file is read.
   */
  specVersion: 1;
  /**
   * Key of the vendor, as in the folder `spec/<vendor>`.
   */
  vendor: string;
  /**
   * Which of the vendor's sites the pages came from, for instance `intl` or `cn`.
   */
  site?: string;
  /**
   * Key of the service, as in the folder `spec/<vendor>/<service>`.
   */
  service: string;
  /**
   * API version that requests carry, usually a date.
   */
  version?: string;
  /**
   * Languages of the pages, as BCP 47 tags, the main one first.
   */
  languages: string[];
  /**
   * Name of the service as the pages spell it.
   */
  title?: string;
  protocol: Protocol;
  /**
   * Titles of the action groups, in the order in which the pages list them.
   */
  groups?: string[];
  /**
   * The operations, by wire name.
   */
  actions: {
    [k: string]: Action;
  };
  /**
   * The named structures that members refer to, by wire name.
   */
  types: {
    [k: string]: TypeDefinition;
  };
  /**
   * The documented error codes, by code. A code with a dot refines the code in front of the dot.
   */
  errors: {
    [k: string]: ErrorDefinition;
  };
  /**
   * What the release notes say, newest release first.
   */
  history: Release[];
}
/**
 * The wire protocol. Its rules (signatures, encoding, envelopes) are not data of the spec; `kind` names them.
 */
export interface Protocol {
  /**
   * Name of the set of wire rules.
   */
  kind: "tencent-v3" | "alibaba-rpc" | "alibaba-roa" | "ucloud";
  /**
   * Key of the object that wraps every JSON response; absent when nothing wraps it.
   */
  responseRoot?: string;
  /**
   * Host that serves the API when no region is chosen.
   */
  endpoint?: string;
  /**
   * Hosts that serve one region each, in page order.
   */
  regionalEndpoints?: RegionalEndpoint[];
  /**
   * Regions of the service, in page order.
   */
  regions?: Region[];
  /**
   * Parameters that every action takes, by signature method. They are not repeated among the inputs of an action.
   */
  commonParameters?: {
    [k: string]: Member[];
  };
}
/**
 * The host of one region.
 */
export interface RegionalEndpoint {
  /**
   * Id of the region, or its printed name where the page gives no id.
   */
  region: string;
  /**
   * Host name.
   */
  host: string;
}
/**
 * One region.
 */
export interface Region {
  /**
   * Id, as sent on the wire.
   */
  id: string;
  /**
   * Printed name.
   */
  title?: string;
}
/**
 * One field of a request, a response or a structure. Its name is the wire name to the letter, misprints included; notation such as `.N` is part of the type, not of the name.
 */
export interface Member {
  /**
   * Name, as sent on the wire.
   */
  name: string;
  type: TypeExpression;
  /**
   * What the page prints in its column for required members; absent when it prints nothing.
   */
  required?: boolean;
  /**
   * Where the member travels, for protocols that say so.
   */
  in?: "query" | "body" | "path" | "header";
  /**
   * Present when the page says that the value may be null.
   */
  nullable?: true;
  /**
   * The example value, in the JSON type of the member.
   */
  example?: unknown;
  /**
   * Present when the service sets the member and ignores what a request says.
   */
  readOnly?: true;
  /**
   * `true`, or the member to use instead.
   */
  deprecated?: true | Deprecation;
  /**
   * Path of the output in which valid values of this member are found, for instance `DescribeZones.output.ZoneSet[].Zone`.
   */
  from?: string;
  constraints?: Constraints;
  lifetime?: Lifetime;
  /**
   * Other forms of the name met on the pages.
   */
  seen?: Sighting[];
  /**
   * The page's words about the member; only where descriptions are kept.
   */
  description?: string;
}
/**
 * A type without parameters. `float` is any JSON number, `binary` is base64 text, `any` is a value the page leaves open.
 */
export interface PlainType {
  kind: "string" | "boolean" | "float" | "any" | "binary";
}
/**
 * A whole number.
 */
export interface IntegerType {
  kind: "integer";
  /**
   * Width, where the page tells.
   */
  bits?: 8 | 16 | 32 | 64;
  /**
   * Present when the value is never negative by its type.
   */
  unsigned?: true;
}
/**
 * A moment or a day, sent as text or number.
 */
export interface TimeType {
  kind: "timestamp" | "date";
  /**
   * How it is written, for instance `iso8601`, `unix` or a pattern such as `YYYY-MM-DD hh:mm:ss`.
   */
  format?: string;
}
/**
 * A list.
 */
export interface ArrayType {
  kind: "array";
  of: TypeExpression;
}
/**
 * An object with free keys.
 */
export interface MapType {
  kind: "map";
  of: TypeExpression;
}
/**
 * A structure defined under `types`.
 */
export interface ReferenceType {
  kind: "ref";
  /**
   * Key under `types`.
   */
  name: string;
}
/**
 * A structure without a name of its own, described where it is used.
 */
export interface StructType {
  kind: "struct";
  /**
   * Members, in page order.
   */
  members: Member[];
  /**
   * Forms of the structure that depend on the values of its members.
   */
  variants?: Variant[];
  /**
   * `example` when the page's table lost the nesting and an example restored it.
   */
  source?: "page" | "example";
}
/**
 * What holds for a structure when some of its members have given values.
 */
export interface Variant {
  /**
   * The values that select the variant, by member name.
   */
  when: {
    [k: string]: Scalar;
  };
  /**
   * Whether a request must hold an element of this variant.
   */
  required?: boolean;
  /**
   * The members as they are in this variant: those that differ from the structure's own.
   */
  members: Member[];
  /**
   * The page's words about the value that selects the variant; only where descriptions are kept.
   */
  description?: string;
}
/**
 * What replaces a deprecated member.
 */
export interface Deprecation {
  /**
   * Path of the member to use instead.
   */
  use: string;
}
/**
 * What a value must satisfy, as far as the page states it in a form that is fully understood. Values carry the JSON type of the member.
 */
export interface Constraints {
  /**
   * Documented values, in page order. A vendor may add values without notice: types stay open, checks of requests do not.
   */
  enum?: EnumValue[];
  /**
   * Value that the service assumes when the member is absent.
   */
  default?: unknown;
  /**
   * Least value.
   */
  minimum?: number;
  /**
   * Greatest value.
   */
  maximum?: number;
  /**
   * Value that must be exceeded.
   */
  exclusiveMinimum?: number;
  /**
   * Value that must not be reached.
   */
  exclusiveMaximum?: number;
  /**
   * The value is a multiple of this, counted from zero.
   */
  step?: number;
  /**
   * Least number of characters.
   */
  minLength?: number;
  /**
   * Greatest number of characters.
   */
  maxLength?: number;
  /**
   * Least number of items.
   */
  minItems?: number;
  /**
   * Greatest number of items.
   */
  maxItems?: number;
  /**
   * Regular expression (ECMAScript, `u` flag) for the whole value.
   */
  pattern?: string;
  /**
   * Name of a well-known format, for instance `ipv4`, `cidr`, `base64` or `json`.
   */
  format?: string;
  /**
   * Unit of the number, for instance `GB` or `Mbps`.
   */
  unit?: string;
  /**
   * The member is required when any of these holds.
   */
  requiredWhen?: Condition[];
  items?: Constraints;
}
/**
 * One documented value.
 */
export interface EnumValue {
  value: Scalar;
  /**
   * Short printed name of the value.
   */
  label?: string;
  /**
   * Present when the page advises against the value.
   */
  deprecated?: true;
}
/**
 * Holds when the member has one of these values.
 */
export interface ValueCondition {
  /**
   * Path of the other member, relative to the owner of the condition.
   */
  member: string;
  /**
   * Values, any of which fulfils the condition.
   */
  is: Scalar[];
}
/**
 * Holds when the member is given, or when it is not.
 */
export interface PresenceCondition {
  /**
   * Path of the other member, relative to the owner of the condition.
   */
  member: string;
  /**
   * Whether the other member must be given (`true`) or left out (`false`).
   */
  present: boolean;
}
/**
 * The name came.
 */
export interface LifetimeAdded {
  /**
   * Number of the release.
   */
  added: number;
}
/**
 * The name went.
 */
export interface LifetimeDeleted {
  /**
   * Number of the release.
   */
  deleted: number;
}
/**
 * Another form of a name, and where it stands.
 */
export interface Sighting {
  /**
   * Part of the page.
   */
  where: "example" | "table";
  /**
   * The form met there.
   */
  as: string;
}
/**
 * One operation of the API. An undocumented action has no page, so its `input`, `output`, `errors` and `examples` are absent, which is not the same as empty.
 */
export interface Action {
  /**
   * `current`; `obsolete` (its page still exists, but a release deleted the action); `undocumented` (a list names it, no page describes it).
   */
  status: "current" | "obsolete" | "undocumented";
  /**
   * Title of the group that lists the action.
   */
  group?: string;
  rateLimit?: RateLimit;
  /**
   * Present when the call only starts the work and answers before it is done.
   */
  async?: true;
  http?: HttpBinding;
  region?: RegionUse;
  /**
   * Request members, in page order, without the common parameters.
   */
  input?: Member[];
  /**
   * Response members, in page order, RequestId included where the page prints it.
   */
  output?: Member[];
  /**
   * Codes from the error table of the action, in page order; each is a key of `errors` of the service.
   */
  errors?: string[];
  /**
   * Rules across several request members.
   */
  rules?: MemberRule[];
  paging?: Paging;
  /**
   * Path of the request member that makes a repeated call take effect once.
   */
  clientToken?: string;
  /**
   * Names accepted by the filter member of the request.
   */
  filters?: Filter[];
  /**
   * Permissions the caller needs.
   */
  permissions?: string[];
  /**
   * Examples, in page order.
   */
  examples?: Example[];
  /**
   * Address of the page.
   */
  url?: string;
  /**
   * When the page says it was last changed. A date, or a date and time, in the vendor's own time zone.
   */
  updated?: string;
  lifetime?: Lifetime;
  /**
   * The page's words about the action; only where descriptions are kept.
   */
  description?: string;
}
/**
 * How often one account may call the action.
 */
export interface RateLimit {
  /**
   * Number of calls.
   */
  requests: number;
  /**
   * Length of the window.
   */
  seconds: number;
}
/**
 * An HTTP method and a path.
 */
export interface HttpBinding {
  /**
   * HTTP method in capitals.
   */
  method: string;
  /**
   * Path, with members as `{name}`.
   */
  path: string;
}
/**
 * Whether a call names a region.
 */
export interface RegionUse {
  /**
   * `required`, `optional`, or `none` where the region is not used.
   */
  use: "required" | "optional" | "none";
  /**
   * The only regions that serve the action.
   */
  only?: string[];
}
/**
 * A rule across members of one request or structure.
 */
export interface MemberRule {
  /**
   * `oneOf`: exactly one is given; `atLeastOne`; `conflict`: at most one is given.
   */
  kind: "oneOf" | "atLeastOne" | "conflict";
  /**
   * Paths of the members, relative to the owner of the rule.
   */
  members: string[];
}
/**
 * Which members page through a result.
 */
export interface Paging {
  /**
   * By offset and limit, by page number and page size, or by a token from the response before.
   */
  style: "offset" | "page" | "token";
  /**
   * Paths of the request members concerned.
   */
  in: string[];
  /**
   * Paths of the response members concerned.
   */
  out: string[];
}
/**
 * One name the filter member accepts.
 */
export interface Filter {
  /**
   * Name, as sent on the wire.
   */
  name: string;
  type: TypeExpression;
  /**
   * The values documented for this filter.
   */
  enum?: EnumValue[];
}
/**
 * One example of a call.
 */
export interface Example {
  /**
   * Title of the example.
   */
  title?: string;
  request?: ExampleRequest;
  /**
   * The responses shown, in page order; one call may be shown with several.
   */
  responses: ExampleResponse[];
  /**
   * `false` when the example breaks its own notation and stands as text only.
   */
  valid?: false;
}
/**
 * The request of an example, taken apart as far as it can be read: by parameters, by JSON body, or as text only.
 */
export interface ExampleRequest {
  /**
   * HTTP method in capitals.
   */
  method: string;
  /**
   * Address, without the query where that is given as `params`.
   */
  url?: string;
  /**
   * Header fields, in page order.
   */
  headers?: {
    [k: string]: string;
  };
  /**
   * Query or form parameters with their decoded values, in page order.
   */
  params?: {
    [k: string]: string;
  };
  /**
   * The JSON body.
   */
  body?: unknown;
  /**
   * The request as printed, where it cannot be read.
   */
  text?: string;
}
/**
 * A response of an example.
 */
export interface ExampleResponse {
  /**
   * Notation.
   */
  format: "json" | "xml";
  /**
   * The JSON value.
   */
  value?: unknown;
  /**
   * The response as printed, where it is not JSON or cannot be read.
   */
  text?: string;
}
/**
 * A named structure.
 */
export interface TypeDefinition {
  /**
   * Whether values of the type travel in requests, in responses, or in both.
   */
  usage: "input" | "output" | "both";
  /**
   * The actions that use the type, as its page lists them.
   */
  usedBy: string[];
  /**
   * `false` for a type that members name but no page defines; it then has no members. A type with an empty table is a defined one.
   */
  defined?: false;
  /**
   * `example` when the structure was restored from an example.
   */
  source?: "page" | "example";
  /**
   * Members, in page order.
   */
  members: Member[];
  /**
   * Rules across members of the structure.
   */
  rules?: MemberRule[];
  lifetime?: Lifetime;
  /**
   * The page's words about the type; only where descriptions are kept.
   */
  description?: string;
}
/**
 * One error code.
 */
export interface ErrorDefinition {
  /**
   * Whether every service of the vendor may answer with the code.
   */
  common: boolean;
  /**
   * What the code means, each reading apart.
   */
  cases?: ErrorCase[];
}
/**
 * One reading of an error code.
 */
export interface ErrorCase {
  /**
   * HTTP status of the response.
   */
  http?: number;
  /**
   * Text of the error.
   */
  message?: string;
  /**
   * Advice of the page.
   */
  solution?: string;
  /**
   * The actions for which this reading is documented.
   */
  actions?: string[];
}
/**
 * One release, as its notes tell it.
 */
export interface Release {
  /**
   * Number of the release.
   */
  release: number;
  /**
   * When it was published.
   */
  time?: string;
  /**
   * What changed, in page order.
   */
  changes: HistoryChange[];
}
/**
 * Whole actions or types came, went, or were there when the notes began.
 */
export interface NameChange {
  kind:
    | "action-added"
    | "action-modified"
    | "action-deleted"
    | "action-existing"
    | "type-added"
    | "type-modified"
    | "type-deleted"
    | "type-existing";
  /**
   * Names of the actions or types.
   */
  names: string[];
}
/**
 * Members of one action changed.
 */
export interface ActionChange {
  kind: "input-added" | "input-modified" | "input-deleted" | "output-added" | "output-modified" | "output-deleted";
  /**
   * Name of the action.
   */
  action: string;
  /**
   * Names of the members.
   */
  names: string[];
}
/**
 * Members of one type changed.
 */
export interface TypeChange {
  kind: "member-added" | "member-modified" | "member-deleted";
  /**
   * Name of the type.
   */
  type: string;
  /**
   * Names of the members.
   */
  names: string[];
}
