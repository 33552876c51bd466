// A spec -> every object of it by its name in spec/schema.json, with the paths that the diff must give to what is in it. Written
// apart from the walk of generator/diff, whose paths it is to check: it knows specs and the grammar of paths, no changes.

export type Draft = Record<string, unknown>;

/** What the diff tells as one fact, whatever differs inside. */
export interface Whole {
  readonly fact: string;
  readonly path: string;
  read(): unknown;
  /** Where it stands once it is edited, if what it is named by may be edited. */
  pathNow?(): string;
}

/** The list that holds an object under a name. */
export interface Listing {
  readonly fact: string;
  readonly items: Draft[];
  /** What stands around the name in paths. */
  readonly start: string;
  readonly end?: string;
}

export interface Site {
  readonly object: string;
  readonly own: Draft;
  /** Path of a field. */
  at(field: string): string;
  /** In front of the name of an item of a list or record in a field, and behind it. */
  start(field: string): string;
  end(field: string): string;
  readonly whole?: Whole;
  readonly listing?: Listing;
  /** Whether its name can be confirmed as renamed. */
  readonly canBeRenamed?: boolean;
  /** Which part of the spec it stands in. */
  readonly part: string;
}

type Starts = Readonly<Record<string, string>>;

const drafts = (value: unknown): Draft[] => (Array.isArray(value) ? (value as Draft[]) : []);
const entries = (value: unknown): [string, Draft][] => Object.entries((value ?? {}) as Record<string, Draft>);

type More = Partial<Site> & { readonly starts?: Starts; readonly ends?: Starts; readonly ats?: Starts };

function site(object: string, own: Draft, prefix: string, more: More): Site {
  const { starts = {}, ends = {}, ats = {}, ...rest } = more;
  return {
    object,
    own,
    at: (field) => ats[field] ?? prefix + field,
    start: (field) => starts[field] ?? `${prefix}${field}.`,
    end: (field) => ends[field] ?? "",
    part: "service",
    ...rest,
  };
}

export function listSites(spec: Draft): Site[] {
  const types = entries(spec["types"]).flatMap(([name, own]) => typeSites(name, own));
  const actions = entries(spec["actions"]).flatMap(([name, own]) => actionSites(name, own));
  const errors = entries(spec["errors"]).flatMap(([name, own]) => errorSites(name, own));
  const releases = drafts(spec["history"]).flatMap(releaseSites);
  const starts = { actions: "", types: "type:", errors: "error:" };
  return [
    site("Spec", spec, "#", { starts }),
    ...protocolSites(spec["protocol"] as Draft),
    ...[actions, types, errors, releases].flat(),
  ];
}

const COMMON = "Protocol.commonParameters";

function protocolSites(protocol: Draft): Site[] {
  const lists = { regionalEndpoints: ["RegionalEndpoint", "region"], regions: ["Region", "id"] } as const;
  const named = Object.entries(lists).flatMap(([field, [object, name]]) => {
    const items = drafts(protocol[field]);
    const start = `#protocol.${field}.`;
    const listing = { fact: `Protocol.${field}`, items, start };
    return items.map((own) => site(object, own, `${start}${String(own[name])}.`, { listing }));
  });
  const common = entries(protocol["commonParameters"]).flatMap(([key, members]) =>
    memberSites(drafts(members), `#protocol.commonParameters.${key}.`, COMMON, "common", false),
  );
  return [site("Protocol", protocol, "#protocol.", {}), ...named, ...common];
}

function actionSites(name: string, own: Draft): Site[] {
  const whole = (field: string, path = `${name}#${field}`, read = (): unknown => own[field]): Whole => {
    return { fact: `Action.${field}`, path, read };
  };
  const part = "action";
  const objects = { rateLimit: "RateLimit", http: "HttpBinding", region: "RegionUse", paging: "Paging" };
  const filters = drafts(own["filters"]);
  const listing = { fact: "Action.filters", items: filters, start: `${name}#filters.` };
  return [
    site("Action", own, `${name}#`, { part, starts: { input: `${name}.input.`, output: `${name}.output.` } }),
    ...Object.entries(objects).flatMap(([field, object]) =>
      own[field] === undefined ? [] : [site(object, own[field] as Draft, "", { part, whole: whole(field) })],
    ),
    ...lifetimeSites(own, whole("lifetime"), part),
    ...ruleSites(own, name, part, "Action.rules"),
    ...drafts(own["examples"]).flatMap((item, i) =>
      exampleSites(item, whole("examples", `${name}#examples.${i}`, () => drafts(own["examples"])[i])),
    ),
    ...filters.flatMap((filter) => {
      const prefix = `${listing.start}${String(filter["name"])}.`;
      return [
        site("Filter", filter, prefix, { part, listing, canBeRenamed: true }),
        ...expressionSites(filter, "Filter.type", prefix, undefined),
        ...enumSites(drafts(filter["enum"]), "Filter.enum", `${prefix}enum.`, part),
      ];
    }),
    ...(["input", "output"] as const).flatMap((list) =>
      memberSites(drafts(own[list]), `${name}.${list}.`, `Action.${list}`, list),
    ),
  ];
}

