// A spec -> every object of it, as a site. Written apart from the walk of generator/diff, whose paths it is to check: it knows specs
// and the grammar of paths, no changes. Members and what is in them: edit-member-sites.ts.
import { COMMON, enumSites, expressionSites, lifetimeSites, memberSites } from "./edit-member-sites.js";
import { drafts, entries, numberedName, site, type Draft, type Site, type Whole } from "./edit-site.js";

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
      exampleSites(
        item,
        whole("examples", `${name}#examples.${i}`, () => drafts(own["examples"])[i]),
      ),
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
    ...lifetimeSites(
      own,
      { fact: "TypeDefinition.lifetime", path: `${path}#lifetime`, read: () => own["lifetime"] },
      part,
    ),
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

function errorSites(name: string, own: Draft): Site[] {
  const cases = drafts(own["cases"]).map((item, i) =>
    site("ErrorCase", item, `error:${name}#cases.${i}.`, { part: "error" }),
  );
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
