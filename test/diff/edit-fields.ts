// For each field of each object of spec/schema.json how it is held, which gives the ways to edit it (edit-operations.ts), or why it has
// no edit of its own. A test holds the table against the schema.
import { variantName } from "./edit-member-sites.js";
import type { Holding, Make } from "./edit.js";
import type { Draft } from "./edit-site.js";
import { ruleName } from "./edit-sites.js";
import * as make from "./edit-values.js";

const value = (own: Make): Holding => ({ how: "value", make: own });
/** The field is there, or it is not. */
const constant = (own: Make): Holding => ({ how: "value", make: own, isConstant: true });
const list = (own: Make, name?: string): Holding => {
  return { how: "list", make: own, ...(name === undefined ? {} : { nameOf: (item: Draft) => String(item[name]) }) };
};
const whole = (own: Holding): Holding => ({ ...own, isWhole: true }) as Holding;
const words: Holding = { how: "list", make: make.text, nameOf: (item: string) => item };
const values: Holding = {
  how: "list",
  make: make.enumValue,
  nameOf: (item: Draft) => JSON.stringify(item["value"]),
  isWhole: true,
};
const record = (own: Make, isConfirmable = false): Holding => ({ how: "record", make: own, isConfirmable });
const named = (field: string, own: Make = make.text, isConfirmable = false): Holding => {
  return { how: "name", make: own, nameOf: (item: Draft) => String(item[field]), isConfirmable };
};
const members = list(make.member, "name");
const rules: Holding = { how: "list", make: make.rule, nameOf: ruleName };

const TELLS_ITS_FIELDS = "an object that is told field by field";
const TELLS_THE_FORM = "another kind is another type: Member.type, ArrayType.of";