function exampleSites(own: Draft, whole: Whole): Site[] {
  const more = { part: "action", whole };
  const request = own["request"] === undefined ? [] : [site("ExampleRequest", own["request"] as Draft, "", more)];
  const responses = drafts(own["responses"]).map((item) => site("ExampleResponse", item, "", more));
  return [site("Example", own, "", more), ...request, ...responses];
}

function typeSites(name: string, own: Draft): Site[] {
  const [path, part] = [`type:${name}`, "type"];
  const paths = { ats: { members: path }, starts: { members: `${path}.` } };
  return [
    site("TypeDefinition", own, `${path}#`, { ...paths, part }),
    ...lifetimeSites(own, { fact: "TypeDefinition.lifetime", path: `${path}#lifetime`, read: () => own["lifetime"] }, part),
    ...ruleSites(own, path, part, "TypeDefinition.rules"),
    ...memberSites(drafts(own["members"]), `${path}.`, "TypeDefinition.members", part),
  ];
}

/** Rules are named by their first member. */
function ruleSites(own: Draft, path: string, part: string, fact: string): Site[] {
  const rules = drafts(own["rules"]);
  return rules.map((rule, i) => {
    const pathNow = (): string => `${path}#rules.${numberedName(rules, ruleName, i)}`;
    return site("MemberRule", rule, "", { part, whole: { fact, path: pathNow(), pathNow, read: () => rule } });
  });
}

export function ruleName(rule: Draft): string {
  return (rule["members"] as string[])[0] ?? "";
}

/** The second of a name is `name#2`. */
export function numberedName<T>(items: readonly T[], nameOf: (item: T) => string, index: number): string {
  const name = nameOf(items[index] as T);
  const count = items.slice(0, index + 1).filter((item) => nameOf(item) === name).length;
  return count === 1 ? name : `${name}#${count}`;
}

function errorSites(name: string, own: Draft): Site[] {
  const cases = drafts(own["cases"]).map((item, i) => site("ErrorCase", item, `error:${name}#cases.${i}.`, { part: "error" }));
  return [site("ErrorDefinition", own, `error:${name}#`, { part: "error" }), ...cases];
}

function releaseSites(own: Draft, _: number, items: Draft[]): Site[] {
  const prefix = `#history.${String(own["release"])}.`;
  const changes = drafts(own["changes"]).map((item, i) => {
    const object = item["action"] ? "ActionChange" : item["type"] ? "TypeChange" : "NameChange";
    const read = (): unknown => drafts(own["changes"])[i];
    return site(object, item, "", { whole: { fact: "Release.changes", path: `${prefix}changes.${i}`, read } });
  });
  return [site("Release", own, prefix, { listing: { fact: "Spec.history", items, start: "#history." } }), ...changes];
}

function lifetimeSites(own: Draft, whole: Whole, part: string): Site[] {
  return drafts(own["lifetime"]).map((event) =>
    site("added" in event ? "LifetimeAdded" : "LifetimeDeleted", event, "", { whole, part }),
  );
}

