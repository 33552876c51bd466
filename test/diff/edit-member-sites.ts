// Members, and all that is in them -> sites: limits, types, structures and their forms, at any depth.
import { drafts, site, type Draft, type Site, type Whole } from "./edit-site.js";

export const COMMON = "Protocol.commonParameters";

export function lifetimeSites(own: Draft, whole: Whole, part: string): Site[] {
  return drafts(own["lifetime"]).map((event) =>
    site("added" in event ? "LifetimeAdded" : "LifetimeDeleted", event, "", { whole, part }),
  );
}

/** `start` stands in front of the names: `RunInstances.input.`, or behind a `#` the field that the list is in. */
export function memberSites(items: Draft[], start: string, fact: string, part: string, isNamed = true): Site[] {
  return items.flatMap((own, i) => {
    // The second of a name has no path of its own.
    if (items.findIndex((other) => other["name"] === own["name"]) < i) return [];
    const path = start + String(own["name"]);
    const prefix = path + (isNamed ? "#" : ".");
    const whole = (field: string): Whole => ({ fact: `Member.${field}`, path: prefix + field, read: () => own[field] });
    const isReplaced = typeof own["deprecated"] === "object";
    return [
      site("Member", own, prefix, { part, canBeRenamed: isNamed || fact === COMMON, listing: { fact, items, start } }),
      ...(isReplaced
        ? [site("Deprecation", own["deprecated"] as Draft, "", { part, whole: whole("deprecated") })]
        : []),
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

export function enumSites(items: Draft[], fact: string, start: string, part: string): Site[] {
  const listing = { fact, items, start };
  return items.map((own) =>
    site("EnumValue", own, `${start}${JSON.stringify(own["value"])}.`, { part, listing, canBeRenamed: true }),
  );
}

/** The object of each type expression by its kind. */
const EXPRESSIONS: Readonly<Record<string, string>> = {
  integer: "IntegerType",
  timestamp: "TimeType",
  date: "TimeType",
  array: "ArrayType",
  map: "MapType",
  ref: "ReferenceType",
  struct: "StructType",
};

/** `path` of a member whose structure's members have paths of their own; undefined where they are fields. */
export function expressionSites(holder: Draft, fact: string, prefix: string, path: string | undefined): Site[] {
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