/** A reason where a field has no edits of its own. */
export const FIELDS: Readonly<Record<string, Readonly<Record<string, Holding | string>>>> = {
  Spec: {
    specVersion: "there is one version",
    vendor: value(make.text),
    site: value(make.text),
    service: value(make.text),
    version: value(make.text),
    languages: words,
    title: value(make.text),
    protocol: TELLS_ITS_FIELDS,
    groups: words,
    actions: record(make.action, true),
    types: record(make.structure, true),
    errors: record(() => ({ common: false }), true),
    history: list((random) => ({ release: 1000 + random.below(1e6), changes: [] }), "release"),
  },
  Protocol: {
    kind: value(make.oneOf("tencent-v3", "alibaba-rpc", "alibaba-roa", "ucloud")),
    responseRoot: value(make.text),
    endpoint: value(make.text),
    regionalEndpoints: list((random) => ({ region: random.word(), host: random.word() }), "region"),
    regions: list((random) => ({ id: random.word(), title: random.word() }), "id"),
    commonParameters: record(make.members),
  },
  RegionalEndpoint: { region: named("region"), host: value(make.text) },
  Region: { id: named("id"), title: value(make.text) },
  Action: {
    status: value(make.oneOf("current", "obsolete", "undocumented")),
    group: value(make.text),
    async: constant(make.flag),
    clientToken: value(make.text),
    url: value(make.text),
    rateLimit: value((random) => ({ requests: random.below(1e6), seconds: 1 + random.below(60) })),
    http: value((random) => ({
      method: "PUT",
      path: `/{${random.word()}}`,
    })),
    region: value((random) => ({ use: random.pick(["required", "optional"]), only: [random.word(), random.word()] })),
    input: whole(members),
    output: whole(members),
    errors: whole(words),
    permissions: words,
    rules,
    paging: value((random) => ({
      style: "token",
      in: [random.word(), random.word()],
      out: [random.word(), random.word()],
    })),
    filters: list(
      (random) => ({
        name: random.word(),
        type: make.type(random, undefined, {}),
        enum: [{ value: "a" }],
      }),
      "name",
    ),
    examples: list(make.example),
    updated: value(make.day),
    lifetime: value(make.lifetime),
    description: value(make.text),
  },
  RateLimit: { requests: value(make.from(0)), seconds: value(make.from(1)) },
  HttpBinding: { method: value(make.oneOf("GET", "PUT", "PATCH")), path: value(make.text) },
  RegionUse: { use: value(make.oneOf("required", "optional", "none")), only: whole(words) },
  Paging: { style: value(make.oneOf("offset", "page", "token")), in: words, out: words },
  Filter: { name: named("name", make.text, true), type: value(make.type), enum: values },
  MemberRule: { kind: value(make.oneOf("oneOf", "atLeastOne", "conflict")), members: words },
  Member: {
    name: named("name", make.text, true),
    type: value(make.typeOrStruct),
    required: value(make.either),
    nullable: constant(make.flag),
    in: value(make.oneOf("query", "body", "path", "header")),
    example: value(make.json),
    readOnly: constant(make.flag),
    deprecated: value(make.deprecation),
    from: value(make.text),
    constraints: TELLS_ITS_FIELDS,
    lifetime: value(make.lifetime),
    seen: value(make.sightings),
    description: value(make.text),
  },
  Deprecation: { use: value(make.text) },
  Sighting: { where: value(make.oneOf("example", "table")), as: value(make.text) },
  PlainType: { kind: value(make.oneOf("string", "boolean", "float", "any", "binary")) },
  IntegerType: { kind: TELLS_THE_FORM, bits: value(make.oneOf(8, 16, 32, 64)), unsigned: constant(make.flag) },
  TimeType: { kind: value(make.oneOf("timestamp", "date")), format: value(make.text) },
  ArrayType: { kind: value(make.oneOf("map")), of: value(make.type) },
  MapType: { kind: value(make.oneOf("array")), of: value(make.type) },
  ReferenceType: { kind: TELLS_THE_FORM, name: value(make.text) },
  StructType: {
    kind: TELLS_THE_FORM,
    members,
    variants: {
      how: "list",
      nameOf: variantName,
      make: (random) => ({
        when: { [random.word()]: make.scalar(random, undefined, {}) },
        members: make.members(random, undefined, {}),
      }),
    },
    source: value(make.oneOf("page", "example")),
  },
  Variant: {
    when: {
      how: "name",
      make: (random) => ({ [random.word()]: random.word(), Kind: 1 }),
      nameOf: variantName,
    },
    required: value(make.either),
    members,
    description: value(make.text),
  },
  Constraints: {
    enum: values,
    default: value(make.json),
    minimum: value(make.from(-1e6)),
    maximum: value(make.from(-1e6)),
    exclusiveMinimum: value(make.from(-1e6)),
    exclusiveMaximum: value(make.from(-1e6)),
    step: value(make.from(1)),
    minLength: value(make.from(0)),
    maxLength: value(make.from(0)),
    minItems: value(make.from(0)),
    maxItems: value(make.from(0)),
    pattern: value(make.text),
    format: value(make.text),
    unit: value(make.text),
    requiredWhen: list(make.condition),
    items: TELLS_ITS_FIELDS,
  },
  EnumValue: {
    value: {
      how: "name",
      make: make.scalar,
      nameOf: (item: Draft) => JSON.stringify(item["value"]),
      isConfirmable: true,
    },
    label: value(make.text),
    deprecated: constant(make.flag),
  },
  ValueCondition: { member: value(make.text), is: list(make.scalar) },
  PresenceCondition: { member: value(make.text), present: value(make.either) },
  TypeDefinition: {
    usage: value(make.oneOf("input", "output", "both")),
    usedBy: words,
    defined: constant(make.no),
    members,
    source: value(make.oneOf("page", "example")),
    rules,
    lifetime: value(make.lifetime),
    description: value(make.text),
  },
  ErrorDefinition: { common: value(make.either), cases: list(make.errorCase) },
  ErrorCase: {
    http: value(make.from(100, 599)),
    message: value(make.text),
    solution: value(make.text),
    actions: whole(words),
  },
  Example: {
    title: value(make.text),
    request: value((random) => ({ method: "PUT", text: random.word() })),
    valid: constant(make.no),
    responses: list((random) => ({ format: "xml", text: random.word() })),
  },
  ExampleRequest: {
    method: value(make.text),
    url: value(make.text),
    headers: value(make.texts),
    params: value(make.texts),
    body: value(make.json),
    text: value(make.text),
  },
  ExampleResponse: { format: value(make.oneOf("json", "xml")), value: value(make.json), text: value(make.text) },
  LifetimeAdded: { added: value(make.from(1)) },
  LifetimeDeleted: { deleted: value(make.from(1)) },
  Release: { release: named("release", make.from(1000)), time: value(make.day), changes: list(make.historyChange) },
  NameChange: {
    kind: value(make.oneOf("action-added", "action-modified", "type-added", "type-existing")),
    names: words,
  },
  ActionChange: {
    kind: value(make.oneOf("input-added", "output-modified", "output-deleted")),
    action: value(make.text),
    names: words,
  },
  TypeChange: {
    kind: value(make.oneOf("member-added", "member-modified", "member-deleted")),
    type: value(make.text),
    names: words,
  },
};