/** `start` stands in front of the names: `RunInstances.input.`, or behind a `#` the field that the list is in. */
function memberSites(items: Draft[], start: string, fact: string, part: string, isNamed = true): Site[] {
  return items.flatMap((own, i) => {
    // The second of a name has no path of its own.
    if (items.findIndex((other) => other["name"] === own["name"]) < i) return [];
    const path = start + String(own["name"]);
    const prefix = path + (isNamed ? "#" : ".");
    const whole = (field: string): Whole => ({ fact: `Member.${field}`, path: prefix + field, read: () => own[field] });
    const isReplaced = typeof own["deprecated"] === "object";
    return [
      site("Member", own, prefix, { part, canBeRenamed: isNamed || fact === COMMON, listing: { fact, items, start } }),
      ...(isReplaced ? [site("Deprecation", own["deprecated"] as Draft, "", { part, whole: whole("deprecated") })] : []),
      ...drafts(own["seen"]).map((item) => site("Sighting", item, "", { part, whole: whole("seen") })),
      ...lifetimeSites(own, whole("lifetime"), part),
      ...constraintSites(own["constraints"] as Draft | undefined, `${prefix}constraints.`, part),
      ...expressionSites(own, "Member.type", prefix, isNamed ? path : undefined),
    ];
  });
}

function constraintSites(own: Draft | undefined, prefix: string, part: string): Site[] {
  if (!own) return [];
  const fact = "Constraints.requiredWhen";
  const conditions = drafts(own["requiredWhen"]).map((item, i) => {
    const read = (): unknown => drafts(own["requiredWhen"])[i];
    const object = "is" in item ? "ValueCondition" : "PresenceCondition";
    return site(object, item, "", { part, whole: { fact, path: `${prefix}requiredWhen.${i}`, read } });
  });
  return [
    site("Constraints", own, prefix, { part }),
    ...enumSites(drafts(own["enum"]), "Constraints.enum", `${prefix}enum.`, part),
    ...conditions,
    ...constraintSites(own["items"] as Draft | undefined, `${prefix}items.`, part),
  ];
}

function enumSites(items: Draft[], fact: string, start: string, part: string): Site[] {
  const listing = { fact, items, start };
  return items.map((own) => site("EnumValue", own, `${start}${JSON.stringify(own["value"])}.`, { part, listing, canBeRenamed: true }));
}

/** The object of each type expression by its kind. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  ...{ integer: "IntegerType", timestamp: "TimeType", date: "TimeType", array: "ArrayType", map: "MapType" },
  ...{ ref: "ReferenceType", struct: "StructType" },
};

/** `path` of a member whose structure's members have paths of their own; undefined where they are fields. */
function expressionSites(holder: Draft, fact: string, prefix: string, path: string | undefined): Site[] {
  const whole = { fact, path: `${prefix}type`, read: () => holder["type"] };
  const found: Site[] = [];
  let [own, depth] = [holder["type"] as Draft, 0];
  for (; own["kind"] === "array" || own["kind"] === "map"; own = own["of"] as Draft, depth++)
    found.push(site(EXPRESSIONS[own["kind"]] ?? "", own, "", { part: "expression", whole }));
  const object = EXPRESSIONS[String(own["kind"])] ?? "PlainType";
  if (object !== "StructType") return [...found, site(object, own, "", { part: "expression", whole })];
  // Members have paths of their own, and so have forms of a structure, in round brackets.
  const inside = `${prefix}type.${"of.".repeat(depth)}`;
  const item = path === undefined ? undefined : path + "[]".repeat(depth);
  const start = item === undefined ? `${inside}members.` : `${item}.`;
  const [formStart, end] = item === undefined ? [`${inside}variants.`, ""] : [`${item}(`, ")"];
  const variants = drafts(own["variants"]);
  const listing = { fact: "StructType.variants", items: variants, start: formStart, end };
  const paths = { starts: { members: start, variants: formStart }, ends: { variants: end } };
  return [
    ...found,
    site("StructType", own, inside, { part: "expression", ...paths }),
    ...memberSites(drafts(own["members"]), start, "StructType.members", "struct", item !== undefined),
    ...variants.flatMap((variant) => {
      const form = formStart + variantName(variant) + end;
      const fields = form + (item === undefined ? "." : "#");
      const inner = item === undefined ? `${form}.members.` : `${form}.`;
      return [
        site("Variant", variant, fields, { part: "variant", listing, starts: { members: inner } }),
        ...memberSites(drafts(variant["members"]), inner, "Variant.members", "variant", item !== undefined),
      ];
    }),
  ];
}

/** The values that select it, by member: `Code=Lid`. */
export function variantName(variant: Draft): string {
  const when = Object.entries(variant["when"] as Record<string, unknown>).sort(([a], [b]) => (a < b ? -1 : 1));
  return when.map(([name, value]) => `${name}=${String(value)}`).join(",");
}
